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
    if (line !== '' && closeWidth((line + piece).trimEnd(), fontSize) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60→]/;
const THIN = /[iljtfrI.,:;'’“”|!()·\s-]/;
const BROAD = /[mwMW%@]/;
const CAPITAL = /[A-Z]/;

/** How wide a text is likely to be in pixels: closer than `textWidth`, and meant for lines that may reach their edge. */
export function closeWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

function emsOf(character: string): number {
  if (CHINESE.test(character)) return 1;
  if (THIN.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.86;
  return CAPITAL.test(character) ? 0.66 : 0.56;
}
