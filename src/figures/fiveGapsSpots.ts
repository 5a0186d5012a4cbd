/** What can be pointed at in the gap model: the five arrows with their labels. */
import type { Spot } from '../charts/layout/spots';
import { GAP_IDS, type GapId } from './fiveGaps';
import type { BoxId, FiveGapsLayout } from './fiveGapsLayout';

/** One spot per gap, in the order of the textbook. */
export function gapSpots(layout: FiveGapsLayout): Spot[] {
  return GAP_IDS.map((id) => spotOf(id, layout));
}

const BETWEEN: Record<Exclude<GapId, 'knowledge' | 'communication'>, readonly [BoxId, BoxId]> = {
  standards: ['standards', 'perception'],
  delivery: ['delivery', 'standards'],
  customer: ['expected', 'perceived'],
};

function spotOf(id: GapId, { boxes, thickest, labels, customer }: FiveGapsLayout): Spot {
  const { expected, perception, delivery, communication } = boxes;
  if (id === 'knowledge') {
    const top = expected.y + expected.height / 2 - thickest / 2;
    return { x: customer.x, y: top, width: expected.x - customer.x, height: perception.y + perception.height - top };
  }
  if (id === 'communication') {
    const x = delivery.x + delivery.width;
    return { x, y: delivery.y, width: communication.x + communication.width - x, height: delivery.height + 40 };
  }
  const [above, below] = BETWEEN[id];
  const x = labels[id].x - thickest - 14;
  const y = boxes[above].y + boxes[above].height;
  return { x, y, width: thickest + 14 + Math.min(labels[id].room, 150), height: boxes[below].y - y };
}
