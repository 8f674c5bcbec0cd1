// What every page draws: the widget's own geometry and made-up classes.
/* global document */
export { default as areas } from 'bench:paths';
export { default as geojson } from 'bench:geojson';

const COLOURS = ['#2166ac', '#92c5de', '#f7f7f7', '#f4a582', '#b2182b'];
/** Another colour for each kommune in every round of painting. */
export const colourOf = (kode, round = 0) => COLOURS[(Number(kode) + round) % COLOURS.length];
export const places = () => document.querySelectorAll('.kort');

const painters = [];
/** How the page paints a round; the benchmark asks for it. */
export const onRepaint = (paint) => painters.push(paint);
globalThis.repaint = (round) => painters.forEach((paint) => paint(round));
