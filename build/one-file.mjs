import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/**
 * Makes `import('./x.js')` a promise of what the file has imported anyway. The bundler would else wrap every module in a function
 * that runs it later, which nothing in one file needs.
 */
export const oneFile = () => ({
  name: 'one-file',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
    handler(code) {
      const changed = new MagicString(code);
      let count = 0;
      walk(this.parse(code), {
        enter({ type, start, end, source }) {
          if (type !== 'ImportExpression') return;
          const name = `onDemand${count++}`;
          changed.prepend(`import * as ${name} from ${JSON.stringify(source.value)};`);
          changed.overwrite(start, end, `Promise.resolve(${name})`);
        },
      });
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  },
});
