/** A kommune's official code, always three digits: `'175'`. */
export type Kode = string;

/** The code under which the national figures travel. */
export const HELE_LANDET: Kode = '000';

export interface Kommune {
  readonly kode: Kode;
  /** Official name without "Kommune". */
  readonly navn: string;
  /** Official region code, as regions are until 31 December 2026. */
  readonly region: string;
}

// The 98 kommuner since 2007, by region. From 1 January 2027 regions 1084 and 1085 are one; figures
// keep the regions of their year.
const BY_REGION: Readonly<Record<string, string>> = {
  1084: '101 København,147 Frederiksberg,151 Ballerup,153 Brøndby,155 Dragør,157 Gentofte,159 Gladsaxe,161 Glostrup,163 Herlev,165 Albertslund,167 Hvidovre,169 Høje-Taastrup,173 Lyngby-Taarbæk,175 Rødovre,183 Ishøj,185 Tårnby,187 Vallensbæk,190 Furesø,201 Allerød,210 Fredensborg,217 Helsingør,219 Hillerød,223 Hørsholm,230 Rudersdal,240 Egedal,250 Frederikssund,260 Halsnæs,270 Gribskov,400 Bornholm',
  1085: '253 Greve,259 Køge,265 Roskilde,269 Solrød,306 Odsherred,316 Holbæk,320 Faxe,326 Kalundborg,329 Ringsted,330 Slagelse,336 Stevns,340 Sorø,350 Lejre,360 Lolland,370 Næstved,376 Guldborgsund,390 Vordingborg',
  1083: '410 Middelfart,420 Assens,430 Faaborg-Midtfyn,440 Kerteminde,450 Nyborg,461 Odense,479 Svendborg,480 Nordfyns,482 Langeland,492 Ærø,510 Haderslev,530 Billund,540 Sønderborg,550 Tønder,561 Esbjerg,563 Fanø,573 Varde,575 Vejen,580 Aabenraa,607 Fredericia,621 Kolding,630 Vejle',
  1082: '615 Horsens,657 Herning,661 Holstebro,665 Lemvig,671 Struer,706 Syddjurs,707 Norddjurs,710 Favrskov,727 Odder,730 Randers,740 Silkeborg,741 Samsø,746 Skanderborg,751 Aarhus,756 Ikast-Brande,760 Ringkøbing-Skjern,766 Hedensted,779 Skive,791 Viborg',
  1081: '773 Morsø,787 Thisted,810 Brønderslev,813 Frederikshavn,820 Vesthimmerlands,825 Læsø,840 Rebild,846 Mariagerfjord,849 Jammerbugt,851 Aalborg,860 Hjørring',
};

/** All 98 kommuner by code, in the order of the codes. */
export const KOMMUNER: ReadonlyMap<Kode, Kommune> = new Map(
  Object.entries(BY_REGION)
    .flatMap(([region, list]) =>
      list.split(',').map((entry): Kommune => ({
        kode: entry.slice(0, 3),
        navn: entry.slice(4),
        region,
      })),
    )
    .sort((a, b) => Number(a.kode) - Number(b.kode))
    .map((kommune) => [kommune.kode, kommune]),
);

/** The name in files and events, whatever the language. */
export const nameOf = (kode: Kode): string =>
  kode === HELE_LANDET ? 'Danmark' : (KOMMUNER.get(kode)?.navn ?? kode);

const sortKey = (navn: string): string =>
  navn.toLowerCase().replace(/aa|å/g, 'þ').replace(/[- ]/g, '');

/**
 * Compares names in Danish order: æ, ø, å last, and aa is å. The code points of æ, ø and þ are in that order; the first use of
 * `Intl.Collator` costs a phone 70 ms. Tests compare the two.
 */
export const byName = (a: string, b: string): number => (sortKey(a) < sortKey(b) ? -1 : 1);

let sorted: readonly Kommune[] | undefined;

/** The 98 in Danish alphabetical order: Aabenraa, Aalborg and Aarhus last. The first map does without. */
export const kommunerByName = (): readonly Kommune[] =>
  // The key of a name is made once, not at each comparison.
  (sorted ??= [...KOMMUNER.values()]
    .map((kommune) => ({ kommune, key: sortKey(kommune.navn) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ kommune }) => kommune));
