import { describe, expect, it } from 'vitest';
import { PHASE_IDS as PHASES } from '../../src/model';
import { Playback, type FrameClock } from '../../src/state/playback.svelte';

/** A clock that moves only when told. */
class HandClock implements FrameClock {
  time = 0;
  #callback: (() => void) | undefined;
  now(): number {
    return this.time;
  }
  request(callback: () => void): number {
    this.#callback = callback;
    return 1;
  }
  cancel(): void {
    this.#callback = undefined;
  }
  /** Frames of 1/60 s until `seconds` have passed. */
  pass(seconds: number): void {
    for (let frame = 0; frame < Math.round(seconds * 60); frame++) {
      this.time += 1000 / 60;
      const callback = this.#callback;
      this.#callback = undefined;
      callback?.();
    }
  }
}

describe('the film of an edition', () => {
  it('passes all nine phases in order and takes about six seconds', async () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    const seen: string[] = [];
    let isOver = false;
    const end = playback.run().then(() => (isOver = true));
    let frames = 0;
    while (playback.isRunning && frames < 2000) {
      if (playback.phase && seen.at(-1) !== playback.phase) seen.push(playback.phase);
      clock.pass(1 / 60);
      frames++;
    }
    await end;
    expect(isOver).toBe(true);
    expect(seen).toEqual(PHASES);
    expect(frames / 60).toBeGreaterThan(5);
    expect(frames / 60).toBeLessThan(7.5);
  });

  it('runs twice as fast at double speed', () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    void playback.run();
    playback.speed = 2;
    clock.pass(3.5);
    expect(playback.isRunning).toBe(false);
  });

  it('stands still while paused and goes on from there', () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    void playback.run();
    clock.pass(1);
    playback.pause();
    const moment = playback.moment;
    clock.pass(60);
    expect(playback.moment).toEqual(moment);
    playback.resume();
    clock.pass(0.2);
    expect(playback.moment).not.toEqual(moment);
  });

  it('can be stepped phase by phase, forwards and back, to its end', async () => {
    const playback = new Playback(new HandClock());
    const end = playback.run({ isStepwise: true });
    expect(playback.phase).toBe('promise');
    playback.step();
    playback.step();
    expect(playback.phase).toBe('serve');
    playback.stepBack();
    expect(playback.phase).toBe('book');
    PHASES.forEach(() => playback.step());
    await end;
    expect(playback.isRunning).toBe(false);
  });

  it('plays a step to its end and waits there, with what it did in sight', () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    void playback.run({ isStepwise: true });
    playback.step();
    clock.pass(0.5);
    expect(playback.moment?.progress).toBeGreaterThan(0.2);
    expect(playback.isPaused).toBe(false);
    clock.pass(60);
    expect(playback.moment).toEqual({ phase: 1, progress: 1, isHeld: true });
    expect(playback.isPaused).toBe(true);
  });

  it('begins a phase again when stepped back while it plays', () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    void playback.run({ isStepwise: true });
    playback.step();
    clock.pass(0.5);
    playback.stepBack();
    expect(playback.moment).toEqual({ phase: 1, progress: 0 });
  });

  it('runs on to its end when resumed at a step', () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    void playback.run({ isStepwise: true });
    clock.pass(2);
    playback.resume();
    clock.pass(10);
    expect(playback.isRunning).toBe(false);
  });

  it('shows the end of every phase at once to those who want no motion', () => {
    const playback = new Playback(new HandClock());
    void playback.run({ isStepwise: true, hasMotion: false });
    expect(playback.moment).toEqual({ phase: 0, progress: 1, isHeld: true });
    playback.step();
    expect(playback.moment).toEqual({ phase: 1, progress: 1, isHeld: true });
  });

  it('ends at once when skipped', async () => {
    const playback = new Playback(new HandClock());
    const end = playback.run();
    playback.skip();
    await end;
    expect(playback.isRunning).toBe(false);
  });

  it('does not jump over phases when the tab slept', () => {
    const clock = new HandClock();
    const playback = new Playback(clock);
    void playback.run();
    clock.pass(0.1);
    clock.time += 60_000;
    clock.pass(1 / 60);
    expect(playback.phase).toBe('promise');
  });
});
