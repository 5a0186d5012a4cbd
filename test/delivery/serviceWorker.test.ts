// @vitest-environment node
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { serviceWorkerSource } from '../../src/delivery/serviceWorker';

const SITE = new Map<string, string>([
  ['index.html', '<p>page</p>'],
  ['assets/index-abc.js', 'run()'],
  ['assets/index-abc.js.map', '{}'],
  ['icon.svg', '<svg/>'],
]);

describe('the list of what to keep', () => {
  test('names the page as the folder, other files relative to the worker, and leaves maps out', () => {
    expect(constant('FILES', SITE)).toEqual(['./assets/index-abc.js', './icon.svg', './']);
  });

  test('writes addresses, not file names', () => {
    expect(constant('FILES', new Map([['附 录.svg', '']]))).toEqual(['./%E9%99%84%20%E5%BD%95.svg']);
  });
});

describe('the version', () => {
  test('is the same for the same files, in whatever order the build lists them', () => {
    const reversed = new Map([...SITE].reverse());
    expect(constant('VERSION', reversed)).toBe(constant('VERSION', SITE));
  });

  test.each([
    ['a changed file', new Map([...SITE, ['icon.svg', '<svg></svg>']])],
    ['a new file', new Map([...SITE, ['icon.png', 'png']])],
    ['a renamed file', new Map([...SITE].map(([name, text]) => [name.replace('abc', 'abd'), text]))],
    [
      'text that moved from one file to the next',
      new Map([...SITE, ['assets/index-abc.js', 'run('], ['icon.svg', ')<svg/>']]),
    ],
  ])('changes with %s', (_name, files) => {
    expect(constant('VERSION', files)).not.toBe(constant('VERSION', SITE));
  });
});

test('the worker behind the constants is a script the engine can read', () => {
  expect(() => new Script(serviceWorkerSource(SITE))).not.toThrow();
});

function constant(name: string, files: ReadonlyMap<string, string>): unknown {
  const line = serviceWorkerSource(files).match(new RegExp(`^const ${name} = (.*);$`, 'm'));
  return JSON.parse(line?.[1] ?? 'null');
}
