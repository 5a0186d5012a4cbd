import type { Dictionary } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en';
import type { LanguageTag } from '../../../src/i18n/language.svelte';
import { numbersFor, type Numbers } from '../../../src/i18n/numbers';
import { zhHans } from '../../../src/i18n/zhHans';
import { zhHant } from '../../../src/i18n/zhHant';

const DICTIONARIES: Record<LanguageTag, Dictionary> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** What browsers of such readers ask for. */
export const LOCALES: Record<LanguageTag, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-GB' };

/** The language a page is in, so that page objects look for the words a reader sees. */
export class Speech {
  tag: LanguageTag;

  constructor(tag: LanguageTag) {
    this.tag = tag;
  }

  get t(): Dictionary {
    return DICTIONARIES[this.tag];
  }
  get numbers(): Numbers {
    return numbersFor(this.tag);
  }
}

/** Matches names that begin with `text`: entries of menus go on with their explanation. */
export function beginning(text: string): RegExp {
  return new RegExp(`^\\s*${text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
