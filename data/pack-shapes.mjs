/** The shapes of a topology, packed as `src/geometry/unpack-shapes.ts` reads them. */
export function packShapes({ bbox, rammer, objects, arcs }) {
  const known = new Map();
  const lines = [];
  let [x, y] = [0, 0];
  const pack = (ring) => {
    const [start] = pointsOf(arcs, ring[0]);
    const step = [start[0] - x, start[1] - y];
    [x, y] = start;
    return packNumbers([...step, ...partsOf(ring, arcs, known, lines)]);
  };
  const [codes, insetCodes] = Object.values(objects).map((o) => o.geometries.map(({ id }) => id));
  for (const list of [codes, insetCodes])
    if (list.some((code, i) => code <= list[i - 1]))
      throw new Error('The kommuner are not in the order of their codes.');
  const [rings, inset] = Object.values(objects).map(({ geometries }) => {
    const areas = turned(
      geometries.map((geometry) =>
        geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat(),
      ),
      arcs,
    ).map((area) => area.map(pack).join(';'));
    return codes
      .map((code) => areas[geometries.findIndex(({ id }) => id === code)] ?? '')
      .join(' ');
  });
  const frames = rammer.map(({ navn, bbox }) => ({ navn, bbox }));
  const packed = { viewBox: bbox, frames, rings, inset, lines: lines.join(' ') };
  return `${JSON.stringify(packed)}\n`;
}

const arcOf = (index) => (index < 0 ? ~index : index);
const turn = (rings) => rings.map((ring) => ring.map((index) => ~index).reverse());

/**
 * The areas, some of them drawn the other way round, so that two neighbours draw most of their borders in the same direction and as
 * few lines as possible have to be turned when they are unpacked. Each area is turned as long as that helps.
 */
function turned(areas, arcs) {
  const areaAt = new Map();
  areas.forEach((rings, area) =>
    rings.flat().forEach((index) => {
      const at = areaAt.get(arcOf(index)) ?? [];
      areaAt.set(arcOf(index), [...at, { area, backwards: index < 0 }]);
    }),
  );
  const shared = [...areaAt].filter(([, at]) => at.length === 2);
  const isTurned = areas.map(() => false);
  /** Steps that the two who share a border draw in opposite directions, for one area. */
  const opposed = (area) =>
    shared.reduce((steps, [arc, [a, b]]) => {
      if (a.area !== area && b.area !== area) return steps;
      const same = (a.backwards !== isTurned[a.area]) === (b.backwards !== isTurned[b.area]);
      return steps + (same ? -1 : 1) * arcs[arc].length;
    }, 0);
  let area;
  while ((area = areas.findIndex((_, i) => opposed(i) > 0)) >= 0) isTurned[area] = !isTurned[area];
  return areas.map((rings, i) => (isTurned[i] ? turn(rings) : rings));
}

/** A number for each line of a ring: how many lines ago it was drawn before, negative if the other way; 0 is the next not drawn yet. */
const partsOf = (ring, arcs, known, lines) =>
  ring.map((index) => {
    const before = known.get(arcOf(index));
    if (before) return (before.index === index ? 1 : -1) * (lines.length - before.number);
    known.set(arcOf(index), { number: lines.length, index });
    lines.push(packLine(pointsOf(arcs, index)));
    return 0;
  });

function pointsOf(arcs, index) {
  let [x, y] = [0, 0];
  const points = arcs[arcOf(index)].map(([dx, dy]) => [(x += dx), (y += dy)]);
  return index < 0 ? points.reverse() : points;
}

/** Near 0 a letter, `a` to `z` for 0 to 25 and `A` to `Z` for -1 to -26: one byte and not two or three. Else the number with its sign. */
function packNumber(value) {
  if (value >= 0) return value < 26 ? String.fromCharCode(97 + value) : `+${value}`;
  return value < -26 ? `${value}` : String.fromCharCode(64 - value);
}

const packNumbers = (numbers) => numbers.map(packNumber).join('');

/** The line's steps, x and y of each. */
const packLine = (points) =>
  packNumbers(points.slice(1).flatMap(([x, y], i) => [x - points[i][0], y - points[i][1]]));
