import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, LEVERS, STRATEGIES } from '../../../src/model';
import { attentionShare, isWithoutAttention } from '../../../src/screens/cockpit/decisions/attention';
import { isNumeric } from '../../../src/screens/cockpit/decisions/limits';
import { PRESET_IDS, PRESETS, presetDecisions, presetOf } from '../../../src/screens/cockpit/decisions/presets';
import { isOnStep } from '../../../src/ui/steps';

describe('presets', () => {
  test.each(PRESET_IDS)('%s is a complete legal set of decisions that is recognised again', (id) => {
    for (const lever of LEVERS.filter(isNumeric)) {
      expect(isOnStep(PRESETS[id][lever.id], lever), lever.id).toBe(true);
    }
    expect(isWithoutAttention(PRESETS[id])).toBe(false);
    expect(presetOf({ ...PRESETS[id] })).toBe(id);
  });
  test('the model’s own strategies are used where it has them', () => {
    expect(PRESETS.priceCut).toBe(STRATEGIES.dumping);
    expect(PRESETS.overPromise).toBe(STRATEGIES.overPromise);
  });
  test('the best strategies found are not given away', () => {
    expect(PRESET_IDS.map((id) => PRESETS[id])).not.toContain(STRATEGIES.premiumRelationship);
    expect(PRESET_IDS.map((id) => PRESETS[id])).not.toContain(STRATEGIES.efficientValue);
  });
  test('under-promising promises less than base, over-promising more', () => {
    expect(PRESETS.underPromise.promise).toBeLessThan(BASE_DECISIONS.promise);
    expect(PRESETS.overPromise.promise).toBeGreaterThan(BASE_DECISIONS.promise);
  });
  test('decisions of one’s own are no preset', () => {
    expect(presetOf({ ...BASE_DECISIONS, reliability: 51 })).toBeUndefined();
  });
  test('locked levers keep their value and narrowed ones stop at their bound', () => {
    const current = { ...BASE_DECISIONS, standPrice: 1000, explainPrice: true };
    const limits = {
      locked: { standPrice: 'fixed', explainPrice: 'fixed' },
      ranges: { ticketPrice: { min: 0, max: 60 } },
    };
    const next = presetDecisions('milking', current, limits);
    expect([next.standPrice, next.explainPrice, next.ticketPrice]).toEqual([1000, true, 60]);
    expect(presetDecisions('milking', current)).toEqual(STRATEGIES.milking);
  });
});

describe('attention', () => {
  test('shares add up to 1 whatever the weights', () => {
    const decisions = {
      ...BASE_DECISIONS,
      attentionStrategic: 7,
      attentionKey: 0,
      attentionTransaction: 0,
      attentionRisk: 21,
    };
    expect(attentionShare('attentionRisk', decisions)).toBe(0.75);
    expect(attentionShare('attentionStrategic', decisions)).toBe(0.25);
  });
  test('four weights of 0 leave nobody any attention', () => {
    const nobody = {
      ...BASE_DECISIONS,
      attentionStrategic: 0,
      attentionKey: 0,
      attentionTransaction: 0,
      attentionRisk: 0,
    };
    expect(isWithoutAttention(nobody)).toBe(true);
    expect(isWithoutAttention({ ...nobody, attentionRisk: 1 })).toBe(false);
  });
});
