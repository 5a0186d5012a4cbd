/** A piece of text on one line, with the place it has in the window. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines a text breaks into on the page; white space that is not shown is left out. */
export function textRuns(node: Text): TextRun[] {
  const runs: TextRun[] = [];
  const range = document.createRange();
  let start = 0;
  for (const character of node.data) {
    range.setStart(node, start);
    range.setEnd(node, (start += character.length));
    const box = range.getClientRects()[0];
    if (box && box.width > 0) addCharacter(runs, /\s/.test(character) ? ' ' : character, box);
  }
  return runs.map((run) => ({ ...run, text: run.text.trimEnd() })).filter(({ text }) => text !== '');
}

function addCharacter(runs: TextRun[], character: string, { left, right, top, bottom }: DOMRect): void {
  const last = runs.at(-1);
  const isSameLine = last !== undefined && top < last.bottom - (last.bottom - last.top) / 2;
  if (isSameLine) runs[runs.length - 1] = { ...last, text: last.text + character, right };
  // a line does not begin with a space
  else if (character !== ' ') runs.push({ text: character, left, right, top, bottom });
}

/** How wide a text is in a CSS `font`, pixels; undefined where nothing can measure it. */
export function measuredWidth(text: string, font: string): number | undefined {
  return measure(text, font)?.width;
}

const MOST_FACES = 0.8;

/** How much of the height of a line lies above its base line, 0–1, for a CSS `font`. */
export function ascentShare(font: string): number {
  const { fontBoundingBoxAscent: ascent = 0, fontBoundingBoxDescent: descent = 0 } = measure('x', font) ?? {};
  // Firefox knows these from 116 on
  return ascent > 0 ? ascent / (ascent + descent) : MOST_FACES;
}

let measuring: CanvasRenderingContext2D | null | undefined;

function measure(text: string, font: string): TextMetrics | undefined {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return undefined;
  measuring.font = font;
  return measuring.measureText(text);
}
