/** What was wrong with an input of the model, as plain data; words for a person are made elsewhere. */
export type ModelErrorCode =
  | 'leverUnknown'
  | 'leverMissing'
  | 'leverOutOfRange'
  | 'attentionAllZero'
  | 'settingUnknown'
  | 'settingMissing'
  | 'settingOutOfRange'
  | 'eventOutOfRange'
  | 'unknownParameter'
  | 'parameterOutOfRange'
  | 'seedOutOfRange'
  | 'luckOutOfRange'
  | 'shapeDiffers';

export interface ModelErrorDetail {
  readonly code: ModelErrorCode;
  /** lever, setting or parameter concerned, for instance "standPrice" or "events[0].quality" */
  readonly what: string;
  readonly value: unknown;
  readonly min?: number;
  readonly max?: number;
}

/** An input the model refuses. Nothing is ever clamped silently. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly what: string;
  readonly value: unknown;
  readonly min: number | undefined;
  readonly max: number | undefined;

  constructor(detail: ModelErrorDetail, expected: string) {
    super(`${detail.what}: expected ${expected}, got ${describe(detail.value)}`);
    this.name = 'ModelError';
    this.code = detail.code;
    this.what = detail.what;
    this.value = detail.value;
    this.min = detail.min;
    this.max = detail.max;
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(describe).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
