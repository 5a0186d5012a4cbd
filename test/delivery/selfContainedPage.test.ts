// @vitest-environment node
import { readFileSync } from 'node:fs';
import type { IndexHtmlTransformHook } from 'vite';
import { expect, test } from 'vitest';
import { selfContainedPage } from '../../src/delivery/selfContainedPage';

test('the page keeps nothing that points beside it, and carries its icon', () => {
  const html = transformed(readFileSync('index.html', 'utf8'));
  const targets = [...html.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, target]) => target);
  expect(targets).toHaveLength(1);
  expect(decodeURIComponent(targets[0])).toBe(`data:image/svg+xml,${readFileSync('public/icon.svg', 'utf8')}`);
});

test('the rest of the page stays as it is', () => {
  const page = '<head><title>Rebook</title></head><body><div id="app"></div></body>';
  expect(transformed(page)).toBe(page);
});

function transformed(html: string): string {
  const hook = selfContainedPage().transformIndexHtml as unknown as { handler: IndexHtmlTransformHook };
  return Reflect.apply(hook.handler, undefined, [html]) as string;
}
