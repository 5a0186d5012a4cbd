/** What a formula is made of on the page: elements of MathML as plain data. */

export interface MathPart {
  readonly tag: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly MathPart[];
}

/** Parts that stay on one line; between two groups a line may break. */
export type MathGroup = readonly MathPart[];
