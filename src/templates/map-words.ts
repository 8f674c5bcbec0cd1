import { svg } from 'lit';
import { onScreen, type Box } from '../geometry/box.js';
import { frameName } from '../geometry/frame-name.js';
import type { NamePlace } from '../geometry/label-place.js';
import type { Shapes } from '../geometry/shapes.js';

/** The frames' names and a kommune's, where its box is. They have a drawing of their own, so that they keep their size however small the map is. */
export const mapWords = (shapes: Shapes, camera: Box, label?: NamePlace) => {
  const [x, y] = label ? onScreen(camera, label.at) : [];
  return svg`${shapes.frames.map((frame) => {
    const { at, shift } = frameName(frame);
    const [x, y] = onScreen(camera, at);
    return svg`<text class="rammenavn" x="${x}%" y="${y}%" dx="${shift[0]}em" dy="${shift[1]}em">${frame.navn}</text>`;
  })}${label && svg`<text class="navneskilt" x="${x}%" y="${y}%" text-anchor=${label.anchor}>${label.navn}</text>`}`;
};
