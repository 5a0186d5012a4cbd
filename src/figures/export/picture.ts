/** A figure as one drawing that stands alone: title, picture and where it comes from, on white. */
import { textWidth } from '../../charts/layout/ticks';
import { drawInside } from './htmlParts';
import { make, SVG } from './svgParts';
import { measuredWidth } from './textRuns';
import { wrapText } from './wrapText';

/** What is written around a picture, in the reader's language. */
export interface PictureWords {
  readonly title: string;
  /** small words below the title: unit, source, the choice made in the figure */
  readonly subtitle: string;
  /** where the picture comes from, a line each */
  readonly caption: readonly string[];
  /** language tag */
  readonly language: string;
}

export interface Picture {
  /** the text of an SVG file */
  readonly svg: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
/** a picture is at least as wide, so that its words do not stand in a column */
const LEAST_WIDTH = 240;
/** pixels from base line to base line, for each pixel of type */
const LEADING = 1.4;

/** Draws what `content` shows, as it is on the screen, in the colours for paper. */
export function drawPicture(content: HTMLElement, words: PictureWords): Picture {
  // it may have gone while this code was being loaded
  if (!content.isConnected) throw new Error('expected a figure on the page, got one that has left it');
  return inPaperColours(content, () => {
    const inner = Math.max(LEAST_WIDTH, content.offsetWidth);
    const ink = inksOf(content);
    const svg = make('svg', { 'xml:lang': words.language, lang: words.language, 'font-family': ink.face });
    const ground = make('rect', { width: '100%', height: '100%', fill: ink.paper });
    svg.append(named('title', words.title), named('desc', words.caption.join(' · ')), ground);
    let y = MARGIN;
    const write = (text: string, size: number, attributes: Record<string, string>): void => {
      const font = `${attributes['font-weight'] ?? 400} ${size}px ${ink.face}`;
      const measure = (part: string): number => measuredWidth(part, font) ?? textWidth(part, size);
      for (const line of wrapText(clean(text), inner, measure)) {
        svg.append(named('text', line, { x: MARGIN, y: y + size, 'font-size': size, ...attributes }));
        y += size * LEADING;
      }
    };
    write(words.title, 15, { fill: ink.title, 'font-weight': '700' });
    if (words.subtitle) write(words.subtitle, 11.5, { fill: ink.small });
    y += 8;
    svg.append(drawContent(content, y, ink.face));
    y += content.offsetHeight + 10;
    svg.append(make('path', { d: `M${MARGIN},${y}h${inner}`, stroke: ink.line }));
    y += 6;
    for (const line of words.caption) write(line, 10.5, { fill: ink.small });
    return finish(svg, inner + 2 * MARGIN, Math.ceil(y + MARGIN - 6));
  });
}

function drawContent(content: HTMLElement, y: number, face: string): SVGElement {
  const group = make('g', { transform: `translate(${MARGIN},${Math.round(y)})` });
  const { left, top, width } = content.getBoundingClientRect();
  drawInside(content, group, { left, top, scale: width > 0 ? content.offsetWidth / width : 1, face });
  return group;
}

function finish(svg: SVGElement, width: number, height: number): Picture {
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    svg.setAttribute(name, String(value));
  }
  svg.setAttribute('xmlns', SVG);
  const text = new XMLSerializer().serializeToString(svg);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, width, height };
}

function named(name: string, text: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const element = make(name, attributes);
  element.textContent = clean(text);
  return element;
}

/** Without the characters that no XML file may hold. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function inksOf(content: HTMLElement): Record<'title' | 'small' | 'line' | 'paper' | 'face', string> {
  const style = getComputedStyle(content);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const [title, small, line, paper] = ['--ink', '--ink-2', '--line', '--card'].map(token);
  return { title, small, line, paper, face: style.fontFamily.replaceAll('"', "'") };
}

/**
 * Runs `draw` while the page wears the light theme on white; nothing is painted meanwhile, so nobody sees it.
 * A canvas keeps the colours it was painted in, and then the whole picture keeps them.
 */
function inPaperColours<Result>(content: HTMLElement, draw: () => Result): Result {
  if (content.querySelector('canvas')) return draw();
  const root = document.documentElement;
  const { theme } = root.dataset;
  const isDark = theme === 'dark';
  if (isDark) root.dataset.theme = 'light';
  root.dataset.still = '';
  root.style.setProperty('--card', '#ffffff');
  try {
    return draw();
  } finally {
    root.style.removeProperty('--card');
    delete root.dataset.still;
    if (isDark) root.dataset.theme = theme;
  }
}
