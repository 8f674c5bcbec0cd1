// The page in the iframe: the element with the attributes of the address, and its height to the page around.
import { ELEMENT_NAME } from '../element-name.js';
import { parseUrl } from '../parse-url.js';
import { list } from '../strings/list.js';
import { HOEJDE, isHoejde, SPOERG, TILPASSET, type Hoejde } from './besked.js';

/** An address that was written for HTML, but not read as HTML, has `amp;` before a name. */
const params = new URLSearchParams(
  [...new URLSearchParams(location.search)].map(([name, value]) => [
    name.toLowerCase().replace(/^(amp;)+/, ''),
    value,
  ]),
);

/**
 * Figures and boundaries come from this page's own server only, and never from the address itself: nobody may craft a link that
 * shows false figures on a kommune's host. The page's Content-Security-Policy stops a redirect to elsewhere.
 */
function isAllowed(name: string, value: string): boolean {
  if (name === 'data') return false;
  if (name !== 'src' && name !== 'geometri-src') return true;
  const url = parseUrl(value, location.href);
  return url?.origin === location.origin && /^https?:$/.test(url.protocol); // a blob: has an origin too
}

/** Why something of the address is not used, for an editor who never sees a console. */
const refusal = (name: string): string =>
  name === 'data'
    ? 'Tallene i adressen (data) er ikke brugt: Læg dem i en fil på samme server som denne side, og skriv filens adresse i src.'
    : `Filen i adressen (${name}) er ikke brugt: Den skal ligge på samme server som denne side.`;

/** The unknown names are not repeated: a link must not put words on a kommune's page. */
const unknownSentence = (known: readonly string[]): string =>
  `Adressen har noget, som kortet ikke kender og ikke bruger. Kortet kender kun ${list(known, 'og')}.`;

function paragraph(sentence: string): HTMLElement {
  const element = document.createElement('p');
  element.lang = 'da';
  element.textContent = sentence;
  return element;
}

/** The page around: this page's own origin, or the one that the address names as `vaert`, with or without `https://`. */
function hostOrigin(): string | undefined {
  const vaert = params.get('vaert') ?? location.origin;
  const url = parseUrl(/^\w+:\/\//.test(vaert) ? vaert : `${location.protocol}//${vaert}`);
  return url?.origin === 'null' ? undefined : url?.origin;
}

/** Names that are none of the element's: the page around, and what a webmaster counts up so that browsers fetch anew. */
const ASIDE = ['vaert', 'farver', 'v'];

const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['lys', 'light'],
  ['moerk', 'dark'],
  ['mørk', 'dark'],
  ['auto', 'light dark'],
]);
const farver = (params.get('farver') ?? 'lys').toLowerCase();
document.documentElement.style.setProperty('color-scheme', SCHEMES.get(farver) ?? '');

function showElement(constructor: CustomElementConstructor): void {
  const { observedAttributes = [] } = constructor as { observedAttributes?: readonly string[] };
  const known = observedAttributes.filter((name) => !name.startsWith('data-'));
  const element = document.createElement(ELEMENT_NAME);
  const refused = new Set<string>();
  if (!SCHEMES.has(farver))
    refused.add(
      'Farverne i adressen er ikke brugt: Skriv farver=lys, farver=moerk eller farver=auto.',
    );
  element.setAttribute('overskriftsniveau', '1'); // a document of its own
  for (const [name, value] of params)
    if (known.includes(name))
      if (isAllowed(name, value)) element.setAttribute(name, value);
      else refused.add(refusal(name));
    else if (!ASIDE.includes(name))
      refused.add(unknownSentence([...known.filter((one) => one !== 'data'), 'vaert', 'farver']));
  document.querySelector('main')?.replaceChildren(...[...refused].map(paragraph), element);
  void element.updateComplete.then(() => {
    const drawn = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
    const heading = ':is(h1, h2, h3, h4, h5, h6)';
    const shown = drawn(
      `.vaelgere option:checked, [part~="panel"] ${heading}, .bilag header b, .tabel .valgt button`,
    );
    // The map alone has its name at the mark on the scale.
    const named = shown?.textContent ?? drawn('.skala')?.getAttribute('aria-label')?.split(':')[0];
    const title = [drawn(heading)?.textContent, named]
      .map((text) => text?.trim())
      .filter(Boolean)
      .join(' – ');
    if (title) document.title = title;
    document.documentElement.lang = drawn('[lang]')?.lang ?? 'da';
  });
}

function tellHeight(host: string): void {
  const { style } = document.documentElement;
  let fitted = false;
  let hoejde = 0;
  const tell = (): void => {
    hoejde = document.documentElement.getBoundingClientRect().height;
    const message: Hoejde = { type: HOEJDE, hoejde };
    // A scrollbar, once there, makes the content narrower and higher than the height that it tells.
    style.overflow = fitted && isHoejde(message) ? 'hidden' : '';
    parent.postMessage(message, host);
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // The page around may take the height back, or hold it lower than was asked for.
  addEventListener('resize', () => {
    if (innerHeight >= Math.floor(hoejde)) return;
    fitted = false;
    tell();
  });
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== parent || origin !== host) return;
    if (data === SPOERG) tell();
    else if (data === TILPASSET && !fitted) {
      fitted = true;
      tell();
    }
  });
}

void customElements.whenDefined(ELEMENT_NAME).then(showElement);
const host = hostOrigin();
if (parent !== window && host !== undefined) tellHeight(host);
