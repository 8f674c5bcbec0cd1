// What the element asks of a browser when it is made, for drawing it without one: nothing happens here, so nothing answers.
class Silent {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, {
  MutationObserver: Silent,
  ResizeObserver: Silent,
  IntersectionObserver: Silent,
  matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
});
