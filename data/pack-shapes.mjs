const MIDDLE = 79;
const FAR = 43;

/** The shapes of a topology, packed as `src/geometry/unpack-shapes.ts` reads them; JSON with one line per kommune. */
export function packShapes({ bbox, rammer, objects, arcs }) {
  const numbers = new Map();
  const layers = Object.entries(objects).map(([name, { geometries }]) => {
    const lines = geometries.map((geometry) => {
      const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
      return JSON.stringify([geometry.id, ...rings.map((ring) => packRing(ring, arcs, numbers))]);
    });
    return `"${name}":[\n${lines.join(',\n')}\n]`;
  });
  return `{"viewBox":${JSON.stringify(bbox)},"frames":${JSON.stringify(rammer)},\n${layers.join(',\n')}}\n`;
}

/** Where the ring begins, then its lines; one drawn before, by a neighbour, is how many lines ago that was. */
function packRing(ring, arcs, numbers) {
  const lines = ring.map((index) => {
    const backwards = index < 0;
    const arc = backwards ? ~index : index;
    const known = numbers.get(arc);
    const points = pointsOf(arcs[arc]);
    if (backwards) points.reverse();
    if (!known) {
      numbers.set(arc, { number: numbers.size, backwards });
      return { start: points[0], packed: packLine(points) };
    }
    if (known.backwards === backwards)
      throw new Error(`Arc ${arc} is drawn twice in the same direction.`);
    return { start: points[0], packed: numbers.size - known.number };
  });
  return [...lines[0].start, ...lines.map(({ packed }) => packed)];
}

function pointsOf(arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

function packLine(points) {
  const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
  return steps.flat().map(packNumber).join('');
}

/** One character, `$` to `{` without the backslash for -43 to 43; before it `}` for each 43 more and `#` for each 43 less. */
function packNumber(value) {
  const far = Math.max(0, Math.ceil(Math.abs(value) / FAR) - 1);
  const code = value - Math.sign(value) * far * FAR + MIDDLE;
  return (value < 0 ? '#' : '}').repeat(far) + String.fromCharCode(code < 92 ? code : code + 1);
}
