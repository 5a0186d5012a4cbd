/** The first edition whose digest differs from the recorded one; undefined when all that were recorded agree. */
export function firstDifference(recorded: readonly string[], computed: readonly string[]): number | undefined {
  const edition = computed.findIndex((digest, index) => recorded[index] !== undefined && recorded[index] !== digest);
  return edition < 0 ? undefined : edition;
}
