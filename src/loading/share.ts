interface Shared<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  users: number;
}

/**
 * Work done once per key however many ask for it, and remembered. It is aborted when the last one that waits has given up;
 * what failed is forgotten, so that it can be tried again.
 */
export class Share<T> {
  readonly #work = new Map<string, Shared<T>>();

  get(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const shared = this.#work.get(key) ?? this.#start(key, start);
    shared.users++;
    return new Promise<T>((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
        if (--shared.users > 0) return;
        this.#work.delete(key);
        shared.stop.abort(signal.reason);
      };
      if (signal.aborted) leave();
      signal.addEventListener('abort', leave, { once: true });
      shared.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const stop = new AbortController();
    const shared: Shared<T> = { result: start(stop.signal), stop, users: 0 };
    this.#work.set(key, shared);
    shared.result.catch(() => {
      if (this.#work.get(key) === shared) this.#work.delete(key);
    });
    return shared;
  }
}
