import { createContext, untrack } from 'svelte';
import type { Dictionary } from './dictionary';
import { numbersFor, type Numbers } from './numbers';
import { loadVolumes, VOLUME_NAMES, type LanguageTag, type Volume } from './volumes';

export { LANGUAGES, type LanguageTag } from './volumes';

/** The reader's language: its texts (`t`) and its way of writing numbers. Switching keeps all other state. */
export class Language {
  #tag = $state.raw() as LanguageTag;
  #texts = $state.raw<Partial<Dictionary>>({});
  #open: readonly Volume[] = [];
  #wanted: LanguageTag;

  /** Has no texts yet: the first volume is opened before anything is shown. */
  constructor(tag: LanguageTag) {
    this.#tag = tag;
    this.#wanted = tag;
  }

  /** A language with these volumes open. */
  static async load(tag: LanguageTag, volumes: readonly Volume[] = ['first']): Promise<Language> {
    const language = new Language(tag);
    await language.open(...volumes);
    return language;
  }

  get tag(): LanguageTag {
    return this.#tag;
  }
  /** Holds the open volumes only; test/i18n/volumes.test.ts proves that no screen reads from any other. */
  get t(): Dictionary {
    return this.#texts as Dictionary;
  }
  get numbers(): Numbers {
    return numbersFor(this.#tag);
  }

  /**
   * Adds volumes that then stay, in every language. Rejects when they cannot be had; asking again tries again, though some
   * browsers answer with the same failure until the page is reloaded.
   */
  async open(...volumes: Volume[]): Promise<void> {
    const missing = volumes.filter((volume) => !this.#open.includes(volume));
    if (missing.length === 0) return;
    // a template that waits for this does not wait again because the language changed
    const tag = untrack(() => this.#tag);
    const texts = await loadVolumes(tag, missing);
    if (this.#tag !== tag) return this.open(...volumes);
    this.#open = VOLUME_NAMES.filter((volume) => this.#open.includes(volume) || missing.includes(volume));
    this.#texts = { ...this.#texts, ...texts };
  }

  /** Loads a screen together with the volumes it reads. */
  async alongside<Screen>(screen: Promise<Screen>, ...volumes: Volume[]): Promise<Screen> {
    const [loaded] = await Promise.all([screen, this.open(...volumes)]);
    return loaded;
  }

  /** Switches when all open volumes have arrived; of several quick switches the last one holds. */
  async choose(tag: LanguageTag): Promise<void> {
    this.#wanted = tag;
    const open = this.#open;
    const texts = await loadVolumes(tag, open);
    if (this.#wanted !== tag) return;
    // another volume was opened meanwhile
    if (this.#open !== open) return this.choose(tag);
    this.#texts = texts;
    this.#tag = tag;
  }
}

/** The language of the component tree, set by App. */
export const [getLanguage, setLanguage] = createContext<Language>();

/**
 * The closest of our languages to what the browser prefers, most wanted first. The script decides, then the region;
 * Chinese without either is Simplified, and whoever reads neither Chinese nor English gets English.
 */
export function preferredLanguage(tags: readonly string[]): LanguageTag {
  for (const tag of tags) {
    const parts = tag.toLowerCase().split(/[-_]/);
    if (parts[0] === 'zh') return isTraditional(parts) ? 'zh-Hant' : 'zh-Hans';
    if (parts[0] === 'en') return 'en';
  }
  return 'en';
}

function isTraditional(parts: readonly string[]): boolean {
  if (parts.includes('hant')) return true;
  if (parts.includes('hans')) return false;
  return ['tw', 'hk', 'mo'].some((region) => parts.includes(region));
}
