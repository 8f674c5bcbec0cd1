import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Municipalities } from 'react-denmark-map';
import { places } from './shapes.js';

for (const place of places()) createRoot(place).render(createElement(Municipalities));
