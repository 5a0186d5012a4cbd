// @vitest-environment node
/** The names of the model's parameters against the model's own table. */
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../src/i18n/dictionary';
import { en } from '../../src/i18n/en';
import { zhHans } from '../../src/i18n/zhHans';
import { zhHant } from '../../src/i18n/zhHant';
import { PARAMETER_GROUPS } from '../../src/model';
import type { ParameterGroupId, ParameterKey } from '../../src/model/parameters';

type Names = Dictionary['parameterNames'];
type Named = { [Group in keyof Names]: keyof Names[Group] }[keyof Names];
/** Does not compile as `true` unless there is no such key; the compiler then says which there are. */
type None<Keys> = [Keys] extends [never] ? true : Keys;
const areAllNamed: None<Exclude<ParameterKey, Named>> = true;
const areAllMeant: None<Exclude<Named, ParameterKey>> = true;

type Words = Readonly<Record<ParameterGroupId, Readonly<Record<string, string>>>>;
const LANGUAGES: Readonly<Record<string, Words>> = {
  'zh-Hans': zhHans.parameterNames,
  'zh-Hant': zhHant.parameterNames,
  en: en.parameterNames,
};
/** Labels of figures and rows have no more room. */
const MOST_CHARACTERS = 18;
const MOST_WORDS = 8;

const isLong = (language: string, name: string): boolean =>
  language === 'en' ? name.split(/\s+/).length > MOST_WORDS : [...name].length > MOST_CHARACTERS;

describe.each(Object.keys(LANGUAGES))('the names of the parameters in %s', (language) => {
  const names = LANGUAGES[language];
  const rows = PARAMETER_GROUPS.flatMap(({ id, rows: listed }) =>
    listed.map(({ key }) => ({ group: id, key, name: names[id][key] })),
  );

  it('are there for every parameter of the model, under its group, and for nothing else', () => {
    expect([areAllNamed, areAllMeant]).toEqual([true, true]);
    const named = Object.entries(names).map(([group, words]) => [group, Object.keys(words)]);
    expect(named).toEqual(PARAMETER_GROUPS.map(({ id, rows: listed }) => [id, listed.map(({ key }) => key)]));
  });

  it('are no empty texts and no keys', () => {
    const keys = new Set(rows.map(({ key }) => key.toLowerCase()));
    expect(rows.filter(({ name }) => name.trim() === '' || keys.has(name.toLowerCase()))).toEqual([]);
  });

  it('are short enough for a label', () => {
    expect(rows.filter(({ name }) => isLong(language, name))).toEqual([]);
  });

  it('tell every parameter from every other', () => {
    const seen = new Map<string, string>();
    const twice = rows.filter(({ key, name }) => {
      const other = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), key);
      return other !== undefined;
    });
    expect(twice).toEqual([]);
  });
});
