/**
 * Places where the conversion of a Simplified Chinese text would be wrong or stiff in Taiwan, by key. `from` is the
 * Simplified text the exception was written for: when that text changes, the generator stops and asks for another look.
 * A function is given as its source code on both sides.
 */

/** @type {Readonly<Record<string, { readonly from: string, readonly to: string }>>} */
export const EXCEPTIONS = {
  'common.languages.zh-Hans.name': { from: '简体中文', to: '简体中文' },
  'common.languages.zh-Hans.short': { from: '简', to: '简' },
};
