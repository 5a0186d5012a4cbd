/** What a flow ribbon tells other pictures when it is pointed at, and what it takes from theirs. */
import { customerSet } from './customerSet';
import { moveOfStop, moversOf, type FlowEdition, type FlowMove } from './flowMoves';
import type { FlowStop } from './flowStops';
import { AWAY, stillInPlace, type MoveChoice } from './moves';
import type { Pointed, PointedSegment, Pointing } from './pointing.svelte';

interface FlowPointingOptions {
  readonly pointing: Pointing;
  readonly editions: () => readonly FlowEdition[];
  readonly choice: () => MoveChoice;
  /** index of the node outside */
  readonly outside: () => number;
  /** index of the edition on the screen */
  readonly current: () => number;
}

/** The parts of a ribbon as editions, segments, moves and customers. */
export class FlowPointing {
  readonly #options: FlowPointingOptions;

  constructor(options: FlowPointingOptions) {
    this.#options = options;
  }

  /** Somebody points at a part of the ribbon; undefined: no longer. */
  point(stop: FlowStop | undefined): void {
    const { pointing, outside } = this.#options;
    if (!stop) return pointing.leave();
    if (stop.kind === 'column') return pointing.point({ edition: this.#edition(stop.column) });
    const move = moveOfStop(stop, outside());
    if (move) pointing.point({ ...this.#whom(stop, move), edition: this.#edition(move.column) });
  }

  /** Whether exactly this block or ribbon is pointed at in another picture. */
  isMeant(stop: FlowStop): boolean {
    const { pointing, choice } = this.#options;
    const { scheme, view } = choice();
    if (stop.kind === 'node') return this.isClass(stop) && pointing.isEdition(this.#edition(stop.node.column));
    if (stop.kind === 'column' || view === 'organiser') return false;
    const { step, from, to } = stop.ribbon;
    return pointing.isMove({ scheme, edition: this.#edition(step + 1), from, to, side: this.#side });
  }
  /** Whether the class of a block is pointed at, whatever the edition. */
  isClass(stop: FlowStop): boolean {
    if (stop.kind !== 'node') return false;
    const segment = this.#segment(stop.node.node);
    return segment !== undefined && this.#options.pointing.isSegment(segment);
  }

  /** in pointing, both sides are no side */
  get #side(): 'exhibitors' | 'visitors' | undefined {
    const { side } = this.#options.choice();
    return side === 'both' ? undefined : side;
  }
  #edition(column: number): number {
    return this.#options.editions()[column].edition;
  }
  #segment(index: number | null | undefined): PointedSegment | undefined {
    const { scheme, view } = this.#options.choice();
    if (view === 'organiser' || index === null || index === undefined || index >= AWAY) return undefined;
    return { scheme, class: index, side: this.#side };
  }

  /** A block means its class, wherever it is; a ribbon, and those who left, mean these very customers. */
  #whom(stop: FlowStop, move: FlowMove): Pointed {
    const { from, to } = move;
    const segment = this.#segment(to) ?? this.#segment(from);
    if (stop.kind === 'node' && segment) return { segment };
    const { editions, current, choice } = this.#options;
    const movers = moversOf(editions(), move, choice());
    const now = editions()[current()].snapshot;
    const customers = movers && now && customerSet(stillInPlace(movers.members, movers.then.snapshot, now));
    if (!segment || from === null || to === null) return { customers };
    const { scheme } = choice();
    return { customers, segment, move: { scheme, edition: this.#edition(move.column), from, to, side: this.#side } };
  }
}
