import { TERMS } from '../../src/templates/gloss.js';

/** Words that only one of the two languages has; names and terms of law are taken out first. */
const DANISH =
  /[æøå]|\b(og|eller|ikke|er|der|som|den|det|af|fra|til|med|på|hele|landet|kommunen?r?|sager?|klager?|tal|tallene?|vis|valgt|hent|kort|tabel|mangler|oplyst|ingen|procentpoint|landsgennemsnittet|kilder?|januar|maj|juni|juli|oktober)\b/i;
const ENGLISH =
  /\b(the|of|and|or|not|is|are|that|this|with|which|figures?|cases?|decisions?|municipalit(y|ies)|map|table|shown?|year|national|average|overturned|january|may|june|july|october)\b/i;

/** Danish in brackets after its English gloss, and names. */
const NAMES =
  /\((omgørelsesprocent|omgjort|stadfæstet|hjemvist|ændret|ændret eller ophævet|delvist medhold, delvist hjemvist|medhold til kommunen|handlingsplan|barnets lov|serviceloven|lov om voksenansvar|diskretioneret)\)|“ikke oplyst”|Ankestyrelsen|Klimadatastyrelsen|Rødovre|Kommune og Omgørelsesprocent|Omgørelsesprocent|kolonne|kommunekode/gi;

/** What in a text stands in the other language, with its surroundings; undefined where nothing does. */
export function leftover(text: string, sprog: string): string | undefined {
  const rest = sprog === 'en' ? text.replace(NAMES, ' ') : text;
  const found = (sprog === 'en' ? DANISH : ENGLISH).exec(rest);
  return found ? rest.slice(Math.max(0, found.index - 30), found.index + 40) : undefined;
}

/** What an English text marks as Danish without its being a term; undefined where there is nothing. */
export const noTerm = (text: string): string | undefined =>
  TERMS.exec(text.replace(NAMES, ' '))?.[0];
