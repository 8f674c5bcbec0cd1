// `danmarkskort-omgoerelse/data`: the published figures that come with the element.
export { EMBEDDED } from './dataset/embedded.js';
export type { Dataset, Kilde, Row } from './dataset/dataset.js';
