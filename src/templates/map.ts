import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Shape, Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';
import type { MapView } from '../view/map-view.js';
import { STATES, type Klasse } from '../view/scale.js';

export interface MapHandlers {
  readonly choose: (kode: Kode) => void;
  /** The kommune under the pointer, or none. */
  readonly hover: (kode: Kode | undefined) => void;
}

const isState = (klasse: Klasse): boolean => (STATES as readonly Klasse[]).includes(klasse);

const kodeAt = (event: Event): Kode | undefined =>
  (event.target as Element).closest<SVGElement>('[data-kode]')?.dataset['kode'];

// States are patterns, not colours. The fill is an attribute, since a url() in a shadow root's
// style sheet is looked up in the document by some browsers.
export const patterns = svg`<defs>
  <pattern id="ikke-oplyst" class="ikke-oplyst" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="12" height="12"></rect><path d="M0 6H12"></path>
  </pattern>
  <pattern id="ingen-sager" class="ingen-sager" width="18" height="18" patternUnits="userSpaceOnUse">
    <rect width="18" height="18"></rect><circle cx="9" cy="9" r="3"></circle>
  </pattern>
  <pattern id="diskretioneret" class="diskretioneret" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="12" height="12"></rect><path d="M0 6H12M6 0V12"></path>
  </pattern>
</defs>`;

export const fillOf = (klasse: Klasse): string | typeof nothing =>
  isState(klasse) ? `url(#${klasse})` : nothing;

function area({ kode, d }: Shape, { areas }: MapView, egen: Kode | undefined, valgt: Kode) {
  const { klasse = 'ikke-oplyst', faaSager = false } = areas.get(kode) ?? {};
  const part = `kommune ${klasse}${faaSager ? ' faa-sager' : ''}${kode === egen ? ' egen' : ''}${kode === valgt ? ' valgt' : ''}`;
  return svg`<path part=${part} data-kode=${kode} data-klasse=${klasse} fill=${fillOf(klasse)} d=${d}></path>`;
}

const outline = (shapes: Shapes, kode: Kode | undefined, kind: string) =>
  shapes.areas
    .filter((shape) => shape.kode === kode)
    .map(({ d }) => svg`<path class="omrids ${kind}" d=${d}></path>`);

/** The map: areas drawn once per change of figures, outlines of the own and the chosen kommune above them. */
export function map(
  view: MapView,
  shapes: Shapes,
  egen: Kode | undefined,
  valgt: Kode,
  hovered: Kode | undefined,
  handlers: MapHandlers,
): TemplateResult {
  const [left, top, right, bottom] = shapes.viewBox;
  const tip = hovered === undefined ? undefined : view.areas.get(hovered);
  return html`<div part="kort" class="kort">
    <svg
      viewBox="${left} ${top} ${right - left} ${bottom - top}"
      role="img"
      aria-label=${view.label}
      aria-describedby="sammendrag"
      @click=${(event: Event) => {
        const kode = kodeAt(event);
        if (kode !== undefined) handlers.choose(kode);
      }}
      @pointerover=${(event: Event) => handlers.hover(kodeAt(event))}
      @pointerleave=${() => handlers.hover(undefined)}
    >
      ${patterns}
      ${guard([view, shapes, egen, valgt], () =>
        shapes.areas.map((shape) => area(shape, view, egen, valgt)),
      )}
      ${guard(
        [shapes],
        () => svg`<path class="graenser" d=${shapes.borders}></path>
          ${shapes.frames.map(
            ({ navn, bbox: [x0, y0, x1, y1] }) =>
              svg`<rect class="ramme" x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0}></rect>
                <text class="rammenavn" x=${x0} y=${y0 - 8}>${navn}</text>`,
          )}`,
      )}
      ${[...view.areas.values()].map(({ kode, faaSager }) =>
        faaSager ? outline(shapes, kode, 'faa-sager') : nothing,
      )}
      ${outline(shapes, hovered, 'peget')} ${outline(shapes, egen, 'egen ydre')}
      ${outline(shapes, egen, 'egen indre')}
      ${
        valgt === egen
          ? nothing
          : [outline(shapes, valgt, 'valgt ydre'), outline(shapes, valgt, 'valgt indre')]
      }
    </svg>
    <p class="peger" ?hidden=${!tip}>${tip && html`<b>${tip.navn}</b> ${tip.value}`}</p>
  </div>`;
}
