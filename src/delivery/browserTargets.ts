import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest browsers the app is built for, as the bundler names them ('chrome109'); the list is in package.json. */
export function browserTargets(): string[] {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { browserslist } = JSON.parse(file) as { browserslist: string[] };
  return browserslist.map((browser) => browser.replace(' ', ''));
}
