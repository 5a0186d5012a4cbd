import { textWidth } from './ticks';

/** A word of a Latin script with the blank after it, or one Chinese character with the marks that must not begin a line. */
const PIECES = /[\u2e80-\u9fff\uf900-\ufaff][，。；：、！？）》”’]*|[^\s\u2e80-\u9fff\uf900-\ufaff]+\s*|\s+/g;

/**
 * Breaks a text into lines of at most `room` pixels; a word longer than that keeps its line.
 *
 * SVG does not wrap by itself. Lines are balanced: of all ways with the fewest lines the narrowest is taken.
 * Example: `wrapText('Service quality specifications', 110, 12)` → `['Service quality', 'specifications']`.
 */
export function wrapText(text: string, room: number, fontSize: number): string[] {
  const lines = fill(text, room, fontSize);
  if (lines.length < 2) return lines;
  let narrowest = room;
  for (let width = room - 4; width > room / 2; width -= 4) {
    if (fill(text, width, fontSize).length > lines.length) break;
    narrowest = width;
  }
  return fill(text, narrowest, fontSize);
}

function fill(text: string, room: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
