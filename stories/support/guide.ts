import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement, useState, type ChangeEvent } from 'react';
import { GUIDES } from './guides.js';

/** The folder with the built files, as the guides write it. */
const ADDRESS = 'https://www.kommune.dk/danmarkskort';

/** What the reader wrote for it, on whichever guide. */
let written = ADDRESS;

const withoutSlash = (address: string) => address.trim().replace(/\/+$/, '') || ADDRESS;

/** A guide as it stands in docs/, with the reader's own address in its code. */
export function Guide({ name }: { readonly name: string }) {
  const [address, setAddress] = useState(written);
  const text = GUIDES.get(name) ?? '';
  const field = createElement(
    'p',
    null,
    createElement(
      'label',
      null,
      'Adressen på mappen med filerne fra ',
      createElement('code', null, 'dist/'),
      createElement('br'),
      createElement('input', {
        size: 50,
        type: 'url',
        value: address,
        onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
          setAddress((written = target.value)),
      }),
    ),
  );
  return createElement(
    'div',
    null,
    text.includes(ADDRESS) && field,
    createElement(Markdown, null, text.replaceAll(ADDRESS, withoutSlash(address))),
  );
}
