import { html, type TemplateResult } from 'lit';
import { viewBoxOf } from '../geometry/box.js';
import { drawing, type Drawing } from './drawing.js';
import { mapWords } from './map-words.js';

/** The map to look at and to print. */
export const mapPicture = (input: Drawing): TemplateResult =>
  html`<div part="kort" class="kort">
    <div class="flade">
      <svg
        viewBox=${viewBoxOf(input.shapes.viewBox)}
        role="img"
        aria-label=${input.view.label}
        aria-describedby="sammendrag"
      >
        ${drawing(input, 2)}
      </svg>
      <svg class="ord" aria-hidden="true">${mapWords(input.shapes, input.shapes.viewBox)}</svg>
    </div>
  </div>`;
