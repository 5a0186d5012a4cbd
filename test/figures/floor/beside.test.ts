import { expect, test } from 'vitest';
import { buildScene } from '../../../src/figures/floor/scene';
import { crowd, floorInput, manyPeople } from './crowd';

const few = crowd(manyPeople(300));
const many = crowd(manyPeople(300).map((person) => ({ ...person, attending: 1 })));

test('two floors beside each other are drawn to one scale, that of the fuller one', () => {
  const [small, large] = [buildScene(floorInput(few)), buildScene(floorInput(many))];
  const beside = buildScene({ ...floorInput(few), beside: [many] });
  const other = buildScene({ ...floorInput(many), beside: [few] });
  expect(beside.scale).toEqual(other.scale);
  expect([beside.perMark, beside.outside.perMark]).toEqual([other.perMark, other.outside.perMark]);
  expect(beside.scale.visitorPitch).toBe(Math.min(small.scale.visitorPitch, large.scale.visitorPitch));
  expect(beside.outside.blocks).toEqual(other.outside.blocks);
});

test('a floor of other people has nothing to say about the scale', () => {
  const alone = buildScene(floorInput(few));
  expect(buildScene({ ...floorInput(few), beside: [crowd(manyPeople(500))] }).scale).toEqual(alone.scale);
});
