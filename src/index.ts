import { DanmarkskortOmgoerelse } from './danmarkskort-omgoerelse.js';

if (!customElements.get('danmarkskort-omgoerelse'))
  customElements.define('danmarkskort-omgoerelse', DanmarkskortOmgoerelse);

export { DanmarkskortOmgoerelse };
export * from './events.js';
