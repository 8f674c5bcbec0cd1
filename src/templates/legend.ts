import { html, nothing, svg, type TemplateResult } from 'lit';
import { rove } from '../interaction/rove.js';
import type { Strings } from '../strings/strings.js';
import type { Settings } from '../settings.js';
import {
  groupsOf,
  type AreaView,
  type LegendEntry,
  type LegendView,
  type MapView,
} from '../view/map-view.js';
import { coverage } from '../view/coverage.js';
import { markLines, markPlace } from '../view/mark-place.js';
import { outlined, type Marked } from '../view/outlined.js';
import type { Gruppe, Klasse } from '../view/scale.js';
import { twoTone } from './drawing.js';
import { fillOf, patterns } from './patterns.js';
import { gloss } from './gloss.js';
import { still } from './still.js';
import { laterStrings } from '../strings/later-strings.js';

interface LegendRaising {
  /** What is held up. */
  readonly held: Gruppe | undefined;
  /** What is under the pointer or the focus, or nothing. */
  readonly raise: (gruppe: Gruppe | undefined) => void;
  /** Holds one up until it is pressed again. */
  readonly hold: (gruppe: Gruppe) => void;
}

const swatch = (klasse: Klasse, scope = 'felt') =>
  html`<svg class="felt" viewBox="0 0 36 24" aria-hidden="true">
    ${patterns(scope, [klasse], 1.5)}
    <rect
      data-klasse=${klasse}
      fill=${fillOf(klasse, scope)}
      x="1"
      y="1"
      width="34"
      height="22"
    ></rect>
  </svg>`;

const fewCases = html`<svg class="felt ring" viewBox="0 0 36 24" aria-hidden="true">
  <rect x="1" y="1" width="34" height="22"></rect>
  <rect x="6" y="6" width="24" height="12"></rect>
</svg>`;

/** A mark on the scale with its words, above (the chosen kommune) or below (the country): lines that end at the same height. */
function mark(position: number, lines: readonly string[], above: boolean) {
  const { x, from, anchor } = markPlace(position, lines);
  const last = above ? 1 : 4.9;
  return svg`<line class="maerke" x1=${x} x2=${x} y1=${above ? '1.25em' : '1.5em'} y2=${above ? '2.6em' : '3.9em'}></line>
    ${lines.map(
      (words, i) =>
        svg`<text x=${from} y="${last + 1.25 * (i + 1 - lines.length)}em" text-anchor=${anchor}>${words}</text>`,
    )}`;
}

const scale = ({ classes, limits, landstal }: LegendView, chosen: AreaView | undefined) => {
  const width = 100 / classes.length;
  const line = chosen?.line;
  const marked = chosen?.position;
  const lines = markLines(line ?? '');
  const label = [line, landstal?.label].filter((text) => text !== undefined).join('. ');
  return html`<svg class="skala ${lines[1] && 'hoej'}" role="img" aria-label=${label}>
    <g aria-hidden="true">
      ${classes.map(
        ({ klasse }, i) =>
          svg`<rect data-klasse=${klasse} x="${i * width}%" y="1.5em" width="${width}%" height="1.1em"></rect>`,
      )}
      ${landstal && mark(landstal.position, [landstal.label], false)}
      ${limits.map(
        (limit, i) => svg`<text class="graense" x="${(i + 1) * width}%" y="3.65em">${limit}</text>`,
      )}
      ${marked === undefined ? nothing : mark(marked, lines, true)}
    </g>
  </svg>`;
};

const line = ({ klasse, label, count }: LegendEntry<Gruppe>, strings: Strings, scope?: string) =>
  html`${klasse === 'faa-sager' ? fewCases : still(swatch, klasse, scope)}<span
      >${label}<span class="skjult">: </span></span
    ><span class="antal"
      >${count}<span class="skjult"> ${laterStrings(strings).kommunerEnhed(count)}</span></span
    >`;

/** A class, a state or a mark as a button: to point at it or focus it raises its kommuner on the map, to press it keeps them raised. */
const entry = (
  item: LegendEntry<Gruppe>,
  first: boolean,
  held: Gruppe | undefined,
  strings: Strings,
) =>
  html`<button
    type="button"
    data-gruppe=${item.klasse}
    tabindex=${first ? 0 : -1}
    aria-pressed=${held === item.klasse}
  >
    ${line(item, strings)}
  </button>`;

/** What the button stands for that something happens in. */
const gruppeAt = ({ target }: Event) =>
  (target as Element).closest('button')?.dataset['gruppe'] as Gruppe | undefined;

const whose = (kind: keyof Marked, { navn }: AreaView) =>
  html`<li>
    <svg class="felt" viewBox="0 0 36 24">${twoTone('M4 4H32V20H4Z', kind)}</svg
    ><span>${navn}</span>
  </li>`;

/** Whose outline is which; for the eye: in words the map has no outlines. */
function outlines(map: MapView, marked: Marked) {
  const areas = outlined(map, marked);
  return areas
    ? html`<ul class="klasser" aria-hidden="true">
        ${whose('egen', areas.egen)}${whose('valgt', areas.valgt)}
      </ul>`
    : nothing;
}

function scaleOf(map: MapView, { valgt }: Marked, strings: Strings) {
  const chosen = map.areas.get(valgt);
  const few = coverage(map, strings);
  return html`${few && html`<p class="note">${few}</p>`}
  ${map.legend.landstal || chosen?.position !== undefined ? still(scale, map.legend, chosen) : nothing}`;
}

const whole = (
  map: MapView,
  marked: Marked,
  strings: Strings,
  { held, raise, hold }: LegendRaising,
) =>
  html`${scaleOf(map, marked, strings)}
    <div
      class="klasser"
      role="toolbar"
      aria-label=${laterStrings(strings).forklaringTaster(map.legend.title)}
      @keydown=${rove}
      @pointerover=${(event: PointerEvent) => event.pointerType === 'mouse' && raise(gruppeAt(event))}
      @pointerleave=${() => raise(undefined)}
      @focusin=${(event: FocusEvent) =>
        (event.target as Element).matches(':focus-visible') && raise(gruppeAt(event))}
      @focusout=${() => raise(undefined)}
      @click=${(event: Event) => {
        const gruppe = gruppeAt(event);
        if (gruppe) hold(gruppe);
      }}
    >
      ${groupsOf(map.legend).map((item, i) => entry(item, i === 0, held, strings))}
    </div>
    ${outlines(map, marked)}`;

/**
 * The colour scale with the national rate and the chosen kommune marked, then a word and a count for every class and state, and
 * whose outlines there are. Folded it is one line, with the meaning of every state that occurs.
 */
export function legend(
  map: MapView,
  settings: Marked & Pick<Settings, 'skjul'>,
  strings: Strings,
  raising: LegendRaising,
): TemplateResult {
  const { title, states } = map.legend;
  return html`<div part="forklaring" class="forklaring">
    ${
      settings.skjul.has('forklaring')
        ? html`<details>
            <summary>
              <span>${gloss(title)}</span>
              ${states.map(
                ({ klasse, label }) =>
                  html`<span class="tilstand">${still(swatch, klasse)}<span>${label}</span></span>`,
              )}
            </summary>
            ${whole(map, settings, strings, raising)}
          </details>`
        : html`<p class="forklaring-titel">${gloss(title)}</p>
            ${whole(map, settings, strings, raising)}`
    }
  </div>`;
}

/**
 * The legend to look at and to print.
 *
 * @param scope in front of its ids, where a page may have several legends in one tree
 */
export const legendPicture = (
  map: MapView,
  marked: Marked,
  strings: Strings,
  scope?: string,
): TemplateResult =>
  html`<div part="forklaring" class="forklaring">
    <p class="forklaring-titel">${gloss(map.legend.title)}</p>
    ${scaleOf(map, marked, strings)}
    <ul class="klasser">
      ${groupsOf(map.legend).map((item) => html`<li>${line(item, strings, scope)}</li>`)}
    </ul>
    ${outlines(map, marked)}
    ${map.legend.note ? html`<p class="note">${map.legend.note}</p>` : nothing}
  </div>`;
