// The tests of the pure core share a page: they leave nothing in it, and to open one for each takes longer than they do.
// `test/tools/plugins.mjs` writes the imports of them all here.
