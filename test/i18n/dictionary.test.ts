// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { zhHans } from '../../src/i18n/zhHans';
import { zhHant } from '../../src/i18n/zhHant';
import { sampleCalls, sampleParameters, textsOf, type TextFunction } from '../support/dictionaryTexts';
import { pretendLanguage } from '../support/pretendLanguage';

const LANGUAGES = { 'zh-Hans': textsOf(zhHans), 'zh-Hant': textsOf(zhHant), en: textsOf(en) };
const PARAMETERS = sampleParameters();

/** Language names are written in their own language everywhere. */
const MAY_HOLD_CHINESE = /^common\.languages\./;
/** Notes that some views need and others do not, and units that Chinese counts with and English does not. */
const MAY_BE_EMPTY = /^floor\.mapNotes\.|^figures\.keyFigures\.(firms|persons)$/;
const IS_SEPARATOR = /(Join|Separator)$/;

const isUntidy = (key: string, text: string): boolean =>
  (text.trim() === '' && !MAY_BE_EMPTY.test(key)) ||
  (text !== text.trim() && !IS_SEPARATOR.test(key)) ||
  / {2}/.test(text);

describe('the dictionaries', () => {
  it('have the same keys in the three languages, and a text or a function under the same ones', () => {
    const shape = (language: keyof typeof LANGUAGES) =>
      [...LANGUAGES[language]].map(([key, text]) => `${key}: ${typeof text}`).sort();
    expect(shape('en')).toEqual(shape('zh-Hans'));
    expect(shape('zh-Hant')).toEqual(shape('zh-Hans'));
  });

  it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('hold no empty or untidy text in %s', (language) => {
    const faulty = [...LANGUAGES[language]].filter(([key, text]) => typeof text === 'string' && isUntidy(key, text));
    expect(faulty).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])(
    'answer every function with a text in %s',
    (language) => {
      const faulty: string[] = [];
      for (const [key, parameters] of PARAMETERS) {
        const text = LANGUAGES[language].get(key) as TextFunction;
        for (const call of sampleCalls(parameters)) {
          const answer: unknown = text(...call);
          if (typeof answer !== 'string' || answer.trim() === '' || /undefined|NaN|null/.test(answer)) {
            faulty.push(`${key}(${call.join(', ')}) → ${String(answer)}`);
          }
        }
      }
      expect(faulty).toEqual([]);
    },
  );

  it('show the same placeholders in the three languages', () => {
    const faulty: string[] = [];
    for (const [key, parameters] of PARAMETERS) {
      const values = parameters.map((parameter) => parameter.values[0]);
      const shown = (language: keyof typeof LANGUAGES) => {
        const answer = (LANGUAGES[language].get(key) as TextFunction)(...values);
        return parameters
          .filter(({ isShown }, index) => isShown && answer.includes(String(values[index])))
          .map(({ name }) => name)
          .join(', ');
      };
      for (const language of ['zh-Hant', 'en'] as const) {
        if (shown(language) !== shown('zh-Hans')) {
          faulty.push(`${key} in ${language}: ${shown(language)}; in zh-Hans: ${shown('zh-Hans')}`);
        }
      }
    }
    expect(faulty).toEqual([]);
  });

  it('hold no Chinese character or Chinese punctuation in English', () => {
    const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff65]/u;
    const faulty: string[] = [];
    for (const [key, text] of LANGUAGES.en) {
      const written =
        typeof text === 'string' ? text : text(...(PARAMETERS.get(key) ?? []).map(({ values }) => values[0]));
      if (chinese.test(written) && !MAY_HOLD_CHINESE.test(key)) faulty.push(`${key}: ${written}`);
    }
    expect(faulty).toEqual([]);
  });

  it('hold no Western comma, colon or question mark after a Chinese character', () => {
    const faulty: string[] = [];
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      for (const [key, text] of LANGUAGES[language]) {
        const written =
          typeof text === 'string' ? text : text(...(PARAMETERS.get(key) ?? []).map(({ values }) => values[0]));
        if (/\p{Script=Han}[,;:?!"]/u.test(written)) faulty.push(`${language} ${key}: ${written}`);
      }
    }
    expect(faulty).toEqual([]);
  });

  it('quote as each script does: “ ” in Simplified Chinese, 「 」 in Traditional', () => {
    const foreign = { 'zh-Hans': /[「」『』]/u, 'zh-Hant': /[“”]/u };
    const faulty: string[] = [];
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      for (const [key, text] of LANGUAGES[language]) {
        const written =
          typeof text === 'string' ? text : text(...(PARAMETERS.get(key) ?? []).map(({ values }) => values[0]));
        if (foreign[language].test(written)) faulty.push(`${language} ${key}: ${written}`);
      }
    }
    expect(faulty).toEqual([]);
  });
});

describe('the pretend language', () => {
  it('doubles texts and answers, and leaves references alone', () => {
    const pretend = pretendLanguage(en);
    expect(pretend.common.yes).toBe('Yes Yes');
    expect(pretend.common.edition(3)).toBe('Edition 3 Edition 3');
    expect(pretend.phases.byId.talk.theory).toBe('wordOfMouth');
    expect(pretend.theories.byId.brandt.evidence).toBe('S');
  });
});
