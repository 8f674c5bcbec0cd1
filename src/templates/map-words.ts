import { svg } from 'lit';
import { centre, onScreen } from '../geometry/box.js';
import type { Box, Shapes } from '../geometry/shapes.js';

/** The frames' names and a kommune's, where its box is. They have a drawing of their own, so that they keep their size however small the map is. */
export const mapWords = (
  shapes: Shapes,
  camera: Box,
  label?: { readonly box: Box; readonly navn: string },
) => {
  const [x, y] = label ? onScreen(camera, centre(label.box)) : [];
  return svg`${shapes.frames.map(({ navn, bbox: [, , x1, y1] }) => {
    const [x, y] = onScreen(camera, [x1, y1]);
    return svg`<text class="rammenavn" x="${x}%" y="${y}%" dy="1.15em">${navn}</text>`;
  })}${label && svg`<text class="navneskilt" x="${x}%" y="${y}%">${label.navn}</text>`}`;
};
