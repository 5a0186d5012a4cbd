import { createContext } from 'svelte';
import type { Dictionary } from './dictionary';
import { numbersFor, type Numbers } from './numbers';

export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en';
export const LANGUAGES: readonly LanguageTag[] = ['zh-Hans', 'zh-Hant', 'en'];

const LOADERS: Record<LanguageTag, () => Promise<Dictionary>> = {
  'zh-Hans': () => import('./zhHans').then((module) => module.zhHans),
  'zh-Hant': () => import('./zhHant').then((module) => module.zhHant),
  en: () => import('./en').then((module) => module.en),
};

/** The reader's language: its texts (`t`) and its way of writing numbers. Switching keeps all other state. */
export class Language {
  #tag = $state.raw<LanguageTag>('zh-Hans');
  #dictionary = $state.raw<Dictionary>() as Dictionary;
  #latest: LanguageTag | undefined;

  /** Loads `tag` before anything is shown. */
  static async load(tag: LanguageTag): Promise<Language> {
    const language = new Language();
    await language.choose(tag);
    return language;
  }

  get tag(): LanguageTag {
    return this.#tag;
  }
  get t(): Dictionary {
    return this.#dictionary;
  }
  get numbers(): Numbers {
    return numbersFor(this.#tag);
  }

  /** Switches when the texts have arrived; of several quick switches the last one holds. */
  async choose(tag: LanguageTag): Promise<void> {
    this.#latest = tag;
    const dictionary = await LOADERS[tag]();
    if (this.#latest !== tag) return;
    this.#dictionary = dictionary;
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
