// All that takes figures out of the widget, in one chunk: few visitors ever need it.
export { coloursOf } from './colours.js';
export { csvOf } from './csv.js';
export { figures } from './figures.js';
export { pngOf } from './png.js';
export { svgOf } from './svg.js';
export { takeAlong } from './take-along.js';
