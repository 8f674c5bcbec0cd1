// npm run release:version, after `changeset version`: the version of package.json into the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join(root, 'src/version.ts');
const code = readFileSync(file, 'utf8');
writeFileSync(file, code.replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
