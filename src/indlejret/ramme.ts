// On the page around: fits each iframe with indlejret.html to the height of its content.
import { parseUrl } from '../parse-url.js';
import { isHoejde, SPOERG, TILPASSET } from './besked.js';

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) =>
    parseUrl(src)?.pathname.endsWith('/indlejret.html'),
  );
const originOf = ({ src }: HTMLIFrameElement): string => new URL(src).origin;

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (!isHoejde(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  // Set from script, so that a strict style-src allows it.
  frame.style.height = `${Math.ceil(data.hoejde) + border}px`;
  // A page's own rule may hold it lower: then its content must still be scrolled.
  if (frame.clientHeight >= Math.floor(data.hoejde))
    frame.contentWindow?.postMessage(TILPASSET, origin);
});

/** Those already loaded have said their height before anyone listened. */
function ask(): void {
  for (const frame of frames()) frame.contentWindow?.postMessage(SPOERG, originOf(frame));
}
if (document.readyState === 'complete') ask();
else addEventListener('load', ask);
