// @vitest-environment node
/** The worker's side of the conversation, spoken to directly. */
import { afterEach, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import type { Question, Reply, Request } from '../../src/sim/messages';
import { serve } from '../../src/sim/serve';
import { DEARER, planOf } from './plans';

let channel: MessageChannel;
afterEach(() => {
  channel.port1.close();
});

/** A served port, everything it said, and a promise of the reply that `isLast` waits for. */
function conversation(isLast: (reply: Reply) => boolean) {
  channel = new MessageChannel();
  serve(channel.port2);
  const replies: Reply[] = [];
  const ended = new Promise<Reply>((resolve) => {
    channel.port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      replies.push(data);
      if (isLast(data)) resolve(data);
    };
  });
  const say = (request: Request): void => channel.port1.postMessage(request);
  const ask = (id: number, question: Question): void => say({ kind: 'ask', id, question });
  return { replies, ended, say, ask };
}

const isAnswer = (reply: Reply): boolean => reply.kind === 'answer' || reply.kind === 'error';
const isAnswerTo = (id: number) => (reply: Reply) => isAnswer(reply) && 'id' in reply && reply.id === id;

test('a ping is answered at once, even while a request is at work', async () => {
  const { ask, say, ended, replies } = conversation(({ kind }) => kind === 'alive');
  ask(1, { kind: 'play', plan: planOf(BASE_DECISIONS, DEARER), from: 0 });
  say({ kind: 'ping' });
  await ended;
  expect(replies.some(isAnswer)).toBe(false);
});

test('every answer carries the number of its request', async () => {
  const { ask, ended, replies } = conversation(isAnswerTo(9));
  ask(7, { kind: 'links', plan: planOf() });
  ask(9, { kind: 'futures', plan: planOf(), next: DEARER, lucks: [1, 2] });
  await ended;
  expect(replies.filter(isAnswer)).toMatchObject([{ id: 7 }, { id: 9, value: [{ luck: 1 }, { luck: 2 }] }]);
});

test('progress is told for each edition', async () => {
  const { ask, ended, replies } = conversation(isAnswer);
  ask(3, { kind: 'play', plan: planOf(BASE_DECISIONS), from: 0 });
  await ended;
  const progress = replies.filter(({ kind }) => kind === 'progress');
  expect(progress).toEqual([
    { kind: 'progress', id: 3, done: 0, total: 1 },
    { kind: 'progress', id: 3, done: 1, total: 1 },
  ]);
});

test('a request cancelled at work stops, says nothing more, and the next one gets its turn', async () => {
  const { ask, say, ended, replies } = conversation(isAnswerTo(2));
  const lucks = Array.from({ length: 5000 }, (_, index) => index + 1);
  ask(1, { kind: 'futures', plan: planOf(), next: DEARER, lucks });
  ask(2, { kind: 'links', plan: planOf() });
  setTimeout(() => say({ kind: 'cancel', id: 1 }), 50);
  await ended;
  expect(replies.filter((reply) => 'id' in reply && reply.id === 1)).toEqual([]);
});

test('a request cancelled before its turn is never begun', async () => {
  const { ask, say, ended, replies } = conversation(isAnswerTo(3));
  ask(1, { kind: 'play', plan: planOf(BASE_DECISIONS), from: 0 });
  ask(2, { kind: 'play', plan: planOf(DEARER), from: 0 });
  say({ kind: 'cancel', id: 2 });
  ask(3, { kind: 'links', plan: planOf() });
  await ended;
  expect(replies.filter((reply) => 'id' in reply && reply.id === 2)).toEqual([]);
});

test('an error crosses as plain data', async () => {
  const { ask, ended } = conversation(isAnswer);
  ask(1, { kind: 'prepare', plan: planOf({ ...BASE_DECISIONS, promise: 7 }) });
  expect(await ended).toMatchObject({
    kind: 'error',
    id: 1,
    error: { kind: 'model', code: 'leverOutOfRange', what: 'promise', value: 7, min: 50, max: 100 },
  });
});

test('a cancellation of something unknown is nothing', async () => {
  const { ask, say, ended } = conversation(isAnswer);
  say({ kind: 'cancel', id: 77 });
  ask(1, { kind: 'links', plan: planOf() });
  expect(await ended).toMatchObject({ kind: 'answer', id: 1 });
});
