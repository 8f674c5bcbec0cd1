import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';
import { initialGlobals } from './host-page.js';

type Told = readonly [{ readonly globals: Readonly<Record<string, string>> }];

const channel = addons.getChannel();

function lastTold() {
  const last = (channel.last('globalsUpdated') ?? channel.last('setGlobals')) as Told | undefined;
  return (last?.[0].globals ?? initialGlobals).lys;
}

/** A documentation page as light or dark as the toolbar says. */
export default function Container(props: PropsWithChildren<DocsContainerProps>) {
  const [lys, setLys] = useState(lastTold);
  useEffect(() => {
    const follow = (...[{ globals }]: Told) => setLys(globals.lys);
    setLys(lastTold);
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, []);
  const theme = lys === 'moerkt' ? themes.dark : themes.light;
  return createElement(DocsContainer, { ...props, theme });
}
