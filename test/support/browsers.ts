/**
 * The browsers of this machine. `npm test` downloads and installs nothing: it takes what it finds, in this order:
 * CHROMIUM_PATH / FIREFOX_PATH, the usual places of the system, Playwright's own download
 * (`npx playwright install chromium firefox`), and for Chromium on Linux x64 the one inside @sparticuz/chromium.
 */
import { existsSync } from 'node:fs';
import { chromium, firefox, type Browser, type LaunchOptions } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly executablePath: string;
  /** A stock Firefox is driven over WebDriver BiDi; only Playwright's own build speaks Playwright's protocol. */
  readonly channel?: 'moz-firefox';
}

export interface ChromiumOptions {
  /** further command line switches */
  readonly args?: readonly string[];
}

export interface FirefoxOptions {
  /**
   * What a person's Firefox does with file:// pages, and Playwright switches off: neighbour files are foreign.
   * Without it a build that cannot be opened by double click seems to work.
   */
  readonly strictFileOrigin?: boolean;
  /** `emulateMedia` has no effect over BiDi, so these two are set at launch. */
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
}

const SYSTEM_PATHS: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** A quiet Chromium: nothing it asks of the network on its own account shall appear among the page's requests. */
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium to test with, or undefined when this machine has none. */
export async function findChromium(): Promise<FoundBrowser | undefined> {
  const executablePath = installedPath('chromium') ?? (await packagedChromium());
  return executablePath === undefined ? undefined : { name: 'chromium', executablePath };
}

/** The Firefox to test with, or undefined when this machine has none. */
export function findFirefox(): Promise<FoundBrowser | undefined> {
  const executablePath = installedPath('firefox');
  if (executablePath === undefined) return Promise.resolve(undefined);
  const found: FoundBrowser = { name: 'firefox', executablePath };
  const isPlaywrightBuild = executablePath === firefox.executablePath();
  return Promise.resolve(isPlaywrightBuild ? found : { ...found, channel: 'moz-firefox' });
}

/** What Playwright needs to start `found`: for `launch()` here and for the browser project of vitest alike. */
export function launchOptionsFor(found: FoundBrowser): LaunchOptions {
  const { executablePath, channel } = found;
  if (found.name === 'chromium') return { executablePath, args: CHROMIUM_ARGUMENTS };
  return channel === undefined ? { executablePath } : { executablePath, channel };
}

/** Starts Chromium; the caller closes it. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const found = required(await findChromium(), 'Chromium', 'CHROMIUM_PATH');
  return chromium.launch({ ...launchOptionsFor(found), args: [...CHROMIUM_ARGUMENTS, ...(options.args ?? [])] });
}

/** Starts Firefox; the caller closes it. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Browser> {
  const found = required(await findFirefox(), 'Firefox', 'FIREFOX_PATH');
  return firefox.launch({
    ...launchOptionsFor(found),
    firefoxUserPrefs: {
      'security.fileuri.strict_origin_policy': options.strictFileOrigin ?? true,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    },
  });
}

/** Path from the environment, the system or Playwright's download. A path that was asked for and is wrong is an error. */
function installedPath(name: BrowserName): string | undefined {
  const variable = `${name.toUpperCase()}_PATH`;
  const asked = process.env[variable];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`${variable}: expected the path of a browser, got ${asked}`);
    return asked;
  }
  const downloaded = (name === 'chromium' ? chromium : firefox).executablePath();
  return [...SYSTEM_PATHS[name], downloaded].find((path) => existsSync(path));
}

async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Read when the package is imported: it unpacks the libraries that a bare machine lacks only where it believes to be at home.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const packaged = await import('@sparticuz/chromium');
  return packaged.default.executablePath();
}

function required(found: FoundBrowser | undefined, name: string, variable: string): FoundBrowser {
  if (found === undefined) throw new Error(`no ${name} on this machine; install one or set ${variable}`);
  return found;
}
