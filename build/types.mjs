import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The declarations of the npm entry points, beside them. */
export function writeTypes(out) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '--project', 'build/tsconfig.json', '--outDir', out];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}
