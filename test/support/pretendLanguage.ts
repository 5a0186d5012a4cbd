import type { Dictionary } from '../../src/i18n/dictionary';
import { EVIDENCE_GRADES, THEORY_IDS } from '../../src/i18n/references';

const REFERENCES = new Set<string>([...THEORY_IDS, ...EVIDENCE_GRADES]);

/** The same dictionary with every text twice as long, to see layouts under stress. References between texts stay. */
export function pretendLanguage(dictionary: Dictionary): Dictionary {
  return doubled(dictionary) as Dictionary;
}

function doubled(branch: unknown): unknown {
  if (typeof branch === 'string') return REFERENCES.has(branch) ? branch : `${branch} ${branch}`;
  if (isText(branch)) return (...values: unknown[]) => doubled(branch(...values));
  if (Array.isArray(branch)) return branch.map(doubled);
  return Object.fromEntries(Object.entries(branch as object).map(([key, twig]) => [key, doubled(twig)]));
}

function isText(branch: unknown): branch is (...values: unknown[]) => unknown {
  return typeof branch === 'function';
}
