import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Makes index.html ask for nothing: in the one-file build there is no manifest to install from and no icon beside the
 * page, so links to them are dropped and the icon is written into the page.
 */
export function selfContainedPage(icon = 'public/icon.svg'): Plugin {
  return {
    name: 'rebook-self-contained-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => inlineIcon(withoutNeighbours(html), readFileSync(icon, 'utf8')),
    },
  };
}

/** The page without `<link>`s to the manifest and to pictures of the icon. */
function withoutNeighbours(html: string): string {
  return html.replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '');
}

function inlineIcon(html: string, svg: string): string {
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return html.replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="${address}" />`);
}
