import { define } from './define.js';

define();

export { DanmarkskortOmgoerelse } from './danmarkskort-omgoerelse.js';
export * from './events.js';
export type { Problem } from './errors.js';
export { VERSION } from './version.js';
