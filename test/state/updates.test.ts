import { describe, expect, test, vi } from 'vitest';
import { Updates, type UpdatesOptions } from '../../src/state/updates.svelte';

/** A registration and a container that do what the test says, with real events. */
function fakeServiceWorkers({ controlled = true } = {}) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as { postMessage: (message: unknown) => void } | null,
    installing: null as EventTarget | null,
  });
  const register = vi.fn(() => Promise.resolve(registration as unknown as ServiceWorkerRegistration));
  const controller: object | null = controlled ? {} : null;
  const container = Object.assign(new EventTarget(), { controller, register });
  const postMessage = vi.fn();
  return {
    container,
    registration,
    postMessage,
    /** the browser finds another `sw.js` and fetches its files; it then waits, or takes over if none is in control */
    installNewBuild() {
      const worker = new EventTarget();
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.installing = null;
      registration.waiting = { postMessage };
      worker.dispatchEvent(new Event('statechange'));
    },
    /** a first visit whose page sees the worker in control before it sees that it no longer waits */
    installFirstBuild() {
      const worker = new EventTarget();
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.installing = null;
      registration.waiting = { postMessage };
      container.controller = worker;
      worker.dispatchEvent(new Event('statechange'));
      registration.waiting = null;
      worker.dispatchEvent(new Event('statechange'));
    },
  };
}

function setUp(options: { controlled?: boolean; protocol?: string; isProduction?: boolean; isKept?: boolean } = {}) {
  const workers = fakeServiceWorkers(options);
  const reload = vi.fn();
  const save = vi.fn(() => Promise.resolve(options.isKept ?? true));
  const updates = new Updates({
    navigator: { serviceWorker: workers.container as unknown as ServiceWorkerContainer },
    location: { protocol: options.protocol ?? 'https:', reload },
    isProduction: options.isProduction ?? true,
    save,
  });
  return { ...workers, updates, reload, save };
}

describe('registration', () => {
  test('a production page on the web registers the worker beside it', async () => {
    const { updates, container } = setUp();
    await updates.start();
    expect(container.register).toHaveBeenCalledExactlyOnceWith('./sw.js');
  });

  test.each([
    ['a page from disk', { protocol: 'file:' }],
    ['a page under development', { isProduction: false }],
  ])('%s registers nothing', async (_name, options) => {
    const { updates, container } = setUp(options);
    await updates.start();
    expect(container.register).not.toHaveBeenCalled();
  });

  test('a browser that refuses, or has no service workers at all, is no error', async () => {
    const { updates, container } = setUp();
    container.register.mockRejectedValueOnce(new DOMException('insecure', 'SecurityError'));
    await expect(updates.start()).resolves.toBeUndefined();

    const location = { protocol: 'https:', reload: vi.fn() };
    const parts = { location, isProduction: true, save: () => true };
    const without = new Updates({ ...parts, navigator: {} as UpdatesOptions['navigator'] });
    await expect(without.start()).resolves.toBeUndefined();

    // a sandboxed frame: merely asking for the container throws
    const sandboxed = {
      get serviceWorker(): ServiceWorkerContainer {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    };
    await expect(new Updates({ ...parts, navigator: sandboxed }).start()).resolves.toBeUndefined();
  });
});

describe('offering an update', () => {
  test('a build that waits since an earlier visit is offered', async () => {
    const { updates, registration, postMessage } = setUp();
    registration.waiting = { postMessage };
    await updates.start();
    expect(updates.ready).toBe(true);
  });

  test('a build that arrives while the page is open is offered', async () => {
    const { updates, installNewBuild } = setUp();
    await updates.start();
    expect(updates.ready).toBe(false);
    installNewBuild();
    expect(updates.ready).toBe(true);
  });

  test('the first visit offers nothing: there is no older build', async () => {
    const { updates, installNewBuild } = setUp({ controlled: false });
    await updates.start();
    installNewBuild();
    expect(updates.ready).toBe(false);
  });

  test('nor when the first worker takes control while it still seems to wait; the build after it is offered', async () => {
    const { updates, installFirstBuild, installNewBuild } = setUp({ controlled: false });
    await updates.start();
    installFirstBuild();
    expect(updates.ready).toBe(false);
    installNewBuild();
    expect(updates.ready).toBe(true);
  });

  test('nor when the first worker is in control before registering is answered', async () => {
    const { updates, container, registration, postMessage } = setUp({ controlled: false });
    const started = updates.start();
    container.controller = {};
    registration.waiting = { postMessage };
    await started;
    expect(updates.ready).toBe(false);
  });

  test('a build that another tab is fetching already is offered when it has arrived', async () => {
    const { updates, registration, postMessage } = setUp();
    const worker = new EventTarget();
    registration.installing = worker;
    await updates.start();
    expect(updates.ready).toBe(false);
    registration.waiting = { postMessage };
    worker.dispatchEvent(new Event('statechange'));
    expect(updates.ready).toBe(true);
  });
});

describe('applying an update', () => {
  test('the run is saved before the waiting build hears of it, and the page reloads once that build is in control', async () => {
    const { updates, installNewBuild, container, postMessage, save, reload } = setUp();
    await updates.start();
    installNewBuild();
    await expect(updates.apply()).resolves.toBe(true);
    expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'update' });
    expect(save.mock.invocationCallOrder[0]).toBeLessThan(postMessage.mock.invocationCallOrder[0]);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('a run that cannot be kept keeps the page', async () => {
    const { updates, installNewBuild, postMessage, reload } = setUp({ isKept: false });
    await updates.start();
    installNewBuild();
    await expect(updates.apply()).resolves.toBe(false);
    expect(postMessage).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
    expect(updates.ready).toBe(true);
  });

  test('a change of build that this page did not ask for reloads nothing', async () => {
    const { updates, container, reload } = setUp();
    await updates.start();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
  });

  test('when another tab changed over first, a reload is enough', async () => {
    const { updates, installNewBuild, registration, reload } = setUp();
    await updates.start();
    installNewBuild();
    registration.waiting = null;
    await updates.apply();
    expect(reload).toHaveBeenCalledOnce();
  });
});
