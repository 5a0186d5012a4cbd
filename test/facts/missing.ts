/** Findings the model has no means to show, and why. */
import type { Missing } from './fact';

export const MISSING_FACTS: readonly Missing[] = [
  {
    id: 'F22',
    finding:
      'Compensation raises satisfaction with recovery most, an apology helps after mistreatment, speed adds to both.',
    source: 'Orsingher et al. (2010); Gelbrich & Roschk',
    grade: 'V',
    lacks: 'recovery is one lever; compensation, apology and speed are not told apart',
  },
  {
    id: 'F41',
    finding: 'Small exhibitors gain more from competitors on the floor than large ones.',
    source: 'Chizzoli, Pace & Rinallo',
    grade: 'V',
    lacks: 'there is no competition between stands',
  },
];
