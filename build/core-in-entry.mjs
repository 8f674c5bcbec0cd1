/** V8 compiles the core's functions while the file is on its way instead of each when it is first called: they all are. */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

const EXPORTS = /export\{([^}]*)\}(?:from"([^"]+)")?;?/;

/** `a as B,c` → [['a', 'B'], ['c', 'c']] */
const pairs = (list) =>
  list
    .split(',')
    .map((one) => one.split(' as '))
    .map(([a, b = a]) => [a, b]);

/**
 * Moves the core into the entry, which so needs one request instead of two, one after the other. Pieces import the core by the
 * name of its content as before and find there what the entry has left for them: whatever the page wrote after the entry's name
 * (`?v=3`), its code runs once.
 */
export const coreInEntry = () => ({
  name: 'core-in-entry',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const core = bundle[entry.imports[0]];
      const [, passedOn, from] = EXPORTS.exec(entry.code) ?? [];
      if (entry.imports.length !== 1 || from !== `./${core.fileName}`)
        this.error(`${entry.fileName} imports more than the core: ${entry.imports.join(', ')}.`);

      const [exported, own] = EXPORTS.exec(core.code);
      const localOf = new Map(pairs(own).map(([local, name]) => [name, local]));
      const exportsOfEntry = pairs(passedOn).map(([name, as]) => `${localOf.get(name)} as ${as}`);
      const place = `globalThis[Symbol.for(${JSON.stringify(core.fileName)})]`;
      const [banner] = /^\/\*!.*\*\/\n/.exec(core.code);
      entry.code = core.code
        .replace(banner, () => `${banner.trimEnd()} ${ALL_AT_ONCE}\n`)
        .replace(
          exported,
          () =>
            `${place}??={${pairs(own).map(([local, name]) => `${name}:${local}`)}};export{${exportsOfEntry}};`,
        );
      core.code = `${banner}export const{${[...localOf.keys()]}}=${place};\n`;
    },
  },
});
