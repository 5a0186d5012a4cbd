import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** What `npm run build` made, or the built folder that REBOOK_SITE names. */
export const BUILT_SITE = resolve(process.env.REBOOK_SITE ?? fileURLToPath(new URL('../../dist', import.meta.url)));

export interface SiteOptions {
  /** the folder served, at first; `dist/` unless told */
  readonly folder?: string;
  /** begins and ends with '/'; a path of its own unless told, because sites of schools rarely own a whole host */
  readonly path?: string;
}

/** A plain static host on a free port of this machine, under a sub-path; nothing outside the path exists. */
export class Site {
  /** May be changed while the site runs: that is what deploying a new build looks like from outside. */
  folder: string;
  readonly path: string;
  /** every path asked for so far, in order */
  readonly requests: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor({ folder = BUILT_SITE, path = '/courses/rebook/' }: SiteOptions = {}) {
    this.folder = folder;
    this.path = path;
  }

  /** The address of the page, with the slash at the end. */
  get url(): string {
    return `${this.origin}${this.path}`;
  }
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts serving; after `stop` on the same port as before, so that the address stays. */
  async start(): Promise<this> {
    if (!existsSync(join(this.folder, 'index.html'))) throw new Error(`nothing built in ${this.folder}: npm run build`);
    const server = createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? '/', this.origin).pathname);
      this.requests.push(path);
      void this.#read(path).then(
        ({ type, contents }) => response.writeHead(200, { 'content-type': type }).end(contents),
        () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
      );
    });
    await new Promise<void>((ready, fail) => server.once('error', fail).listen(this.#port, '127.0.0.1', ready));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  /** Stops at once, open connections included: a browser sees a dead network. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  }

  async #read(path: string): Promise<{ type: string; contents: Buffer }> {
    if (!path.startsWith(this.path)) throw new Error(`expected a path under ${this.path}, got ${path}`);
    const name = path.slice(this.path.length) || 'index.html';
    const file = resolve(this.folder, name);
    if (!file.startsWith(join(this.folder, '/'))) throw new Error(`outside the site: ${path}`);
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', contents: await readFile(file) };
  }
}

/** Starts a `Site`. The caller stops it. */
export function startSite(options?: SiteOptions): Promise<Site> {
  return new Site(options).start();
}

/** Whether the app shows anything yet. */
export async function hasStarted(page: Page): Promise<boolean> {
  return (await page.locator('#app').innerText()).trim() !== '';
}

/** Collects the address of every request that pages of `context` make from now on. */
export function recordRequests(context: BrowserContext): RequestRecord {
  const urls: string[] = [];
  context.on('request', (request) => urls.push(request.url()));
  const staysInside = /^(data|blob|about):/;
  return { urls, foreign: (prefix) => urls.filter((url) => !url.startsWith(prefix) && !staysInside.test(url)) };
}

export interface RequestRecord {
  readonly urls: readonly string[];
  /** Those that left the page and went somewhere else than under `prefix` (`site.url`, or the file's own address). */
  foreign(prefix: string): string[];
}
