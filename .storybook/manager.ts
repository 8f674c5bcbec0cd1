import { addons } from 'storybook/manager-api';

// A root would stand below all that has none, in whatever order.
addons.setConfig({ sidebar: { showRoots: false } });
