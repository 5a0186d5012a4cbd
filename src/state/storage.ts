/** What became of an attempt to keep something. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** A storage that never throws: private windows and full discs are answers, not accidents. */
export class SafeStorage {
  readonly #find: () => Storage | null;

  /** `find` is called each time: merely reading `localStorage` throws in a sandboxed frame. */
  constructor(find: () => Storage | null) {
    this.#find = find;
  }

  read(key: string): string | null {
    try {
      return this.#find()?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  write(key: string, text: string): Kept {
    try {
      const storage = this.#find();
      if (!storage) return 'forbidden';
      storage.setItem(key, text);
      return 'kept';
    } catch (error) {
      return isFull(error) ? 'full' : 'forbidden';
    }
  }

  remove(key: string): void {
    try {
      this.#find()?.removeItem(key);
    } catch {
      // a storage that cannot be reached holds nothing of ours
    }
  }
}

/** Whether something could not be kept for want of room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
