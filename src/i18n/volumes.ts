/** The texts come in volumes: those of a screen arrive with the screen, and the first page loads only the first. */
import type { Dictionary } from './dictionary';

export type LanguageTag = 'zh-Hans' | 'zh-Hant' | 'en';

export const LANGUAGES: readonly LanguageTag[] = ['zh-Hans', 'zh-Hant', 'en'];

const zhHans = {
  /** the page, the start page, and whatever may have to be said at any time */
  first: () => import('./volumes/first.zhHans'),
  /** what cockpit, laboratory and comparison share: the floor, the frame of a figure, theories, a customer's story */
  show: () => import('./volumes/show.zhHans'),
  cockpit: () => import('./volumes/cockpit.zhHans'),
  compare: () => import('./volumes/compare.zhHans'),
  laboratory: () => import('./volumes/laboratory.zhHans'),
  formulas: () => import('./volumes/formulas.zhHans'),
  /** names and units of the model's parameters, for laboratory and formulas */
  parameters: () => import('./volumes/parameters.zhHans'),
};

export type Volume = keyof typeof zhHans;

type Sections<Name extends Volume> = keyof Awaited<ReturnType<(typeof zhHans)[Name]>> & keyof Dictionary;
/** In every language a volume has the sections that it has in the reference. */
type Volumes = { [Name in Volume]: () => Promise<Pick<Dictionary, Sections<Name>>> };

export const VOLUMES: Record<LanguageTag, Volumes> = {
  'zh-Hans': zhHans,
  'zh-Hant': {
    first: () => import('./volumes/first.zhHant'),
    show: () => import('./volumes/show.zhHant'),
    cockpit: () => import('./volumes/cockpit.zhHant'),
    compare: () => import('./volumes/compare.zhHant'),
    laboratory: () => import('./volumes/laboratory.zhHant'),
    formulas: () => import('./volumes/formulas.zhHant'),
    parameters: () => import('./volumes/parameters.zhHant'),
  },
  en: {
    first: () => import('./volumes/first.en'),
    show: () => import('./volumes/show.en'),
    cockpit: () => import('./volumes/cockpit.en'),
    compare: () => import('./volumes/compare.en'),
    laboratory: () => import('./volumes/laboratory.en'),
    formulas: () => import('./volumes/formulas.en'),
    parameters: () => import('./volumes/parameters.en'),
  },
};

export const VOLUME_NAMES = Object.keys(zhHans) as Volume[];

/** All texts of these volumes in one object; rejects when one of them cannot be had. */
export async function loadVolumes(tag: LanguageTag, names: readonly Volume[]): Promise<Partial<Dictionary>> {
  const volumes = await Promise.all(names.map((name) => VOLUMES[tag][name]()));
  return Object.assign({}, ...volumes) as Partial<Dictionary>;
}
