/**
 * `npm run gallery`: takes the pictures of test/gallery, in the sizes, languages and themes that are looked at before a
 * change of the screens is called done: screens from the built site, figures as a sheet each from the page in that folder.
 * They are for looking; the tests do not compare them. `npm run gallery -- screens`, `-- figures` or `-- figures gapBars`
 * takes only those.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { takeFigureSheets } from './figureSheets.mjs';
import { serveFolder } from './serveFolder.mjs';

const SITE = fileURLToPath(new URL('../../dist', import.meta.url));
const GALLERY = fileURLToPath(new URL('../gallery', import.meta.url));
const SEED = 7;
const LANGUAGES = { 'zh-CN': 'zhHans', 'zh-TW': 'zhHant', 'en-GB': 'en' };

/** name, width, height, language, theme, what to do before the picture is taken */
const PICTURES = [
  ['home', 1366, 768, 'zh-CN', 'light', home],
  ['home', 390, 844, 'en-GB', 'dark', home],
  ['cockpit', 1366, 768, 'zh-CN', 'light', afterEditions(4)],
  ['cockpit', 1366, 768, 'en-GB', 'dark', afterEditions(4)],
  ['cockpit', 1366, 768, 'zh-TW', 'light', afterEditions(4)],
  ['cockpit', 390, 844, 'zh-CN', 'light', afterEditions(4)],
  ['cockpit', 390, 844, 'en-GB', 'dark', afterEditions(4)],
  ['cockpit', 1920, 1080, 'en-GB', 'light', afterEditions(8)],
  ['cockpit', 1920, 1080, 'zh-TW', 'dark', afterEditions(8)],
  ['cockpit', 1024, 768, 'zh-CN', 'light', afterEditions(4)],
  ['organiser', 1366, 768, 'zh-CN', 'light', organiser],
  ['map', 1366, 768, 'zh-CN', 'dark', map],
  ['film', 1366, 768, 'zh-CN', 'light', film],
];

const [what, ...figures] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let base = '';
mkdirSync(GALLERY, { recursive: true });
if (what !== 'figures') await takeScreens();
if (what !== 'screens') await takeFigureSheets(browser, GALLERY, figures);
await browser.close();

async function takeScreens() {
  const server = await serveFolder(SITE);
  base = server.url;
  for (const picture of PICTURES) await takeScreen(picture);
  server.close();
}

async function takeScreen([name, width, height, locale, theme, prepare]) {
  const reducedMotion = prepare === film ? 'no-preference' : 'reduce';
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme: theme, reducedMotion });
  const page = await context.newPage();
  await prepare(page);
  const file = `${name}-${width}-${LANGUAGES[locale]}-${theme}.png`;
  await page.screenshot({ path: join(GALLERY, file) });
  console.log(file);
  await context.close();
}

async function home(page) {
  await page.goto(base);
  await page.locator('h1').waitFor();
}

async function cockpit(page) {
  await page.goto(`${base}#/run/baseline?seed=${SEED}`);
  await page.locator('canvas').waitFor();
}

function afterEditions(count) {
  return async (page) => {
    await cockpit(page);
    for (let edition = 1; edition <= count; edition++) {
      await page.locator('button.open').click();
      await page.locator(`nav li.played:nth-child(${edition + 1})`).waitFor();
    }
    const dismiss = page.locator('.notices button[aria-label]');
    while ((await dismiss.count()) > 0) await dismiss.first().click();
    // on narrow screens the forecast is folded away
    const hasForecast = count < 8 && page.viewportSize().width >= 900;
    if (hasForecast) await page.locator('aside.decisions .box rect').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
  };
}

async function organiser(page) {
  await afterEditions(4)(page);
  await page.locator('input[value=organiser]').check({ force: true });
  await page.waitForTimeout(800);
}

async function map(page) {
  await afterEditions(4)(page);
  await page.locator('input[value=map]').check({ force: true });
  await page.waitForTimeout(800);
}

async function film(page) {
  await cockpit(page);
  await page.locator('button.open').click();
  await page.locator('.film li.now:nth-child(7)').waitFor();
  await page.waitForTimeout(300);
}
