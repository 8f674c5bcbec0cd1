import { html, nothing, type TemplateResult } from 'lit';
import { USUAL_WIDTH, viewBoxOf, widthOf } from '../geometry/box.js';
import type { Pointing } from '../interaction/pointing.js';
import type { Zoom } from '../interaction/zoom.js';
import type { Strings } from '../strings/strings.js';
import type { Gruppe } from '../view/scale.js';
import { drawing, type Drawing } from './drawing.js';
import type { Overlay } from './map-overlay.js';

interface MapInput extends Drawing {
  readonly strings: Strings;
  /** What the legend holds up. */
  readonly raised: Gruppe | undefined;
  /** Chooses the kommune that is hit, until pointing has come: that finds the nearest one too. */
  readonly click: (event: Event) => void;
  /** Pointing and zooming, which come after the first map. */
  readonly pointing: Pointing | undefined;
  readonly zoom: Zoom | undefined;
  readonly overlay: Overlay | undefined;
  /** The page is being printed. */
  readonly printed?: boolean | undefined;
}

/**
 * The map to point at, zoom and walk by arrow keys.
 *
 * One tab stop with `role="application"`: only so do screen readers hand the arrow keys over instead of using them to read.
 * The role's usual harm, that its content cannot be read, does not arise: all of it is in the selects, the panel and the table,
 * which the line before the map leads to, and each move is spoken by the live region.
 */
export function map(input: MapInput): TemplateResult {
  const { view, shapes, strings, pointing, zoom, overlay, raised } = input;
  const { viewBox } = shapes;
  return html`<div part="kort" class="kort">
    ${overlay?.skip}
    <div
      class="flade"
      tabindex="0"
      role="application"
      aria-roledescription=${strings.kortrolle}
      aria-label=${view.label}
      aria-describedby="sammendrag kort-taster"
      data-fremhaev=${raised ?? nothing}
      ?data-i-bevaegelse=${zoom?.moving}
      ?data-zoomet=${zoom && !zoom.isWhole}
      @keydown=${pointing?.key}
      @focus=${pointing?.focus}
      @blur=${pointing?.blur}
      @pointerleave=${pointing?.leave}
    >
      <svg
        viewBox=${viewBoxOf(viewBox)}
        aria-hidden="true"
        @click=${pointing?.click ?? input.click}
        @pointermove=${pointing?.move}
        @pointerdown=${pointing?.down}
        @pointerup=${pointing?.up}
        @pointercancel=${pointing?.hide}
      >
        ${drawing(input, zoom?.grain ?? widthOf(viewBox) / USUAL_WIDTH, !input.printed)}
        ${overlay?.leader}
      </svg>
      <svg class="ord" aria-hidden="true">${overlay?.words}</svg>
      ${overlay?.tip}
    </div>
    ${overlay?.buttons}
  </div>`;
}
