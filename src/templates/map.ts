import { html, nothing, svg, type TemplateResult } from 'lit';
import { centre, onScreen } from '../geometry/camera.js';
import type { LabelPlace } from '../geometry/label-place.js';
import type { Pointing } from '../interaction/pointing.js';
import { rove } from '../interaction/rove.js';
import type { Zoom } from '../interaction/zoom.js';
import type { Strings } from '../strings/strings.js';
import type { Klasse } from '../view/scale.js';
import { drawing, frameNames, outline, viewBoxOf, type Drawing } from './drawing.js';
import { place } from './place.js';

export interface MapInput extends Drawing {
  readonly strings: Strings;
  readonly pointing: Pointing;
  readonly zoom: Zoom;
  /** The class that the legend holds up. */
  readonly raised: Klasse | undefined;
  /** Where the chosen kommune's name stands, if there is room. */
  readonly label: LabelPlace | undefined;
  readonly tools: boolean;
  readonly skip: () => void;
}

function words({ view, shapes, valgt, zoom: { camera }, label }: MapInput) {
  const middle = label && onScreen(camera, centre(label.box));
  return html`${frameNames(shapes, camera)}${
    middle &&
    html`<span class="navneskilt" ${place(...middle)}>${view.areas.get(valgt)?.navn}</span>`
  }`;
}

function tip({ view, pointing, zoom, strings }: MapInput) {
  const area = pointing.at && view.areas.get(pointing.at.kode);
  if (!pointing.at || !area || zoom.moving) return nothing;
  const [x, y] = onScreen(zoom.camera, pointing.at.point);
  const side = `${x > 60 ? 'venstre' : x < 40 ? 'hoejre' : ''} ${y < 25 ? 'under' : ''}`;
  return html`<div class="tip ${side}" role="tooltip" ${place(x, y)}>
    <b>${area.navn}</b> ${area.value} ${area.position === undefined ? nothing : strings.omgjort}
    ${area.details.map((line) => html`<br /><span>${line}</span>`)}
  </div>`;
}

const icons = {
  ind: 'M8 3V13M3 8H13',
  ud: 'M3 8H13',
  hele: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  egen: 'M8 14.5C5 11 3.5 8.5 3.5 6.500A4.5 4.5 0 0 1 12.500 6.500C12.500 8.500 11 11 8 14.500ZM8 5.500V7.500',
};

function zoomButtons({ zoom, strings, egen }: MapInput) {
  const buttons = [
    { icon: icons.ind, label: strings.zoomInd, act: zoom.in },
    { icon: icons.ud, label: strings.zoomUd, act: zoom.out },
    { icon: icons.hele, label: strings.zoomHele, act: zoom.whole },
    ...(egen === undefined
      ? []
      : [{ icon: icons.egen, label: strings.zoomEgen, act: () => zoom.to(egen) }]),
  ];
  return html`<div class="zoom" role="toolbar" aria-label=${strings.zoom} @keydown=${rove}>
    ${buttons.map(
      ({ icon, label, act }, i) =>
        html`<button
          type="button"
          aria-label=${label}
          title=${label}
          tabindex=${i === 0 ? 0 : -1}
          @click=${act}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icon}></path></svg>
        </button>`,
    )}
  </div>`;
}

/**
 * The map to point at, zoom and walk by arrow keys.
 *
 * One tab stop with `role="application"`: only so do screen readers hand the arrow keys over instead of using them to read.
 * The role's usual harm, that its content cannot be read, does not arise: all of it is in the selects, the panel and the table,
 * which the line before the map leads to, and each move is spoken by the live region.
 */
export function map(input: MapInput): TemplateResult {
  const { view, shapes, strings, pointing, zoom, raised, label } = input;
  const pointed = pointing.at?.kode;
  return html`<div part="kort" class="kort">
    <button type="button" class="spring" @click=${input.skip}>${strings.springTilTabel}</button>
    <div
      class="flade"
      tabindex="0"
      role="application"
      aria-roledescription=${strings.kortrolle}
      aria-label=${view.label}
      aria-describedby="sammendrag kort-taster"
      data-fremhaev=${raised ?? nothing}
      ?data-i-bevaegelse=${zoom.moving}
      ?data-zoomet=${zoom.level > 1}
      @keydown=${pointing.key}
      @focus=${pointing.focus}
      @blur=${pointing.blur}
      @pointerleave=${pointing.leave}
    >
      <svg
        viewBox=${viewBoxOf(shapes.viewBox)}
        aria-hidden="true"
        @click=${pointing.click}
        @pointermove=${pointing.move}
        @pointerdown=${pointing.down}
        @pointerup=${pointing.up}
        @pointercancel=${pointing.hide}
      >
        ${drawing(input, zoom.grain)} ${outline(shapes, pointed, 'peget')}
        ${
          label &&
          svg`<path class="leder ydre" d="M${label.from}L${label.to}"></path>
            <path class="leder indre" d="M${label.from}L${label.to}"></path>`
        }
      </svg>
      <div class="ord" aria-hidden="true">${words(input)}</div>
      ${tip(input)}
    </div>
    <p id="kort-taster" class="skjult">${strings.kortTaster}</p>
    ${input.tools ? zoomButtons(input) : nothing}
  </div>`;
}
