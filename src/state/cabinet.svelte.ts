/**
 * Which figures a person keeps in sight, by place in the panel. Lasts for the visit, changes nothing in the run and is
 * not undone.
 */
export class Cabinet {
  #chosen = $state.raw<readonly string[]>([]);

  /** The figures in the first `count` places, all different: those chosen, else the first of `ids` still free. */
  shown<Id extends string>(ids: readonly Id[], count: number): Id[] {
    const shown: Id[] = [];
    for (let place = 0; place < count; place++) {
      const wanted = this.#chosen[place];
      const id =
        ids.find((other) => other === wanted) ??
        ids.find((other) => !shown.includes(other) && !this.#chosen.includes(other));
      if (id !== undefined) shown.push(id);
    }
    return shown;
  }

  /** Puts `id` into a place of those `shown`; a figure that stands in another place changes places. */
  choose(place: number, id: string, shown: readonly string[]): void {
    const next = shown.map((other) => (other === id ? shown[place] : other));
    next[place] = id;
    // what stands in places that are not in sight now is kept
    this.#chosen = [...next, ...this.#chosen.slice(shown.length).filter((other) => other !== id)];
  }
}
