// What the element asks of a browser when it is made, for drawing it without one: nothing changes its size here.
Object.assign(globalThis, { ResizeObserver: class {} });
