// What every page draws: the widget's own geometry and made-up classes.
/* global document */
export { default as areas } from 'bench:paths';
export { default as geojson } from 'bench:geojson';

const COLOURS = ['#2166ac', '#92c5de', '#f7f7f7', '#f4a582', '#b2182b'];
export const colourOf = (kode) => COLOURS[Number(kode) % COLOURS.length];
export const places = () => document.querySelectorAll('.kort');
