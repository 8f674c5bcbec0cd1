import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { NAME, styleSheets } from './outputs.mjs';

/** The style sheets that static HTML links to under a strict Content-Security-Policy. */
export async function writeStyleSheets(out) {
  const { output } = await build(styleSheets);
  const code = Buffer.from(output[0].code).toString('base64');
  const { SHADOW_CSS, STATIC_CSS } = await import(`data:text/javascript;base64,${code}`);
  writeFileSync(join(out, `${NAME}.css`), `${STATIC_CSS}\n`);
  writeFileSync(join(out, `${NAME}.skygge.css`), `${SHADOW_CSS}\n`);
}
