import { Language, type LanguageTag } from '../../src/i18n/language.svelte';
import { VOLUME_NAMES } from '../../src/i18n/volumes';

/** A language with every text of the app, for tests that show parts of several screens. */
export const wholeLanguage = (tag: LanguageTag): Promise<Language> => Language.load(tag, VOLUME_NAMES);
