const FAR = 25;

/** The shapes of a topology, packed as `src/geometry/unpack-shapes.ts` reads them. */
export function packShapes({ bbox, rammer, objects, arcs }) {
  const known = new Map();
  const lines = [];
  const text = ({ geometries }) =>
    geometries
      .map((geometry) => {
        const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
        return rings.map((ring) => packRing(ring, arcs, known, lines)).join(' ');
      })
      .join('/');
  const [rings, insetRings] = Object.values(objects).map(text);
  const [codes, insetCodes] = Object.values(objects).map((o) => o.geometries.map(({ id }) => id));
  if (codes.some((code, i) => code <= codes[i - 1]))
    throw new Error('The kommuner are not in the order of their codes.');
  const inset = { codes: insetCodes.join(' '), rings: insetRings };
  const packed = { viewBox: bbox, frames: rammer, rings, inset, lines: lines.join(' ') };
  return `${JSON.stringify(packed)}\n`;
}

/**
 * The ring's lines: `-` for the next of those not drawn yet, or how many lines ago a neighbour drew it the other way, and then it is
 * known where it begins.
 */
function packRing(ring, arcs, known, lines) {
  return ring
    .map((index, i) => {
      const backwards = index < 0;
      const arc = backwards ? ~index : index;
      const before = known.get(arc);
      if (before) {
        if (before.backwards === backwards)
          throw new Error(`Arc ${arc} is drawn twice in the same direction.`);
        return `.${lines.length - before.number}`;
      }
      const points = pointsOf(arcs[arc]);
      if (backwards) points.reverse();
      known.set(arc, { number: lines.length, backwards });
      lines.push(packLine(points));
      return i === 0 ? `${points[0].join()}-` : '-';
    })
    .join('');
}

function pointsOf(arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

function packLine(points) {
  const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  return steps.flat().map(packNumber).join('');
}

/** `@` for 0, `A` to `Y` for 1 to 25, `a` to `y` for -1 to -25; before it `Z` or `z` for each 25 more. */
function packNumber(value) {
  const size = Math.abs(value);
  const far = Math.max(0, Math.ceil(size / FAR) - 1);
  const letters = 'Z'.repeat(far) + String.fromCharCode(64 + size - far * FAR);
  return value < 0 ? letters.toLowerCase() : letters;
}
