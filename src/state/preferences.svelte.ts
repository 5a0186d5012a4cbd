import type { LanguageTag } from '../i18n/language.svelte';
import type { SafeStorage } from './storage';

export type Theme = 'auto' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** How a person likes the app; kept on the device only after they said so, and in the tab for a reload. */
export interface PreferenceValues {
  language: LanguageTag | undefined;
  theme: Theme;
  filmSpeed: number;
  /** the film can be switched off for good; reduced motion switches it off by itself */
  isFilmOn: boolean;
}

const KEY = 'rebook.preferences';
const DEFAULTS: PreferenceValues = { language: undefined, theme: 'auto', filmSpeed: 1, isFilmOn: true };

export class Preferences {
  #values = $state.raw<PreferenceValues>(DEFAULTS);
  readonly #device: SafeStorage;
  readonly #tab: SafeStorage;
  readonly #mayKeep: () => boolean;

  constructor(device: SafeStorage, tab: SafeStorage, mayKeep: () => boolean) {
    this.#device = device;
    this.#tab = tab;
    this.#mayKeep = mayKeep;
    this.#values = { ...DEFAULTS, ...legalPreferences(tab.read(KEY) ?? device.read(KEY)) };
  }

  get values(): PreferenceValues {
    return this.#values;
  }

  change(values: Partial<PreferenceValues>): void {
    this.#values = { ...this.#values, ...values };
    this.keep();
  }

  /** Writes what is set now: in the tab, and on the device if that is allowed. */
  keep(): void {
    const text = JSON.stringify(this.#values);
    this.#tab.write(KEY, text);
    if (this.#mayKeep()) this.#device.write(KEY, text);
  }
}

/** What of a stored text is legal; anything else is left at its default. */
function legalPreferences(text: string | null): Partial<PreferenceValues> {
  if (text === null) return {};
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null) return {};
    const { language, theme, filmSpeed, isFilmOn } = raw as Record<string, unknown>;
    return {
      ...(language === 'zh-Hans' || language === 'zh-Hant' || language === 'en' ? { language } : {}),
      ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(typeof filmSpeed === 'number' && filmSpeed >= 0.25 && filmSpeed <= 8 ? { filmSpeed } : {}),
      ...(typeof isFilmOn === 'boolean' ? { isFilmOn } : {}),
    };
  } catch {
    return {};
  }
}
