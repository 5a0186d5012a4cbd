import { expect, test } from 'vitest';
import { FormatFault } from '../../src/formats/fault';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { decodeLink } from '../../src/formats/shareLink';
import { FORMAT_HISTORY, FORMAT_VERSION, checkVersion, upgrade } from '../../src/formats/upgrades';
import type { FormatHistory } from '../../src/formats/upgrades';
import { SMALL_LINK, fileFault, forgeLink, linkFault, sampleDocument } from './forge';

/** A history in which version 1 called the name "title" and version 2 had no view. */
const history: FormatHistory = {
  newest: 3,
  upgrades: {
    1: ({ title, ...rest }) => ({ ...rest, name: title }),
    2: (document) => ({ ...document, view: 'organiser' }),
  },
};

test('an old document takes every step from its version to the newest, in order', () => {
  expect(upgrade({ title: 'Old' }, 1, history)).toEqual({ name: 'Old', view: 'organiser' });
  expect(upgrade({ name: 'Newer' }, 2, history)).toEqual({ name: 'Newer', view: 'organiser' });
  expect(upgrade({ name: 'Newest' }, 3, history)).toEqual({ name: 'Newest' });
});

test('an old file opens through the steps', () => {
  const file = JSON.parse(encodeRunFile(sampleDocument({ name: 'Spring show' }), [])) as Record<string, unknown>;
  const { name, view, ...old } = file;
  const text = JSON.stringify({ ...old, title: name });
  expect(view).toBe('model');
  expect(decodeRunFile(text, history).document).toEqual(sampleDocument({ name: 'Spring show', view: 'organiser' }));
});

test('an old link opens through the steps', async () => {
  const { document } = await decodeLink(forgeLink(JSON.stringify({ ...SMALL_LINK, v: 2 })), history);
  expect(document.view).toBe('organiser');
});

test('there is a step from every earlier version', () => {
  for (let version = 1; version < FORMAT_VERSION; version++)
    expect(FORMAT_HISTORY.upgrades[version]).toBeTypeOf('function');
});

test('a step that stumbles over a hostile document makes it unreadable and nothing worse', () => {
  const careless: FormatHistory = { newest: 2, upgrades: { 1: ({ name }) => ({ name: (name as string).trim() }) } };
  expect(() => upgrade({ name: 7 }, 1, careless)).toThrow(new FormatFault({ code: 'notReadable' }));
});

test('a later version is refused by its number', async () => {
  const newer = { code: 'newerFormat', version: 2, newest: 1 };
  expect(fileFault(JSON.stringify({ format: 'rebook-run', version: 2, anything: [] }))).toEqual(newer);
  expect(await linkFault(forgeLink(JSON.stringify({ v: 2, anything: [] })))).toEqual(newer);
});

test.each([0, -1, 1.5, '1', null, undefined, Infinity, NaN, [1], {}])('%j is no version', (version) => {
  expect(() => checkVersion(version)).toThrow(FormatFault);
});
