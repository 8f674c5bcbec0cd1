import { DanmarkskortOmgoerelse } from './danmarkskort-omgoerelse.js';
import { ELEMENT_NAME } from './element-name.js';
import { painted } from './painted.js';
import { received } from './received.js';
import { plainOf } from './twin-element.js';
import { upgradeTwins } from './twin.js';
import { VERSION } from './version.js';

/** What the oldest browsers supported have: https://caniuse.com/css-container-queries, https://caniuse.com/mdn-api_document_adoptedstylesheets */
const isSupported = (): boolean =>
  'Document' in globalThis && // on a server Lit brings the rest
  'customElements' in globalThis &&
  'adoptedStyleSheets' in Document.prototype &&
  globalThis.CSS?.supports?.('container-type', 'inline-size');

function register(): void {
  // Written out: the analyzer that makes the manifest reads it here.
  customElements.define('danmarkskort-omgoerelse', DanmarkskortOmgoerelse);
  upgradeTwins(
    DanmarkskortOmgoerelse.observedAttributes.filter((name) => plainOf(name) === undefined),
  );
}

function registerOnce(): void {
  const first = customElements.get(ELEMENT_NAME) as { version?: string } | undefined;
  if (first)
    console.warn(
      `<${ELEMENT_NAME}> er indlæst to gange på siden. Version ${first.version ?? 'ukendt'} er i brug; version ${VERSION} bruges ikke. ` +
        'Fjern det ene script.',
    );
  else if (document.contentType === 'application/xhtml+xml')
    void import('./xhtml.js').then(async ({ renderInXhtml }) => {
      // Chromium does not tell an element of the attributes that it reads while it receives XHTML.
      await received();
      renderInXhtml(DanmarkskortOmgoerelse);
      register();
    });
  else register();
}

/**
 * Registers the element, once per page: a second copy says so and leaves the first one in charge. An older browser keeps what the
 * page has inside the element. What was drawn beforehand is shown first.
 */
export function define(): void {
  if (!isSupported()) return;
  if (document.querySelector(ELEMENT_NAME)?.shadowRoot && !customElements.get(ELEMENT_NAME))
    void painted().then(registerOnce);
  else registerOnce();
}
