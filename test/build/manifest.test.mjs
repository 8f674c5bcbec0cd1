import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementOf, valuesOf } from '../../build/manifest.mjs';
import { updated } from '../../build/readme.mjs';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';

const dist = builtFolder();
const json = (file) => JSON.parse(readFileSync(join(dist, file), 'utf8'));
const element = elementOf(json('custom-elements.json'));
const names = (items) => items.map(({ name }) => name);

describe('the manifest', () => {
  it('names the element, its attributes, events and parts, each with a description', () => {
    assert.equal(element.tagName, 'danmarkskort-omgoerelse');
    for (const attribute of ['kommune', 'valgt', 'omraade', 'aar', 'overskriftsniveau'])
      assert.ok(names(element.attributes).includes(attribute), attribute);
    for (const event of ['kommune-valgt', 'omraade-valgt', 'aar-valgt', 'data-fejl'])
      assert.ok(names(element.events).includes(event), event);
    for (const item of [...element.attributes, ...element.events, ...element.cssParts])
      assert.ok(item.description, `${item.name} has no description`);
  });

  it('names the modules and elements of the package, and no others', () => {
    const { modules } = json('custom-elements.json');
    for (const { path } of modules) assert.ok(existsSync(join(dist, '..', path)), path);
    const tags = modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName);
    assert.deepEqual(tags, [element.tagName]);
    assert.doesNotMatch(JSON.stringify(modules), /src\//);
  });

  it('keeps what is private out', () => {
    for (const { name, privacy } of element.members) assert.equal(privacy, undefined, name);
  });
});

describe('what is made of the manifest', () => {
  it('tells VS Code every attribute, with its values', () => {
    const [tag] = json('vscode.html-custom-data.json').tags;
    assert.equal(tag.name, element.tagName);
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    const omraade = tag.attributes.find(({ name }) => name === 'omraade');
    assert.deepEqual(names(omraade.values), ['social', 'boernehandicap', 'voksenhandicap']);
  });

  it('tells JetBrains every attribute, event and part', () => {
    const [tag] = json('web-types.json').contributions.html.elements;
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    assert.deepEqual(names(tag.js.events), names(element.events));
    assert.deepEqual(names(tag.css.parts), names(element.cssParts));
  });

  it('asks for no value of an attribute that is there or not', () => {
    const [{ attributes }] = json('vscode.html-custom-data.json').tags;
    const [element] = json('web-types.json').contributions.html.elements;
    for (const [name, valueSet, required] of [
      ['uden-grunddata', 'v', false],
      ['kommune', undefined, true],
    ]) {
      const isIt = (one) => one.name === name;
      assert.equal(attributes.find(isIt).valueSet, valueSet, name);
      assert.equal(element.attributes.find(isIt).value.required, required, name);
    }
  });

  it('tells JSX every attribute and event', () => {
    const types = readFileSync(join(dist, 'npm/jsx.d.ts'), 'utf8');
    for (const { name } of element.attributes) assert.ok(types.includes(`'${name}'?:`), name);
    for (const { name } of element.events) assert.ok(types.includes(`'on${name}'?:`), name);
  });

  it('tells Vue every attribute, as a property, and every event', () => {
    const types = readFileSync(join(dist, 'npm/vue.d.ts'), 'utf8');
    for (const { fieldName } of element.attributes) assert.ok(types.includes(`'${fieldName}'`));
    for (const { name } of element.events) assert.ok(types.includes(`'${name}':`), name);
  });

  it('takes values only from a description that begins with one', () => {
    const cases = [
      ['`kort`, `tabel` eller `bilag`. Ellers `kort`.', ['kort', 'tabel', 'bilag']],
      ['Den kommune, der vises nu; `000` er hele landet.', []],
      [undefined, []],
    ];
    for (const [description, values] of cases) assert.deepEqual(valuesOf({ description }), values);
  });

  it('is in the README as it is now: run `npm run docs` where this fails', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.equal(readme, await updated(readme, element));
    for (const { name } of element.attributes) assert.ok(readme.includes(`\`${name}\``), name);
  });
});
