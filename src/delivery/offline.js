/**
 * The service worker: after one visit the site opens without a network, and a new build waits until the person agrees.
 *
 * serviceWorker.ts puts two constants in front of this text: VERSION, a hash over all files of the build, and FILES, their
 * addresses relative to this script ('./' is the page itself). rebook.html is not among them: it is for taking away.
 */

/** One origin may hold several copies of the site under different sub-paths, and they share the cache storage. */
const PREFIX = `rebook ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldBuilds().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  // Not at install: the page saves the run first, then says so.
  if (event.data?.type === 'update') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const name = fileName(event.request);
  if (name !== undefined) event.respondWith(answer(name, event.request));
});

/** All or nothing: a build half of which is missing must not take over. */
async function fill() {
  const cache = await caches.open(CACHE);
  // 'reload': what the browser's own cache holds may belong to an earlier build.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

/** The build before this one stays, because another tab may still be running it and load a language from it. */
async function dropOldBuilds() {
  const others = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== CACHE);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
}

/** The file of this site that is asked for, relative to this script; undefined for everything that is not ours. */
function fileName(request) {
  const scope = self.registration.scope;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== 'GET' || !address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length);
  if (path === '' || path === 'index.html') return './';
  return FILES.includes(`./${path}`) || path.startsWith('assets/') ? `./${path}` : undefined;
}

async function answer(name, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(name)) ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
