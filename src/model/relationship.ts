/** Relationship quality: commercial friendship, trust, satisfaction (attitude) and belonging in one number. */
import { meansOf } from './measures';
import type { Group } from './measures';
import type { ParameterValues } from './parameters';
import { BLOCK } from './passes';
import type { Mean } from './report';
import { stage } from './stage';

const qualities = new Float64Array(BLOCK);

/**
 * Points of a block of customers, one per listed customer; valid until the next call.
 * Crosby, Evans & Cowles (1990); the four parts are those of the textbook.
 */
export function relationshipQualities(list: Int32Array, from: number, count: number, p: ParameterValues): Float64Array {
  const { friendship, trust, attitude, belonging } = stage.customers;
  const { weightFriendship, weightTrust, weightAttitude, weightBelonging } = p;
  for (let k = 0; k < count; k++) {
    const i = list[from + k];
    qualities[k] =
      weightFriendship * friendship[i] +
      weightTrust * trust[i] +
      weightAttitude * attitude[i] +
      weightBelonging * belonging[i];
  }
  return qualities;
}

/** Friendship, trust, attitude and belonging: the mean of each in a group. */
export function meanRelationship(group: Group): Mean[] {
  const { friendship, trust, attitude, belonging } = stage.customers;
  return meansOf([friendship, trust, attitude, belonging], group);
}

/** Mean relationship quality, points: a weighted sum, so the sum of the four means weighted alike. */
export function meanQuality([friendship, trust, attitude, belonging]: readonly Mean[], p: ParameterValues): Mean {
  if (friendship === null || trust === null || attitude === null || belonging === null) return null;
  return (
    p.weightFriendship * friendship +
    p.weightTrust * trust +
    p.weightAttitude * attitude +
    p.weightBelonging * belonging
  );
}
