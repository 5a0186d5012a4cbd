/** A break is possible after a Chinese character and after a space. */
const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60][，。；：、）”」]?|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*|\s+/gu;

/**
 * `text` in lines of at most `width`, in the unit of `measure`; a single word that is longer has a line of its own.
 * A dot between two lines goes.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.replace(/[\s·]+$/u, ''));
      line = piece.replace(/^[\s·]+/u, '');
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
