/** Runs `job` as a component's effect would, again whenever something it read has changed; answers how to end it. */
export function inEffect(job: () => void): () => void {
  return $effect.root(() => {
    $effect(job);
  });
}
