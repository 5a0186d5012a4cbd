/**
 * WebKit through the W3C WebDriver protocol over `fetch`: WebKitWebDriver and MiniBrowser of WebKitGTK under Xvfb.
 * Playwright's own WebKit cannot start Debian's MiniBrowser.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface FoundWebKit {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly display: string;
}

export interface WebKitPage {
  open(address: string): Promise<void>;
  /** Runs `body`, the inside of a function, in the page and answers what it returns (data that JSON can carry). */
  run(body: string): Promise<unknown>;
  close(): Promise<void>;
}

const LIBRARIES = '/usr/lib';
const START_MILLISECONDS = 20_000;

/** WebKitGTK's three programs, or undefined when this machine has not all of them. */
export function findWebKit(): FoundWebKit | undefined {
  const driver = '/usr/bin/WebKitWebDriver';
  const display = '/usr/bin/Xvfb';
  const miniBrowser = miniBrowserPaths().find((path) => existsSync(path));
  const isComplete = miniBrowser !== undefined && existsSync(driver) && existsSync(display);
  return isComplete ? { driver, miniBrowser, display } : undefined;
}

/** Opens a window of WebKit on a display of its own. The caller closes it. */
export async function launchWebKit(found: FoundWebKit): Promise<WebKitPage> {
  const started: ChildProcess[] = [];
  try {
    const display = await startDisplay(found.display, started);
    const driver = await startDriver(found.driver, display, started);
    const session = await openSession(driver, found.miniBrowser);
    return {
      open: async (url) => void (await command(`${session}/url`, 'POST', { url })),
      run: (body) => command(`${session}/execute/sync`, 'POST', { script: body, args: [] }),
      close: async () => {
        await command(session, 'DELETE').finally(() => stopAll(started));
      },
    };
  } catch (error) {
    stopAll(started);
    throw error;
  }
}

/** `/usr/lib/<machine>/webkit2gtk-<version>/MiniBrowser`, on Fedora and others without the machine. */
function miniBrowserPaths(): string[] {
  if (!existsSync(LIBRARIES)) return [];
  const machines = readdirSync(LIBRARIES).filter((name) => name.endsWith('-linux-gnu'));
  const folders = [LIBRARIES, '/usr/libexec', ...machines.map((name) => `${LIBRARIES}/${name}`)];
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  return folders.flatMap((folder) => versions.map((version) => `${folder}/${version}/MiniBrowser`));
}

/** Xvfb picks a free display by itself and writes its number on the pipe it is given. */
async function startDisplay(program: string, started: ChildProcess[]): Promise<string> {
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1366x768x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(server);
  const number = await new Promise<string>((answer, fail) => {
    server.once('error', fail);
    server.once('exit', () => fail(new Error(`${program} ended before it opened a display`)));
    server.stdio[3]?.once('data', (data: Buffer) => answer(data.toString().trim()));
  });
  return `:${number}`;
}

async function startDriver(program: string, display: string, started: ChildProcess[]): Promise<string> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  started.push(spawn(program, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: environment }));
  const deadline = Date.now() + START_MILLISECONDS;
  while (!(await fetch(`${address}/status`).catch(() => undefined))) {
    if (Date.now() > deadline) throw new Error(`${program} does not answer`);
    await wait(50);
  }
  return address;
}

/** The address of a new session. */
async function openSession(driver: string, binary: string): Promise<string> {
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  const { sessionId } = (await command(`${driver}/session`, 'POST', { capabilities })) as { sessionId: string };
  return `${driver}/session/${sessionId}`;
}

async function command(address: string, method: 'POST' | 'DELETE', parameters?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: parameters === undefined ? undefined : JSON.stringify(parameters),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((answer, fail) => {
    const probe = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as AddressInfo;
        probe.close(() => answer(port));
      });
  });
}

/** Last started, first stopped. */
function stopAll(started: ChildProcess[]): void {
  for (const child of started.reverse()) child.kill();
}
