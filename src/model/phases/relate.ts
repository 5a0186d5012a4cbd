/**
 * Relate: friendship, trust, belonging, attitude, and what an edition teaches.
 *
 * Relationship quality has four parts that feed each other: commercial friendship, trust, satisfaction (attitude) and
 * belonging (Crosby, Evans & Cowles 1990; Morgan & Hunt 1994). Attitude is anchored in earlier judgement (Bolton 1998);
 * what was experienced becomes the next expectation, and what one feels entitled to only rises (Boulding et al. 1993).
 * Textbook: 客户关系管理的基础理论, relationship quality; bonds with persons leave with them (Palmatier et al. 2006).
 * Simplified: one contact person a customer; trust falls faster than it rises by two rates.
 */
import { managersLeave, relateOthers } from '../absence';
import { befriend, belong, formAttitude, learnTrust } from '../bonds';
import { earnFromExhibitors, earnFromVisitors } from '../costs';
import { countEdition, gainExperience, learnExpectations, ratchet, recommend } from '../learning';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import { endAttendee, firstAttendee } from '../run';
import type { Run } from '../run';

/** Attendees only: what this edition did to the relationship. */
export function relateAttendees(run: Run): void {
  for (const side of SIDES) {
    const end = endAttendee(run, side);
    for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
      relateBlock(run, side, from, Math.min(BLOCK, end - from));
    }
  }
}

function relateBlock(run: Run, side: Side, from: number, count: number): void {
  befriend(run, side, from, count);
  learnTrust(run, from, count);
  belong(run, from, count);
  formAttitude(run, from, count);
  // what was learned counts from the next edition on
  if (!run.now.isGlance) learn(run, from, count);
  countEdition(from, count);
  recommend(run, from, count);
  // with the tenure this edition has just raised
  if (side === 0) earnFromExhibitors(run, from, count);
  else earnFromVisitors(run, from, count);
}

function learn(run: Run, from: number, count: number): void {
  learnExpectations(run, from, count);
  ratchet(run, from, count);
  gainExperience(run, from, count);
}

export function relate(run: Run): void {
  relateAttendees(run);
  relateOthers(run);
  managersLeave(run);
}
