const ASKED =
  /=[^,;]+&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;

/** Leaves out what Lit does where style sheets cannot be adopted: the widget's own sheets ask for `light-dark()`, which is younger. */
export const adoptedSheets = () => ({
  name: 'adopted-sheets',
  transform: {
    filter: { id: /reactive-element\/css-tag\.js$/ },
    handler(code) {
      if (!ASKED.test(code)) throw new Error('Lit asks for adopted style sheets in another way.');
      return { code: code.replace(ASKED, '=!0'), map: null };
    },
  },
});
