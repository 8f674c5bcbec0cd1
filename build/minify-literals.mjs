import { walk } from 'estree-walker';
import { transform } from 'lightningcss';
import MagicString from 'magic-string';

const css = (text) =>
  transform({ filename: 'css', code: Buffer.from(text), minify: true }).code.toString();
// One space stays: between words and inline elements it is seen.
const html = (text) => text.replace(/\s+/g, ' ');
// Between the elements of a drawing it is not, and the lines of its templates break nowhere else.
const svg = (text) => html(text.replace(/(?<=^|>)\s*\n\s*|\s*\n\s*(?=$|<)/g, ''));
const MINIFIERS = { css, html, svg };
// What the minifier leaves alone in them.
const ascii = (text) =>
  text.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt().toString(16).padStart(4, '0')}`);

/** Takes comments and the indentation out of what is written as css``, html`` and svg``. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
    handler(code) {
      const changed = new MagicString(code);
      walk(this.parse(code), {
        enter: ({ type, tag, quasi }) => {
          if (type !== 'TaggedTemplateExpression') return;
          const minify = MINIFIERS[tag.name];
          if (!minify) return;
          if (minify === css && quasi.expressions.length > 0)
            throw new Error('css`` with an expression cannot be minified: use unsafeCSS.');
          for (const { start, end, value } of quasi.quasis)
            if (start < end) changed.overwrite(start, end, ascii(minify(value.raw)));
        },
      });
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  },
});
