/**
 * Draws the PNG icons of the manifest from public/icon.svg: `node test/support/makeIcons.mjs`, after the drawing changed.
 * Platforms cut their own shape out of the maskable and the Apple icon, so those two fill the square and keep away
 * from its edges.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const PAPER = '#f5f3ee';
const PICTURES = [
  { file: 'icon-192.png', size: 192, fills: false },
  { file: 'icon-512.png', size: 512, fills: false },
  { file: 'icon-maskable-512.png', size: 512, fills: true },
  { file: 'icon-180.png', size: 180, fills: true },
];
/** The safe zone of a maskable icon is a circle of 80 % of its width. */
const SAFE_SCALE = 0.84;

// Node does not run TypeScript; Vite loads the browser finder for us.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true },
  optimizeDeps: { noDiscovery: true },
});
const { launchChromium } = await vite.ssrLoadModule('/test/support/browsers.ts');
const browser = await launchChromium();
for (const picture of PICTURES) writeFileSync(`public/${picture.file}`, await drawn(picture));
await browser.close();
await vite.close();

async function drawn({ size, fills }) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const icon = readFileSync('public/icon.svg', 'utf8');
  const width = fills ? size * SAFE_SCALE : size;
  const margin = (size - width) / 2;
  await page.setContent(
    `<body style="margin:${margin}px;background:${fills ? PAPER : 'transparent'}"><div style="width:${width}px">${icon}</div>`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
