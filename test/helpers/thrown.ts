import { expect } from '@open-wc/testing';

/** Fails a suite in which something is thrown that nobody catches; gives what has been so far. */
export function nothingThrown(): unknown[] {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push(event instanceof ErrorEvent ? event.message : event.reason);
    event.preventDefault();
  };
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    expect(thrown).to.deep.equal([]);
  });
  return thrown;
}
