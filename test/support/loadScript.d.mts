/** What a TypeScript file exports, built as the workers are: one minified script. */
export function loadScript(entry: string): Promise<unknown>;
