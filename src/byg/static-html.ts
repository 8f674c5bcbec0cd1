// The piece of HTML that `statisk` writes, drawn by the browser. Loaded when somebody asks for it.
import { render } from 'lit';
import { staticPage } from '../cli/static-page.js';
import type { Dataset } from '../dataset/dataset.js';
import { EMBEDDED } from '../dataset/embedded.js';
import { mergeDatasets } from '../dataset/merge.js';
import { escaped } from '../html-text.js';
import { readSettings } from '../settings.js';
import { da } from '../strings/da.js';
import type { Configuration } from './configuration.js';

/** @param adresse where the style sheet lies: the folder with the built files */
export function staticHtml({ attributes }: Configuration, own: Dataset, adresse: string): string {
  const { kommune, omraade, aar, overskriftsniveau } = attributes;
  const { settings } = readSettings({ kommune, omraade, aar, overskriftsniveau }, da);
  const base = 'uden-grunddata' in attributes ? [] : [EMBEDDED];
  // In a document of its own: nothing of it is ever on this page.
  const scope = document.implementation.createHTMLDocument();
  const box = scope.createElement('div');
  render(staticPage(mergeDatasets([...base, own]), settings, da), box, { creationScope: scope });
  const marks = scope.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (marks.nextNode()) comments.push(marks.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  const style = `${adresse}/danmarkskort-omgoerelse.css`;
  return `<link rel="stylesheet" href="${escaped(style)}">\n${box.innerHTML.trim()}\n`;
}
