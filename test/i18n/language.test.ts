import { describe, expect, it } from 'vitest';
import { Language, preferredLanguage } from '../../src/i18n/language.svelte';

describe('the preferred language', () => {
  it.each([
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hant'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['zh_TW'], 'zh-Hant'],
    [['ZH-tw'], 'zh-Hant'],
    [['en-GB'], 'en'],
    [['fr-FR', 'zh-CN', 'en'], 'zh-Hans'],
    [['en-US', 'zh-TW'], 'en'],
    [['fr', 'de'], 'en'],
    [['english'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j is %s', (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });
});

describe('a language', () => {
  it('has its texts and numbers when it is loaded', async () => {
    const language = await Language.load('zh-Hant');
    expect(language.tag).toBe('zh-Hant');
    expect(language.t.common.appName).toBe('回頭客');
    expect(language.numbers.yuan(2_490_000)).toBe('¥249萬');
  });

  it('changes texts and numbers together', async () => {
    const language = await Language.load('zh-Hans');
    await language.choose('en');
    expect([language.tag, language.t.common.yes, language.numbers.yuan(2_490_000)]).toEqual(['en', 'Yes', '¥2.49m']);
  });

  it('follows the last of several quick switches', async () => {
    const language = await Language.load('zh-Hans');
    await Promise.all([language.choose('en'), language.choose('zh-Hant'), language.choose('zh-Hans')]);
    expect(language.tag).toBe('zh-Hans');
    expect(language.t.common.yes).toBe('是');
  });
});
