/** How thick a point is drawn on the chain: one scale for the bands, a larger one for the thin links to judgements. */
import { CHAIN_LEVERS, DIMENSION_OF, JUDGEMENT_IDS, POWER_IDS, type Chain } from './empowermentChain';

interface Rooms {
  /** pixels a lever's band, a dimension's bands together, and a link to a judgement may take */
  readonly leverRoom: number;
  readonly powerRoom: number;
  readonly linkRoom: number;
}

/** Thicker than this a point is never drawn, pixels: little should look like little. */
const THICKEST = { band: 1, link: 8 };

/** Pixels per point that fit every edition of the run on both sides, so that editions can be compared. */
export function chainScale(chains: readonly Chain[], rooms: Rooms): { band: number; link: number } {
  const most = (sizes: readonly number[]): number => Math.max(1e-9, ...sizes);
  const granted = most(chains.flatMap(({ levers }) => CHAIN_LEVERS.map((id) => levers?.[id].granted ?? 0)));
  const arriving = most(chains.flatMap(arrivingAt));
  const judged = most(chains.flatMap(({ judgements }) => JUDGEMENT_IDS.map((id) => Math.abs(judgements[id] ?? 0))));
  return {
    band: Math.min(THICKEST.band, rooms.leverRoom / granted, (rooms.powerRoom - 4) / arriving),
    link: Math.min(THICKEST.link, rooms.linkRoom / judged),
  };
}

/** Points that come together at each dimension, and leave it. */
function arrivingAt({ levers, powers }: Chain): number[] {
  return POWER_IDS.flatMap((power) => {
    const members = CHAIN_LEVERS.filter((id) => DIMENSION_OF[id] === power);
    return [members.reduce((sum, id) => sum + Math.max(0, levers?.[id].felt ?? 0), 0), powers[power] ?? 0];
  });
}
