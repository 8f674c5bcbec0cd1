/** Longer than a frame mostly takes on a slow phone: what waits for one should not come before it. */
const NO_FRAME = 400;

/**
 * When the next frame is painted. The second timer lets what else is waiting come first: input, and what other elements have to
 * paint. A page in the background paints none and waits a little; without a browser there is nothing to wait for.
 */
export const painted = async (): Promise<void> => {
  if (!('requestAnimationFrame' in globalThis)) return;
  await new Promise((done) => {
    setTimeout(done, NO_FRAME);
    requestAnimationFrame(() => setTimeout(() => setTimeout(done)));
  });
};
