import { paper } from '../styles/paper.js';

// Milliseconds until a new window has surely been rendered once.
const RENDERED = 150;

/** The custom properties that a page may set; not those of ink and paper, since a page may be light on dark. */
const namesOf = (styles: readonly string[]): ReadonlySet<string> =>
  new Set(
    styles.flatMap(
      (css) => css.match(/--dko-(?!papir|blaek|daempet|streg|graense|mangler|egen)[\w-]+/g) ?? [],
    ),
  );

/**
 * Puts a copy of the sheet into an empty window, as a document of its own, in the styles of the shadow root that it stands in. Made
 * from nodes and constructed style sheets only, which a strict Content-Security-Policy allows.
 */
export function fillDocument(
  target: Window & typeof globalThis,
  sheet: Element,
  lang: string,
): void {
  const { document } = target;
  const styles = (sheet.getRootNode() as ShadowRoot).adoptedStyleSheets.map(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText).join(''),
  );
  const constructed = (css: string): CSSStyleSheet => {
    const made = new target.CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  const host = document.createElement('main');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map(constructed);
  root.append(document.importNode(sheet, true));
  const style = getComputedStyle(sheet);
  for (const name of namesOf(styles)) host.style.setProperty(name, style.getPropertyValue(name));
  fillSlots(sheet, host);
  document.adoptedStyleSheets = [constructed(paper.cssText)];
  // Browsers name the file after it.
  document.title = ['h1, h2, h3, h4, h5, h6', 'header b']
    .map((one) => sheet.querySelector(one)?.textContent?.trim())
    .join(' – ');
  document.documentElement.lang = lang;
  document.body.style.setProperty('font-family', style.fontFamily);
  document.body.append(host);
}

/** The page's own words come along into the slots of the copy: in the shadow tree its lists and paragraphs would lose their look. */
function fillSlots(sheet: Element, host: Element): void {
  for (const slot of sheet.querySelectorAll('slot'))
    host.append(...slot.assignedNodes().map((node) => host.ownerDocument.importNode(node, true)));
}

/** Opens the sheet as a document of its own and prints it. Where the browser opens no window, the page itself is printed. */
export function printSheet(sheet: Element, lang: string): void {
  const target = window.open('', '_blank') as (Window & typeof globalThis) | null;
  if (!target) {
    window.print();
    return;
  }
  fillDocument(target, sheet, lang);
  target.focus();
  // WebKit gives SVG its colours with the first rendering, not before.
  setTimeout(() => target.print(), RENDERED);
}
