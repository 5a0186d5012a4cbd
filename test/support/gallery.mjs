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
  ['phases', 1366, 768, 'zh-CN', 'light', phases],
  ['phases', 390, 844, 'en-GB', 'dark', phases],
  ['story', 1366, 768, 'en-GB', 'light', story],
  ['story', 390, 844, 'zh-TW', 'dark', story],
  ['formula', 1366, 768, 'zh-CN', 'light', formula],
  ['laboratory', 1366, 768, 'zh-CN', 'light', laboratory],
  ['laboratory', 390, 844, 'en-GB', 'dark', laboratory],
  ['compare', 1366, 768, 'zh-CN', 'light', compare('course')],
  ['compare', 390, 844, 'en-GB', 'dark', compare('course')],
  ['twins', 1366, 768, 'zh-CN', 'light', compare('twins')],
  ['twins', 1920, 1080, 'en-GB', 'dark', compare('twins')],
  ['twins', 390, 844, 'zh-TW', 'light', compare('twins')],
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

/** The base decisions until the last edition, for which service and price are raised: so that there is something to explain. */
function afterEditions(count) {
  return async (page) => {
    await cockpit(page);
    for (let edition = 1; edition <= count; edition++) {
      if (edition === count) await decide(page, [70, 65]);
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

/** Sets the first dials of the decisions. */
async function decide(page, values) {
  for (const [index, value] of values.entries()) {
    const dial = page.locator('input[type=range]').nth(index);
    await dial.fill(String(value));
    await dial.dispatchEvent('change');
  }
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

/** Picks a customer of the second hall, of those who like the show and come often, from its list. */
async function follow(page) {
  await afterEditions(4)(page);
  await press(page.locator('figure button:has(> .share)').nth(1));
  await press(page.locator('dialog[open] tbody th button').nth(3));
  await page.waitForTimeout(600);
}

/** As a keyboard does: where it stands on the page does not matter. */
async function press(locator) {
  await locator.first().waitFor({ state: 'attached' });
  await locator.first().evaluate((element) => element.click());
}

async function phases(page) {
  await follow(page);
  await press(page.locator('figure .foot > button'));
  for (let phase = 1; phase < 6; phase++) {
    await press(page.locator('.film .controls button').nth(2));
    await page.waitForTimeout(300);
  }
  await page.waitForTimeout(700);
}

async function story(page) {
  await follow(page);
  await press(page.locator('div.more button'));
  await page.locator('dialog[open] .columns').waitFor();
  await page.waitForTimeout(800);
}

async function formula(page) {
  await afterEditions(4)(page);
  await press(page.locator('aside.understanding button:has(> i[aria-hidden])'));
  await page.locator('dialog[open] math').first().waitFor();
  await page.waitForTimeout(500);
}

async function laboratory(page) {
  await afterEditions(4)(page);
  await page.goto(`${base}#/lab?from=run`);
  await press(page.locator('button.primary'));
  const progress = page.getByRole('progressbar');
  await progress.waitFor();
  await progress.waitFor({ state: 'detached', timeout: 120_000 });
  await page.waitForTimeout(500);
}

/** The run of four editions with its fork at the second, where service was saved on and stands got dearer. */
function compare(tab) {
  return async (page) => {
    const viewport = page.viewportSize();
    await page.setViewportSize({ width: 1366, height: 768 });
    await afterEditions(4)(page);
    await page.locator('header nav li:nth-child(3) button').click();
    await page.locator('.record button').nth(1).click();
    for (const [index, value] of ['30', '85'].entries()) {
      const field = page.locator('aside.decisions input[inputmode]').nth(index);
      await field.fill(value);
      await field.press('Enter');
    }
    for (const edition of [3, 4]) {
      await page.locator('button.open').click();
      await page.locator(`nav li.played:nth-child(${edition + 1})`).waitFor();
    }
    await page.goto(`${base}#/compare?with=now`);
    await page.locator('li input[type=checkbox]').nth(1).check();
    await page.locator('[role=tab]').first().waitFor();
    await page.locator('.head button[aria-expanded]').click();
    if (tab === 'twins') await page.locator('[role=tab]').last().click();
    await page.setViewportSize(viewport);
    await page.waitForTimeout(1500);
  };
}
