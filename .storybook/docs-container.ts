import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';
import { initialGlobals } from './host-page.js';

interface Told {
  readonly globals: Readonly<Record<string, string>>;
}

let lys = initialGlobals.lys;
const channel = addons.getChannel();
const hear = ({ globals }: Told) => (lys = globals.lys);
channel.on('setGlobals', hear);
channel.on('globalsUpdated', hear);

/** A documentation page as light or dark as the toolbar says. */
export function Container(props: PropsWithChildren<DocsContainerProps>) {
  const [now, setNow] = useState(lys);
  useEffect(() => {
    const follow = ({ globals }: Told) => setNow(globals.lys);
    setNow(lys);
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, []);
  const theme = now === 'moerkt' ? themes.dark : themes.light;
  return createElement(DocsContainer, { ...props, theme });
}
