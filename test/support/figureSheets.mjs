/**
 * One sheet for every figure of the catalogue: light, dark and projector below each other, three languages side by side,
 * as wide as in the panel. The figures show a real run, played by the page test/gallery/figures.html.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveFolder } from './serveFolder.mjs';

const PAGE = 'test/gallery/figures.html';
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];
/** Pixels of the figure; the projector's is enlarged by 1.35 and as wide as the panel before that. */
const THEMES = { light: 300, dark: 300, projector: 405 };

/** Takes the sheets of the figures named, of all when none is; into `folder` as `figure-<id>.jpg`. */
export async function takeFigureSheets(browser, folder, named) {
  const built = mkdtempSync(join(tmpdir(), 'rebook-gallery-'));
  try {
    await build({
      logLevel: 'error',
      build: { outDir: built, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input: PAGE } },
    });
    const server = await serveFolder(built);
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${server.url}${PAGE}`);
    await page.waitForFunction(() => 'gallery' in globalThis);
    const known = await page.evaluate(() => globalThis.gallery.figures);
    for (const id of named.length > 0 ? named : known) {
      const tiles = await takeTiles(page, id);
      await composeSheet(browser, tiles, join(folder, `figure-${id}.jpg`));
      console.log(`figure-${id}.jpg`);
    }
    await page.close();
    server.close();
  } finally {
    rmSync(built, { recursive: true });
  }
}

/** Nine pictures as data addresses: for each theme one in each language. */
async function takeTiles(page, figure) {
  const rows = [];
  for (const [theme, width] of Object.entries(THEMES)) {
    const row = [];
    for (const language of LANGUAGES) {
      await page.evaluate((wish) => globalThis.gallery.show(wish), { figure, language, theme, width });
      // figures measure their room and draw again
      await page.waitForTimeout(150);
      const picture = await page.locator('#figure').screenshot();
      row.push(`data:image/png;base64,${picture.toString('base64')}`);
    }
    rows.push(row);
  }
  return rows;
}

async function composeSheet(browser, rows, path) {
  const page = await browser.newPage({ viewport: { width: 1340, height: 300 } });
  const pictures = rows.map((row) => `<p>${row.map((tile) => `<img src="${tile}">`).join('')}</p>`).join('');
  const style =
    'body{margin:0;padding:6px;width:max-content;background:#8a8f98} p{display:flex;align-items:flex-start;margin:0} img{margin:6px}';
  await page.setContent(`<style>${style}</style>${pictures}`);
  // half of what the same sheet weighs as PNG
  await page.locator('body').screenshot({ path, type: 'jpeg', quality: 80 });
  await page.close();
}
