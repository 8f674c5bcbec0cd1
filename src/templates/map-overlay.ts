import { html, nothing } from 'lit';
import type { NamePlace } from '../geometry/label-place.js';
import { tipPlace } from '../geometry/tip-place.js';
import type { Pointing } from '../interaction/pointing.js';
import { rove } from '../interaction/rove.js';
import type { Zoom } from '../interaction/zoom.js';
import type { Strings } from '../strings/strings.js';
import { noted } from '../view/cell.js';
import { twoTone, type Drawing } from './drawing.js';
import { mapWords } from './map-words.js';
import { laterStrings } from '../strings/later-strings.js';

export interface OverlayInput extends Drawing {
  readonly strings: Strings;
  readonly pointing: Pointing;
  readonly zoom: Zoom;
  /** A kommune's name and where it stands, if there is room. */
  readonly label: NamePlace | undefined;
  readonly tools: boolean;
  /** Past the map, to the table. */
  readonly skip: () => void;
}

/** What lies over the drawing, and the words for who uses its keys, when pointing and zooming are there. */
export interface Overlay {
  /** Before the map. */
  readonly skip: unknown;
  /** SVG, last in the drawing. */
  readonly leader: unknown;
  /** SVG, on the map. */
  readonly words: unknown;
  readonly tip: unknown;
  /** After the map. */
  readonly buttons: unknown;
}

function tip({ view, pointing, zoom, strings }: OverlayInput) {
  const area = pointing.at && view.areas.get(pointing.at.kode);
  if (!pointing.at || !area || zoom.moving) return nothing;
  const { cell, navn, details } = area;
  const text = area.position === undefined ? cell.text : `${cell.text} ${strings.omgjort}`;
  const { x, y, side, under } = tipPlace(zoom.camera, pointing.at.point, pointing.at.bottom);
  return html`<div
    class="tip ${side} ${under ? 'under' : ''}"
    role="tooltip"
    ?inert=${pointing.at.by !== 'keys' && !pointing.at.rested}
    .style=${`left:${x}%;top:${y}%`}
    @click=${pointing.take}
  >
    <b>${navn}</b> ${noted({ ...cell, text })}
    ${details.map((line) => html`<br /><span>${line}</span>`)}
  </div>`;
}

const icons = {
  ind: 'M8 3V13M3 8H13',
  ud: 'M3 8H13',
  hele: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  egen: 'M8 14.5C5 11 3.5 8.5 3.5 6.5A4.5 4.5 0 0 1 12.5 6.5C12.5 8.5 11 11 8 14.5ZM8 5.5V7.5',
};

function zoomButtons({ zoom, strings, egen }: OverlayInput) {
  const later = laterStrings(strings);
  const buttons = [
    { icon: icons.ind, label: later.zoomInd, act: zoom.in, spent: zoom.isNearest },
    { icon: icons.ud, label: later.zoomUd, act: zoom.out, spent: zoom.isWhole },
    { icon: icons.hele, label: later.zoomHele, act: zoom.whole, spent: zoom.isWhole },
    ...(egen === undefined
      ? []
      : [{ icon: icons.egen, label: later.zoomEgen, act: () => zoom.to(egen), spent: false }]),
  ];
  return html`<div class="zoom" role="toolbar" aria-label=${later.zoom} @keydown=${rove}>
    ${buttons.map(
      ({ icon, label, act, spent }, i) =>
        html`<button
          type="button"
          title=${label}
          aria-disabled=${spent || nothing}
          tabindex=${i === 0 ? 0 : -1}
          @click=${act}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icon}></path></svg>
        </button>`,
    )}
  </div>`;
}

export function overlay(input: OverlayInput): Overlay {
  const { shapes, zoom, label, strings } = input;
  const later = laterStrings(strings);
  // One text, so that Lit sees when it is the same.
  const line = label && `M${label.from.join()}L${label.to.join()}`;
  return {
    skip: html`<button type="button" class="spring" @click=${input.skip}>
      ${later.springTilTabel}
    </button>`,
    leader: line && twoTone(line, 'leder'),
    words: mapWords(shapes, zoom.camera, label),
    tip: zoom.gestures.oneFinger
      ? html`<div class="tip" aria-hidden="true" .style=${'left:50%;top:50%'}>
          ${later.toFingre}
        </div>`
      : tip(input),
    buttons: html`<p id="kort-taster" class="skjult">
        ${later.kortTaster(input.egen !== undefined)}
      </p>
      ${input.tools ? zoomButtons(input) : nothing}`,
  };
}
