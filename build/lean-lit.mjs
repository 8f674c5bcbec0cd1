/** By file of Lit's: what the widget never comes to use or pays for in memory, and what stands there instead. */
const LEANER = {
  // `src/define.ts` leaves alone the browsers that cannot adopt style sheets.
  'css-tag.js': [
    [
      /=[^,;]+&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
      '=!0',
    ],
  ],
  // Polyfills of older browsers, hydration, a list of the versions on the page, and what standard decorators leave behind: ours are the
  // compiler's.
  'reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
      '',
    ],
    [/,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/, ''],
    [
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '',
    ],
  ],
  'lit-html.js': [
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '',
    ],
    // Whether a part is connected, for directives that wait: we have none, and each of a map's 450 parts keeps a field for it or two.
    [/this\._\$AN=void 0,/g, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w+\);/, ';'],
    [/\w+\?\._\$AO\?\.\(!1\),/, ''],
    [/setConnected\((\w+)\)\{void 0===this\._\$AM&&\(this\._\$Cv=\1,this\._\$AP\?\.\(\1\)\)\}/, ''],
    // A list that is pushed to keeps room for 17 things, and a map has a hundred such lists of one to three: 6 KB.
    [
      /constructor\((\w+),(\w+)\)\{this\._\$AV=\[\]/,
      'constructor($1,$2){this._$AV=Array($1.parts.length)',
    ],
    [/this\._\$AV\.push\((\w+)\),(\w+)=(\w+)\[\+\+(\w+)\]/, 'this._$AV[$4]=$1,$2=$3[++$4]'],
  ],
  'lit-element.js': [
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
      '',
    ],
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/,
      '',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  ],
};

/** Lit without what the widget does not use of it. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform: {
    filter: { id: /\/(css-tag|reactive-element|lit-html|lit-element)\.js$/ },
    handler(code, id) {
      for (const [written, instead] of LEANER[id.split('/').at(-1)]) {
        if (!written.test(code)) throw new Error(`Lit writes this in another way: ${written}`);
        code = code.replace(written, instead);
      }
      return { code, map: null };
    },
  },
});
