import { createFormat } from './format.js';

export const format = createFormat(
  '.',
  ',',
  '%',
  '',
  'January February March April May June July August September October November December',
);
