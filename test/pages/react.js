import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [kommune, choose] = useState('Rødovre');
  const [heard, hear] = useState('');
  const [shown, show] = useState(true);
  const button = (id, act) => createElement('button', { id, onClick: act }, id);
  return createElement(
    'main',
    null,
    button('skift', () => choose('Aarhus')),
    button('vis', () => show(!shown)),
    createElement('output', null, heard),
    shown &&
      createElement('danmarkskort-omgoerelse', {
        kommune,
        aar: 2024,
        data: globalThis.tal,
        udenGrunddata: false,
        'onkommune-valgt': ({ detail }) => hear(detail.navn),
      }),
  );
}

createRoot(document.getElementById('app')).render(createElement(Page));
