import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en';
import { Language, preferredLanguage, type LanguageTag } from '../../src/i18n/language.svelte';
import { VOLUMES, type Volume } from '../../src/i18n/volumes';
import { zhHans } from '../../src/i18n/zhHans';
import { zhHant } from '../../src/i18n/zhHant';

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

describe('the volumes of a language', () => {
  const texts = ({ t }: Language) => [t.common.yes, t.formulas?.choose, t.figures?.table];
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  afterEach(() => vi.restoreAllMocks());

  /** Holds one volume back until it is let go. */
  function holdBack<Name extends Volume>(tag: LanguageTag, name: Name): () => void {
    let letGo = (): void => {};
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const load = VOLUMES[tag][name];
    vi.spyOn(VOLUMES[tag], name).mockImplementation((() => gate.then(load)) as never);
    return letGo;
  }

  it('are open one by one, and stay open in another language', async () => {
    const language = await Language.load('zh-Hans');
    expect(texts(language)).toEqual([zhHans.common.yes, undefined, undefined]);
    await language.open('formulas', 'show');
    expect(texts(language)).toEqual([zhHans.common.yes, zhHans.formulas.choose, zhHans.figures.table]);
    await language.choose('en');
    expect(texts(language)).toEqual([en.common.yes, en.formulas.choose, en.figures.table]);
  });

  it('arrive in the new language when the switch is faster', async () => {
    const language = await Language.load('zh-Hans');
    const letGo = holdBack('zh-Hans', 'formulas');
    const opening = language.open('formulas');
    await language.choose('en');
    expect(texts(language)).toEqual([en.common.yes, undefined, undefined]);
    letGo();
    await opening;
    expect(texts(language)).toEqual([en.common.yes, en.formulas.choose, undefined]);
  });

  it('are switched with the others when they arrive during a switch', async () => {
    const language = await Language.load('zh-Hans');
    const letGo = holdBack('en', 'first');
    const switching = language.choose('en');
    await language.open('formulas');
    expect(texts(language)).toEqual([zhHans.common.yes, zhHans.formulas.choose, undefined]);
    letGo();
    await switching;
    expect(texts(language)).toEqual([en.common.yes, en.formulas.choose, undefined]);
  });

  it('follow the last of two quick switches, whichever arrives first', async () => {
    const language = await Language.load('zh-Hans', ['first', 'formulas']);
    const letGo = holdBack('en', 'formulas');
    const switching = language.choose('en');
    await language.choose('zh-Hant');
    letGo();
    await switching;
    expect([language.tag, ...texts(language)]).toEqual([
      'zh-Hant',
      zhHant.common.yes,
      zhHant.formulas.choose,
      undefined,
    ]);
  });

  it('that cannot be had are said so, change nothing, and can be asked for again', async () => {
    const language = await Language.load('zh-Hans');
    vi.spyOn(VOLUMES['zh-Hans'], 'formulas').mockImplementationOnce(offline);
    await expect(language.open('show', 'formulas')).rejects.toThrow('Failed to fetch');
    vi.spyOn(VOLUMES.en, 'first').mockImplementationOnce(offline);
    await expect(language.choose('en')).rejects.toThrow('Failed to fetch');
    expect([language.tag, ...texts(language)]).toEqual(['zh-Hans', zhHans.common.yes, undefined, undefined]);
    await language.open('show', 'formulas');
    await language.choose('en');
    expect([language.tag, ...texts(language)]).toEqual(['en', en.common.yes, en.formulas.choose, en.figures.table]);
  });

  it('are loaded together with a screen, and a screen without its texts is not shown', async () => {
    const language = await Language.load('en');
    expect(await language.alongside(Promise.resolve('screen'), 'formulas')).toBe('screen');
    expect(language.t.formulas.choose).toBe(en.formulas.choose);
    vi.spyOn(VOLUMES.en, 'compare').mockImplementationOnce(offline);
    await expect(language.alongside(Promise.resolve('screen'), 'compare')).rejects.toThrow('Failed to fetch');
    await expect(language.alongside(offline(), 'compare')).rejects.toThrow('Failed to fetch');
  });

  it('do not make a template that waits for them wait again when the language changes', async () => {
    const language = await Language.load('en');
    const wait = vi.fn(() => void language.open('formulas'));
    const stop = $effect.root(() => {
      $effect(wait);
    });
    flushSync();
    await language.open('formulas');
    await language.choose('zh-Hans');
    flushSync();
    expect(wait).toHaveBeenCalledTimes(1);
    stop();
  });
});
