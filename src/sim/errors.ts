/** What can go wrong with a request, and how it crosses from a worker as plain data. */
import { ModelError } from '../model';
import type { ModelErrorCode } from '../model';

/** `workerUnavailable`: no worker could be kept alive to answer. `failed`: the model threw something unexpected. */
export type RunnerErrorCode = 'workerUnavailable' | 'failed';

export class RunnerError extends Error {
  readonly code: RunnerErrorCode;

  constructor(code: RunnerErrorCode, message: string) {
    super(message);
    this.name = 'RunnerError';
    this.code = code;
  }
}

/** The error a cancelled request rejects with; its name is `AbortError`. */
export function abortError(): DOMException {
  return new DOMException('The request was cancelled', 'AbortError');
}

/** An error as it travels: structured-cloneable whatever was thrown. */
export type PlainError =
  | { kind: 'abort' }
  | { kind: 'failed'; message: string }
  | {
      kind: 'model';
      code: ModelErrorCode;
      what: string;
      value: unknown;
      min: number | undefined;
      max: number | undefined;
      message: string;
    };

export function toPlainError(error: unknown): PlainError {
  if (error instanceof ModelError) {
    const { code, what, value, min, max, message } = error;
    return { kind: 'model', code, what, value, min, max, message };
  }
  if (error instanceof Error && error.name === 'AbortError') return { kind: 'abort' };
  return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

export function fromPlainError(plain: PlainError): Error {
  if (plain.kind === 'abort') return abortError();
  if (plain.kind === 'failed') return new RunnerError('failed', plain.message);
  const error = new ModelError(plain, '');
  error.message = plain.message;
  return error;
}
