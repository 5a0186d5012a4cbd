/** What a screen reader is to say next; one for the whole page, shown by LiveRegion.svelte. */
export class Announcer {
  #polite = $state.raw('');
  #assertive = $state.raw('');

  get polite(): string {
    return this.#polite;
  }
  get assertive(): string {
    return this.#assertive;
  }

  /** Speaks `text` when there is a pause, or at once when it is assertive; the same sentence is spoken again. */
  announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
    if (urgency === 'polite') this.#polite = different(text, this.#polite);
    else this.#assertive = different(text, this.#assertive);
  }
}

/** Screen readers stay silent when a region's text does not change: an invisible blank makes it another one. */
function different(text: string, before: string): string {
  return text === before ? `${text}\u00a0` : text;
}
