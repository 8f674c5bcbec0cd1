import { readFile } from 'node:fs/promises';

const CODES =
  '101 147 151 153 155 157 159 161 163 165 167 169 173 175 183 185 187 190 201 210 217 219 223 230 240 250 253 259 260 265 ' +
  '269 270 306 316 320 326 329 330 336 340 350 360 370 376 390 400 410 420 430 440 450 461 479 480 482 492 510 530 540 550 ' +
  '561 563 573 575 580 607 615 621 630 657 661 665 671 706 707 710 727 730 740 741 746 751 756 760 766 773 779 787 791 810 ' +
  '813 820 825 840 846 849 851 860';
const KOMMUNER = new Set(CODES.split(' '));

// Christiansø belongs to no kommune and is run by the Ministry of Defence.
const CHRISTIANSO = '411';

const CODE_PROPERTIES = ['komkode', 'kommunekode', 'kommunenummer', 'kommunenr', 'kode'];
const NAME_PROPERTIES = ['komnavn', 'kommunenavn', 'navn'];

const OFFICIAL_NAMES = new Map([
  ['Høje Taastrup', 'Høje-Taastrup'],
  ['Faaborg Midtfyn', 'Faaborg-Midtfyn'],
  ['Ikast Brande', 'Ikast-Brande'],
  ['Lyngby Taarbæk', 'Lyngby-Taarbæk'],
  ['Ringkøbing Skjern', 'Ringkøbing-Skjern'],
  ['Brønderslev-Dronninglund', 'Brønderslev'],
  ['Vesthimmerland', 'Vesthimmerlands'],
  ['Nordfyn', 'Nordfyns'],
  ['Århus', 'Aarhus'],
  ['Bornholms Regionskommune', 'Bornholm'],
]);

/** An official boundary file as one GeoJSON feature per part, `{ kode, navn }`, and whether it is in degrees. */
export async function readBoundaries(path) {
  const { features, crs } = parse(await text(path), path);
  const key = {
    kode: propertyKey(features, CODE_PROPERTIES, path),
    navn: propertyKey(features, NAME_PROPERTIES, path),
  };

  const parts = features
    .map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: { kode: code(properties[key.kode]), navn: name(properties[key.navn]) },
      geometry,
    }))
    .filter(({ properties: { kode } }) => kode !== CHRISTIANSO);

  checkCodes(new Set(parts.map(({ properties }) => properties.kode)), path);
  return {
    collection: { type: 'FeatureCollection', features: parts },
    inDegrees: isInDegrees(parts, crs, path),
  };
}

async function text(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(
      `Cannot read the boundary file ${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
      { cause: error },
    );
  }
}

function parse(source, path) {
  let json;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error.message}.`, { cause: error });
  }
  if (json?.type !== 'FeatureCollection' || !json.features?.length) {
    throw new Error(`${path} is not a GeoJSON FeatureCollection with features in it.`);
  }
  if (source.includes('\uFFFD')) throw new Error(`${path} is not UTF-8: save it as that first.`);
  const isArea = ({ geometry, properties }) => properties && /Polygon$/.test(geometry?.type);
  const features = json.features.filter(isArea);
  if (!features.length) throw new Error(`${path} has no polygon with properties.`);
  return { ...json, features };
}

function propertyKey(features, accepted, path) {
  const keys = Object.keys(features[0].properties);
  for (const candidate of accepted) {
    const key = keys.find((k) => k.toLowerCase() === candidate);
    if (key) return key;
  }
  throw new Error(
    `${path} has none of the properties ${accepted.join(', ')} (in any case); its features have ${keys.join(', ') || 'none at all'}.`,
  );
}

const code = (value) => String(Number(value)).padStart(3, '0');

function name(value) {
  const plain = String(value)
    .trim()
    .replace(/ Kommune$/i, '');
  return OFFICIAL_NAMES.get(plain) ?? plain;
}

function checkCodes(found, path) {
  const missing = [...KOMMUNER].filter((kode) => !found.has(kode));
  const unknown = [...found].filter((kode) => !KOMMUNER.has(kode));
  if (missing.length)
    throw new Error(`${path} lacks ${missing.length} of the 98 kommuner: ${missing.join(', ')}.`);
  if (unknown.length)
    throw new Error(`${path} has codes that are no kommune: ${unknown.join(', ')}.`);
}

/** Degrees (WGS84, ETRS89) or UTM 32 metres, told by the size of the numbers; a crs member must not contradict it. */
function isInDegrees(parts, crs, path) {
  const [x, y] = parts[0].geometry.coordinates.flat(Infinity);
  const named = crs?.properties?.name ?? '';
  const degrees = x > 7 && x < 16 && y > 54 && y < 58;
  const metres = x > 4e5 && x < 9.1e5 && y > 6e6 && y < 6.5e6;
  const expected = degrees ? /^$|CRS:?84|4326|4258/ : /^$|25832/;
  if (!(degrees || metres) || !expected.test(named)) {
    throw new Error(
      `${path} has coordinates like ${x}, ${y}${named && ` in ${named}`}; expected longitude and latitude or UTM zone 32 (EPSG:25832).`,
    );
  }
  return degrees;
}
