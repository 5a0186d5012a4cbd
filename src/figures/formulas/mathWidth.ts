/** How wide parts of a formula come out, by estimate, and how its groups are laid on lines. */
import type { MathGroup, MathPart } from './mathPart';

const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/;
/** em of a Chinese and of any other character, and of an operator with its spaces */
const [WIDE_EM, NARROW_EM, OPERATOR_EM, SMALL] = [1, 0.52, 0.95, 0.72];

/** Width of a text, em. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? WIDE_EM : NARROW_EM), 0);

/** Width of a part, em. */
export function partWidth(part: MathPart): number {
  const widths = (part.children ?? []).map(partWidth);
  switch (part.tag) {
    case 'mo':
      return part.attributes?.stretchy === 'false' ? 0.45 : OPERATOR_EM;
    case 'mfrac':
    case 'mtable':
      return Math.max(...widths) + 0.3;
    case 'munder':
      return widths[0];
    case 'msub':
    case 'msup':
      return widths[0] + SMALL * widths[1];
    case 'msubsup':
      return widths[0] + SMALL * Math.max(widths[1], widths[2]);
    case 'mspace':
      return 0.4;
    default:
      return textWidth(part.text ?? '') + widths.reduce((sum, width) => sum + width, 0);
  }
}

/** Width of parts side by side, em. */
export const groupWidth = (group: MathGroup): number => group.reduce((sum, part) => sum + partWidth(part), 0);

/** em by which a line is set in when it goes on with the one above */
export const INDENT_EM = 1.2;

export interface MathLine {
  readonly parts: MathGroup;
  /** goes on with what the line above began */
  readonly isContinued: boolean;
}

/** Groups on lines of at most `roomEm`; a single group that is wider stands alone and is scrolled to. */
export function layLines(lines: readonly (readonly MathGroup[])[], roomEm: number): MathLine[] {
  return lines.flatMap((groups) => layLine(groups, roomEm));
}

function layLine(groups: readonly MathGroup[], roomEm: number): MathLine[] {
  const laid: MathLine[] = [];
  let parts: MathPart[] = [];
  let width = 0;
  for (const group of groups) {
    const more = groupWidth(group);
    const room = laid.length === 0 ? roomEm : roomEm - INDENT_EM;
    if (parts.length > 0 && width + more > room) {
      laid.push({ parts, isContinued: laid.length > 0 });
      parts = [];
      width = 0;
    }
    parts.push(...group);
    width += more;
  }
  return [...laid, { parts, isContinued: laid.length > 0 }];
}
