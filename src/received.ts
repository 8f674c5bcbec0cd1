/** Something to wait for while the browser is still receiving the page. */
export const received = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
    : undefined;
