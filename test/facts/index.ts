/** All findings, in the order of their numbers. */
import { BASE_FACTS } from './base';
import { EXPECTATION_FACTS } from './expectation';
import type { Fact } from './fact';
import { MARKET_FACTS } from './market';
import { POWER_FACTS } from './power';
import { RECOVERY_FACTS } from './recovery';
import { STATE_FACTS } from './states';
import { WORD_FACTS } from './word';

export const FACTS: readonly Fact[] = [
  ...BASE_FACTS,
  ...STATE_FACTS,
  ...EXPECTATION_FACTS,
  ...RECOVERY_FACTS,
  ...WORD_FACTS,
  ...MARKET_FACTS,
  ...POWER_FACTS,
].sort((a, b) => (a.id < b.id ? -1 : 1));
