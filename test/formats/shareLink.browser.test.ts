/** Packing is the browser's: what one engine packs, every other must unpack, and none may be blown up. */
import { expect, test } from 'vitest';
import { FormatFault } from '../../src/formats/fault';
import { pack, unpack } from '../../src/formats/packing';
import { decodeLink, encodeLink } from '../../src/formats/shareLink';
import packed from '../fixtures/formats/link-v1.txt?raw';
import plain from '../fixtures/formats/link-v1-plain.txt?raw';

test('a link packed elsewhere opens here', async () => {
  const { document } = await decodeLink(packed);
  expect(document.played).toHaveLength(2);
  expect((await decodeLink(plain)).document).toEqual(document);
});

test('a link packed here opens here', async () => {
  const { document } = await decodeLink(packed);
  const link = await encodeLink(document);
  expect(link).toMatch(/^z[\w-]+$/);
  expect((await decodeLink(link)).document).toEqual(document);
});

test('a link cut off anywhere is not readable', async () => {
  const link = packed.trim();
  for (let length = 0; length < link.length; length += 5) {
    const fault: unknown = await decodeLink(link.slice(0, length)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FormatFault);
    expect((fault as FormatFault).code).toBe('notReadable');
  }
});

test('unpacking stops at the limit', async () => {
  const zeros = await pack(new Uint8Array(30 * 2 ** 20));
  expect(zeros!.length).toBeLessThan(64 * 1024);
  expect(await unpack(zeros!, 2 ** 20)).toEqual({ problem: 'tooLarge' });
});

test('what is no packing at all is broken', async () => {
  expect(await unpack(new Uint8Array([255, 255, 255, 255]), 100)).toEqual({ problem: 'broken' });
  expect(await unpack(new Uint8Array(0), 100)).toEqual({ problem: 'broken' });
});
