/**
 * When the next frame is painted. The second timer lets what else is waiting come first: input, and what other elements have to
 * paint. A page in the background paints none and waits a little; without a browser there is nothing to wait for.
 */
export const painted = async (): Promise<void> => {
  if (!('requestAnimationFrame' in globalThis)) return;
  await new Promise((done) => {
    setTimeout(done, 200);
    requestAnimationFrame(() => setTimeout(() => setTimeout(done)));
  });
};
