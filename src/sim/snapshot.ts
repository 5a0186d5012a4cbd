/** What the screens need of a run, copied out of it so that the run can be played on. */
import { SCHEMES, digest, surveyCustomers } from '../model';
import type { EditionReport, Run, SchemeId, SurveyConstructId } from '../model';
import type { Estimate, PlayedEdition, Snapshot, SurveySummary } from './runner';

/** The customers of `run` as they are now, in fresh arrays that may be handed over. */
export function takeSnapshot(run: Run): Snapshot {
  const { customers } = run;
  return {
    edition: run.edition,
    count: run.count,
    exhibitorCount: run.exhibitorCount,
    attending: customers.attending.slice(),
    attendedPrevious: customers.attendedPrevious.slice(),
    attendingRival: customers.attendingRival.slice(),
    hasAttended: customers.hasAttended.slice(),
    complained: customers.complained.slice(),
    failed: customers.failed.slice(),
    absent: customers.absent.slice(),
    tenure: customers.tenure.slice(),
    recentAttendance: customers.recentAttendance.slice(),
    generation: customers.generation.slice(),
    classes: classesOf(run),
    standArea: new Float32Array(customers.standArea),
    satisfaction: new Float32Array(customers.satisfaction),
    relativeAttitude: relativeAttitude(run),
    attitude: new Float32Array(customers.attitude),
    trust: new Float32Array(customers.trust),
    relationshipQuality: relationshipQuality(run),
    involvement: new Float32Array(customers.involvement),
    portfolio: new Float32Array(customers.portfolio),
    renewalForecast: new Float32Array(customers.renewalForecast),
    statedIntention: new Float32Array(customers.statedIntention),
    margin: new Float32Array(customers.margin),
    expectation: new Float32Array(customers.expectationAtBooking),
    perceivedQuality: new Float32Array(customers.perceivedQuality),
    empowerment: new Float32Array(customers.empowerment),
    recoveryQuality: new Float32Array(customers.recoveryQuality),
    positiveWord: new Float32Array(customers.positiveWord),
    negativeWord: new Float32Array(customers.negativeWord),
    wordVolume: new Float32Array(customers.wordVolume),
    pricePaid: new Float32Array(customers.pricePaid),
  };
}

/** The buffers of `snapshot`, for handing them over instead of copying them. */
export function transferablesOf(snapshot: Snapshot): ArrayBuffer[] {
  const columns = Object.values<unknown>({ ...snapshot, ...snapshot.classes });
  return columns.filter((column) => ArrayBuffer.isView(column)).map((column) => column.buffer as ArrayBuffer);
}

/** Everything one edition shows. `run` must have just played it. */
export function describeEdition(run: Run, report: EditionReport): PlayedEdition {
  return {
    edition: run.edition,
    report,
    snapshot: takeSnapshot(run),
    survey: summariseSurvey(run),
    digest: digest(run),
  };
}

/** What the organiser learns by asking after the edition just played; changes nothing in the world. */
export function summariseSurvey(run: Run): SurveySummary {
  const { responses, constructs, gaps } = surveyCustomers(run);
  const ids = Object.keys(constructs) as SurveyConstructId[];
  const estimates = ids.map((id) => [id, estimateOf(constructs[id])] as const);
  return {
    responses,
    constructs: Object.fromEntries(estimates) as Record<SurveyConstructId, Estimate>,
    gaps: gaps.map(estimateOf),
  };
}

function estimateOf({ mean, low, high }: Estimate): Estimate {
  return { mean, low, high };
}

function classesOf({ customers }: Run): Record<SchemeId, Uint8Array> {
  const entries = SCHEMES.map((scheme) => [scheme, customers[scheme].slice()] as const);
  return Object.fromEntries(entries) as Record<SchemeId, Uint8Array>;
}

function relativeAttitude({ count, customers: { attitude, rivalAttitude } }: Run): Float32Array {
  const relative = new Float32Array(count);
  for (let i = 0; i < count; i++) relative[i] = attitude[i] - rivalAttitude[i];
  return relative;
}

function relationshipQuality({ count, customers, parameters }: Run): Float32Array {
  const { friendship, trust, attitude, belonging } = customers;
  const { weightFriendship, weightTrust, weightAttitude, weightBelonging } = parameters;
  const quality = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    quality[i] =
      weightFriendship * friendship[i] +
      weightTrust * trust[i] +
      weightAttitude * attitude[i] +
      weightBelonging * belonging[i];
  }
  return quality;
}
