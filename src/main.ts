/** Starts the app: makes everything that needs the browser and hands it to App. */
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Language, preferredLanguage } from './i18n/language.svelte';
import { lateScreens } from './screens/lateScreens';
import { LaterRunner } from './sim/laterRunner';
import { Keeping } from './state/keeping.svelte';
import type { Place } from './state/place';
import { Preferences } from './state/preferences.svelte';
import { Route } from './state/route.svelte';
import { randomId, randomSeed } from './state/seeds';
import { deviceRunStore, runNews } from './state/runStore';
import { saveText } from './state/saving';
import { Session } from './state/session.svelte';
import { Shelf } from './state/shelf.svelte';
import { SafeStorage } from './state/storage';
import { Updates } from './state/updates.svelte';

async function start(target: HTMLElement): Promise<void> {
  const device = new SafeStorage(() => window.localStorage);
  const tab = new SafeStorage(() => window.sessionStorage);
  const keeping = new Keeping({ device, tab, pageId: randomId(crypto), window, now: () => Date.now() });
  const mayKeep = (): boolean => keeping.choice === 'on';
  const shelf = new Shelf({ store: deviceRunStore(), news: runNews(), mayKeep });
  const preferences = new Preferences(device, tab, mayKeep);
  const language = new Language(preferences.values.language ?? preferredLanguage(navigator.languages));
  const screens = lateScreens(language);
  const route = new Route(window);
  // on its way with the first texts; what fails here is said when the page asks again
  const early: Partial<Record<Place['screen'], () => Promise<unknown>>> = screens;
  early[route.place.screen]?.().catch(() => {});
  await language.open('first');
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  // the model is the larger half of the code: the page does not wait for it
  const runner = new LaterRunner(async () => {
    const { createRunner } = await import('./sim/createRunner');
    return createRunner({ onrestart: () => session.sayRestarted() });
  });
  const session: Session = new Session({
    runner,
    route,
    keeping,
    shelf,
    preferences,
    clock: {
      now: () => performance.now(),
      request: (callback) => requestAnimationFrame(callback),
      cancel: (handle) => cancelAnimationFrame(handle),
    },
    newSeed: () => randomSeed(crypto),
    newId: () => randomId(crypto).slice(0, 12),
    now: () => Date.now(),
    hasReducedMotion: () => reducedMotion.matches,
    later: (job, milliseconds) => {
      const handle = setTimeout(job, milliseconds);
      return () => clearTimeout(handle);
    },
    saveText: (name, text) => saveText(name, text, document),
  });
  const updates = new Updates({
    navigator,
    location: window.location,
    isProduction: import.meta.env.PROD,
    save: () => session.flush(),
  });
  mount(App, { target, props: { language, screens, session, route, keeping, preferences, runner, updates } });
  await session.start();
  // whoever reads the start page will want the model soon
  setTimeout(() => runner.prepare(), 1000);
  await updates.start();
}

const target = document.getElementById('app');
if (target) void start(target);
