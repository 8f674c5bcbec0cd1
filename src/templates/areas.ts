import { noChange, nothing, svg } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import type { Shapes } from '../geometry/shapes.js';
import type { Kode } from '../kommuner/kommuner.js';
import { memoize } from '../memoize.js';
import type { MapView } from '../view/map-view.js';
import { fillOf } from './patterns.js';

type Chosen = Kode | undefined;

/** What most areas look like until a page brings its own figures; their fill stands on the group around them. */
export const USUAL = {
  part: 'kommune ikke-oplyst',
  klasse: 'ikke-oplyst',
  fill: fillOf('ikke-oplyst', 'kort'),
} as const;

function look(kode: Kode, { areas }: MapView, egen: Chosen, valgt: Chosen) {
  const { klasse = USUAL.klasse, faaSager = false } = areas.get(kode) ?? {};
  return {
    part: `kommune ${klasse}${faaSager ? ' faa-sager' : ''}${kode === egen ? ' egen' : ''}${kode === valgt ? ' valgt' : ''}`,
    klasse,
    fill: klasse === USUAL.klasse ? nothing : fillOf(klasse, 'kort'),
  };
}

/** Every area as it usually looks, made once per set of shapes. */
const pathsOf = memoize((shapes: Shapes): DocumentFragment => {
  const paths = document.createDocumentFragment();
  for (const { kode, d } of shapes.areas) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('part', USUAL.part);
    path.setAttribute('data-kode', kode);
    path.setAttribute('data-klasse', USUAL.klasse);
    path.setAttribute('d', d);
    paths.append(path);
  }
  return paths;
}, new WeakMap());

/**
 * The areas of the map: copies of paths made once, since a template for each of them would take most of the time and memory of a
 * page with many maps. Only what has changed is touched.
 */
class Areas extends Directive {
  #shapes: Shapes | undefined;
  #input: readonly unknown[] = [];

  override update({ parentNode }: ChildPart, input: [MapView, Shapes, Chosen, Chosen]): unknown {
    if (input.every((value, i) => value === this.#input[i])) return noChange;
    this.#input = input;
    const [view, shapes, egen, valgt] = input;
    let paths: DocumentFragment | undefined;
    if (shapes !== this.#shapes) {
      this.#shapes = shapes;
      paths = document.importNode(pathsOf(shapes), true);
    }
    // Asked for each time: a list that is kept holds an object in memory for every path.
    const all = (paths ?? (parentNode as Element)).querySelectorAll('[data-kode]');
    shapes.areas.forEach(({ kode }, i) => {
      const { part, klasse, fill } = look(kode, view, egen, valgt);
      const path = all[i];
      if (!path || path.getAttribute('part') === part) return;
      path.setAttribute('part', part);
      if (path.getAttribute('data-klasse') === klasse) return;
      path.setAttribute('data-klasse', klasse);
      if (fill === nothing) path.removeAttribute('fill');
      else path.setAttribute('fill', fill as string);
    });
    return paths ?? noChange;
  }

  /** Without a browser. */
  render(view: MapView, shapes: Shapes, egen: Chosen, valgt: Chosen): unknown {
    return shapes.areas.map(({ kode, d }) => {
      const { part, klasse, fill } = look(kode, view, egen, valgt);
      return svg`<path part=${part} data-kode=${kode} data-klasse=${klasse} fill=${fill} d=${d}></path>`;
    });
  }
}

export const areas = directive(Areas);
