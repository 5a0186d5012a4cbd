/** Phase 4, empower: rights and information become psychological empowerment: `model.md` 4.4. */
import { ln, points, pos } from '../../src/model/maths';
import type { Customer } from './customer';
import { P } from './world';
import type { World } from './world';

/** Rights, rights on paper, rewards that steer, and customers worked for nothing. */
function grant({ now, organiser }: World): void {
  const d = now.decisions;
  const rewards = d.rewards / 100;
  const information = d.information / 100;
  now.rights =
    (P.weightSuggestion * d.suggestion +
      P.weightChoice * d.choice +
      P.weightDecision * d.decision +
      P.weightParticipation * d.participation) /
    100;
  now.emptiness = 100 * pos(now.rights - information - P.emptinessFree);
  now.control = P.control * pos(rewards - now.rights - P.controlFree);
  const used = d.participation * (1 - rewards) * (1 - information);
  organiser.exploitation += P.exploitationRate * (used - P.exploitationFree - organiser.exploitation);
}

function feelChoice({ now }: World, customer: Customer): void {
  const options = P.optionsBase + P.optionsSpan * (now.decisions.choice / 100);
  const autonomy = ln(options / P.optionsBase) / ln((P.optionsBase + P.optionsSpan) / P.optionsBase);
  const own = P.capacityBase + P.capacityCompetence * customer.competence;
  const capacity = own * (P.capacityOwn + P.capacityInformation * (now.decisions.information / 100));
  customer.overload = pos(options / capacity - 1);
  const real = P.choiceOwn + (1 - P.choiceOwn) * now.effInfo;
  const choice = 100 * (P.choiceBase + P.choiceAutonomy * autonomy * real);
  customer.serviceChoice = points(choice - P.overloadP * customer.overload);
}

function feelInformed({ now }: World, customer: Customer): void {
  const able = P.attainmentOwn + P.attainmentCompetence * customer.competence;
  const informed = (P.attainmentInformation * now.decisions.information) / 100;
  customer.informationAttainment = points(100 * (P.attainmentBase + informed * able));
}

function feelImpact({ now }: World, customer: Customer): void {
  const d = now.decisions;
  const genuine = 100 * now.effInfo * (1 + (P.impactRewards * d.rewards) / 100);
  const say = (P.impactSuggestion * d.suggestion + P.impactDecision * d.decision) / 100;
  const takingPart = (genuine * P.impactParticipation * d.participation) / 100;
  customer.impact = points(100 * P.impactBase + genuine * say + takingPart * customer.competence);
}

export function empower(world: World): void {
  grant(world);
  for (const customer of world.customers) {
    if (!customer.attending) continue;
    feelChoice(world, customer);
    feelInformed(world, customer);
    feelImpact(world, customer);
    const three =
      P.peChoice * customer.serviceChoice +
      P.peInformation * customer.informationAttainment +
      P.peImpact * customer.impact;
    const target = three * (P.peOwn + P.peCompetence * customer.competence);
    customer.empowerment += P.peRate * (target - customer.empowerment);
  }
}
