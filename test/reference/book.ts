/** Phase 2, book: who comes, who goes to the rival, who finds room: `model.md` 4.2. */
import { pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import { chances, chancesOf } from './choice';
import type { Chances, Turnout } from './choice';
import type { Customer, Side } from './customer';
import { listPrice, netPrice } from './price';
import { P, attendeesOf, sideOf, uniformOf } from './world';
import type { World } from './world';

/** What he would choose between, or only the rival's when no need, dates or time let him come. */
function chancesNow(world: World, customer: Customer, turnout: Turnout): Chances {
  const free = chances(world, customer, turnout, customer.attendedPrevious === 1);
  const shock = customer.side === 1 ? world.now.setting.visitors : 0;
  const isFree = uniformOf(world, customer, EDITION_DRAW.available) < P.avail[customer.side] * (1 - shock);
  return isFree ? free : chancesOf(0, free.rival, 0);
}

function choose(world: World, customer: Customer, turnout: Turnout): void {
  const { any, ours, both } = chancesNow(world, customer, turnout);
  const U = (purpose: number): number => uniformOf(world, customer, purpose);
  const comes = U(EDITION_DRAW.ours) < ours;
  const isBoth = comes && U(EDITION_DRAW.both) < both;
  const isRivals = !comes && U(EDITION_DRAW.rival) * (1 - ours) < any - ours;
  customer.attending = Number(comes);
  customer.attendingRival = Number(isBoth || isRivals);
}

const areaOf = (list: readonly Customer[]): number => list.reduce((sum, customer) => sum + customer.standArea, 0);

/** Rebookers are always placed; what is left of the hall is drawn among the others. */
function fillHall(world: World): void {
  const { now } = world;
  const coming = attendeesOf(world, 0);
  const others = coming.filter((customer) => !customer.attendedPrevious);
  const left = pos(now.setting.hall * now.setting.scale - areaOf(coming.filter((c) => c.attendedPrevious)));
  const wanted = areaOf(others);
  if (wanted <= left) return;
  for (const customer of others) {
    if (uniformOf(world, customer, EDITION_DRAW.hall) < left / wanted) continue;
    customer.attending = 0;
    now.turnedAway += 1;
  }
}

/** What is fixed when booking closes. */
function closeBooking(world: World, customer: Customer): void {
  customer.recentAttendance = ((customer.recentAttendance << 1) & 7) | customer.attending;
  if (!customer.attending) return;
  const list = listPrice(world, customer);
  customer.pricePaid = list + customer.attendedPrevious * (netPrice(world, customer, true) - list);
}

function bookSide(world: World, side: Side, turnout: Turnout): number {
  for (const customer of sideOf(world, side)) choose(world, customer, turnout);
  if (side === 0) fillHall(world);
  for (const customer of sideOf(world, side)) closeBooking(world, customer);
  return attendeesOf(world, side).length;
}

export function book(world: World): void {
  const { now, organiser } = world;
  now.turnedAway = 0;
  now.exhibitors = bookSide(world, 0, { visitors: organiser.lastVisitors, exhibitors: organiser.lastExhibitors });
  now.visitors =
    P.personsPerAgent * bookSide(world, 1, { visitors: organiser.lastVisitors, exhibitors: now.exhibitors });
  now.area = areaOf(attendeesOf(world, 0));
}
