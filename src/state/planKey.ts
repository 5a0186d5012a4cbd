import type { Plan } from '../sim/runner';

/** Equal for editions that come about alike: decisions made after `edition` do not matter to it. */
export const planKey = (plan: Plan, edition: number): string =>
  `${edition}|${JSON.stringify({ ...plan, decisions: plan.decisions.slice(0, edition) })}`;
