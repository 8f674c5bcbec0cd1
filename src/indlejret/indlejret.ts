// The page in the iframe: the element with the attributes of the address, and its height to the page around.
import { isHoejde, SPOERG, TILPASSET, type Hoejde } from './besked.js';

const ELEMENT = 'danmarkskort-omgoerelse';
const params = new URLSearchParams(location.search);

/**
 * Figures and boundaries come from this page's own server only, and never from the address itself: nobody may craft a link that
 * shows false figures on a kommune's host. The page's Content-Security-Policy stops a redirect to elsewhere.
 */
function isAllowed(name: string, value: string): boolean {
  if (name === 'data') return false;
  if (name !== 'src' && name !== 'geometri-src') return true;
  try {
    const { origin, protocol } = new URL(value, location.href);
    return origin === location.origin && /^https?:$/.test(protocol); // a blob: has an origin too
  } catch {
    return false;
  }
}

/** The page around: this page's own origin, or the one that the address names as `vaert`. */
function hostOrigin(): string | undefined {
  try {
    const { origin } = new URL(params.get('vaert') ?? location.origin);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

function showElement(constructor: CustomElementConstructor): void {
  const { observedAttributes } = constructor as { observedAttributes?: readonly string[] };
  const element = document.createElement(ELEMENT);
  for (const [name, value] of params)
    if (!name.startsWith('data-') && observedAttributes?.includes(name))
      if (isAllowed(name, value)) element.setAttribute(name, value);
      else console.warn(`indlejret.html: "${name}" må ikke stå i adressen med den værdi.`);
  document.documentElement.lang = params.get('sprog') ?? 'da';
  document.body.replaceChildren(element);
  void element.updateComplete.then(() => {
    const heading = element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent;
    const title = [heading?.trim(), params.get('kommune')].filter(Boolean).join(' – ');
    if (title) document.title = title;
  });
}

function tellHeight(host: string): void {
  const { style } = document.documentElement;
  let fitted = false;
  const tell = (): void => {
    const hoejde = document.documentElement.getBoundingClientRect().height;
    const message: Hoejde = { type: 'danmarkskort-omgoerelse:hoejde', hoejde };
    // A scrollbar, once there, makes the content narrower and higher than the height that it tells.
    style.overflow = fitted && isHoejde(message) ? 'hidden' : '';
    parent.postMessage(message, host);
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== parent || origin !== host) return;
    if (data === SPOERG) tell();
    else if (data === TILPASSET && !fitted) {
      fitted = true;
      tell();
    }
  });
}

void customElements.whenDefined(ELEMENT).then(showElement);
const host = hostOrigin();
if (parent !== window && host !== undefined) tellHeight(host);
