import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Municipalities } from 'react-denmark-map';
import { colourOf, onRepaint, places } from './shapes.js';

for (const place of places()) {
  const root = createRoot(place);
  const draw = (round) =>
    root.render(
      createElement(Municipalities, {
        customizeAreas: ({ code }) => ({ style: { fill: colourOf(code ?? 0, round) } }),
      }),
    );
  draw(0);
  onRepaint(draw);
}
