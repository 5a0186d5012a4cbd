// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/formats/document';
import type { Dictionary } from '../../src/i18n/dictionary';
import { en } from '../../src/i18n/en';
import { LANGUAGES } from '../../src/i18n/language.svelte';
import { EVIDENCE_GRADES, THEORY_IDS } from '../../src/i18n/references';
import { zhHans } from '../../src/i18n/zhHans';
import { zhHant } from '../../src/i18n/zhHant';
import { LEVERS, SCENARIOS } from '../../src/model';
import { PRESET_IDS } from '../../src/screens/cockpit/decisions/presets';
import { PHASE_IDS as PHASES } from '../../src/model';
import { THEMES } from '../../src/state/preferences.svelte';

const DICTIONARIES: [string, Dictionary][] = [
  ['zh-Hans', zhHans],
  ['zh-Hant', zhHant],
  ['en', en],
];
const lengthOf = (text: string): number => [...text].length;

describe.each(DICTIONARIES)('the words in %s', (language, dictionary) => {
  it('name every lever, and only levers, with a theory that has a card', () => {
    expect(Object.keys(dictionary.levers.byId)).toEqual(LEVERS.map(({ id }) => id));
    for (const { theory } of Object.values(dictionary.levers.byId)) {
      expect(dictionary.theories.byId[theory].name).not.toBe('');
    }
  });

  it('count visitors in one unit: persons, who come once an edition', () => {
    expect(dictionary.common.units.persons('8')).toContain(dictionary.figures.keyFigures.persons);
    expect(JSON.stringify(dictionary.figures)).not.toContain('人次');
  });
  it('have short lever names that fit narrow places', () => {
    const most = language === 'en' ? 18 : 6;
    const tooLong = Object.values(dictionary.levers.byId).filter(({ short }) => lengthOf(short) > most);
    expect(tooLong).toEqual([]);
  });

  it('give every lever a short name of its own', () => {
    const shorts = Object.values(dictionary.levers.byId).map(({ short }) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it('name every group and every unit of the levers', () => {
    expect(Object.keys(dictionary.levers.groups)).toEqual([...new Set(LEVERS.map(({ group }) => group))]);
    expect(Object.keys(dictionary.common.unitNames).sort()).toEqual(
      [...new Set(LEVERS.map(({ unit }) => unit))].sort(),
    );
  });

  it('word every preset', () => {
    expect(Object.keys(dictionary.levers.presets)).toEqual([...PRESET_IDS]);
  });

  it('tell every scenario, and only scenarios', () => {
    expect(Object.keys(dictionary.scenarios.byId)).toEqual(Object.keys(SCENARIOS));
  });

  it('tell every phase in the order it plays, with a theory that has a card', () => {
    expect(Object.keys(dictionary.phases.byId)).toEqual([...PHASES]);
    for (const { theory } of Object.values(dictionary.phases.byId)) {
      expect(dictionary.theories.byId[theory].name).not.toBe('');
    }
  });

  it('have phase names that fit the film strip', () => {
    const most = language === 'en' ? 8 : 2;
    const tooLong = Object.values(dictionary.phases.byId).filter(({ name }) => lengthOf(name) > most);
    expect(tooLong).toEqual([]);
  });

  it('have a card for every theory in two to four sentences, with a source and a known evidence grade', () => {
    expect(Object.keys(dictionary.theories.byId)).toEqual([...THEORY_IDS]);
    for (const [id, card] of Object.entries(dictionary.theories.byId)) {
      const sentences = card.idea.split(language === 'en' ? /[.?!](?:\s|$)/ : /[。？！]/).filter((part) => part.trim());
      expect(sentences.length, id).toBeGreaterThanOrEqual(2);
      expect(sentences.length, id).toBeLessThanOrEqual(4);
      expect(card.source, id).not.toBe('');
      expect(EVIDENCE_GRADES, id).toContain(card.evidence);
    }
  });

  it('explain every evidence grade, level, theme and language', () => {
    expect(Object.keys(dictionary.common.evidence)).toEqual([...EVIDENCE_GRADES]);
    expect(Object.keys(dictionary.common.levels)).toEqual([...LEVELS]);
    expect(Object.keys(dictionary.common.themes)).toEqual([...THEMES]);
    expect(Object.keys(dictionary.common.languages)).toEqual([...LANGUAGES]);
  });
});

describe('the three languages', () => {
  it('refer to the same theories and give them the same evidence grade', () => {
    for (const [, dictionary] of DICTIONARIES) {
      const theories = (words: Record<string, { theory: string }>) =>
        Object.entries(words).map(([id, { theory }]) => `${id} ${theory}`);
      expect(theories(dictionary.levers.byId)).toEqual(theories(zhHans.levers.byId));
      expect(theories(dictionary.phases.byId)).toEqual(theories(zhHans.phases.byId));
      for (const id of THEORY_IDS) {
        expect(dictionary.theories.byId[id].evidence, id).toBe(zhHans.theories.byId[id].evidence);
      }
    }
  });

  it('cite the same years', () => {
    const years = (source: string) => source.match(/\b(?:19|20)\d\d\b/g);
    for (const id of THEORY_IDS) {
      expect(years(en.theories.byId[id].source), id).toEqual(years(zhHans.theories.byId[id].source));
    }
  });

  it('leave no theory card without a lever, a phase or a lens that leads to it', () => {
    const led = new Set<string>([
      ...Object.values(zhHans.levers.byId).map(({ theory }) => theory),
      ...Object.values(zhHans.phases.byId).map(({ theory }) => theory),
      // led to by the lenses of the floor and by figures
      ...['knox', 'reinartzKumar', 'brandt', 'relationshipTiers', 'fiveGaps', 'perceivedValue'],
    ]);
    expect(THEORY_IDS.filter((id) => !led.has(id))).toEqual([]);
  });
});
