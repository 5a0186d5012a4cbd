/** Colours as every drawing program reads them: hexadecimal, with the opacity beside them. */
export interface Paint {
  readonly color: string;
  /** 0–1 */
  readonly opacity: number;
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/;
const SRGB = /^color\(srgb\s+([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+)(?:\s*\/\s*([\d.]+%?))?\s*\)$/;

/** A computed paint (`rgb(…)`, `color(srgb …)`, `none`, `url("#id")`) in a form that stands alone. */
export function readPaint(value: string): Paint {
  const rgb = RGB.exec(value);
  if (rgb) return fromParts(rgb, 1);
  const srgb = SRGB.exec(value);
  if (srgb) return fromParts(srgb, 255);
  if (value === 'transparent') return { color: 'none', opacity: 0 };
  return { color: localReference(value), opacity: 1 };
}

/** Whether nothing would be seen of it. */
export function isUnseen({ color, opacity }: Paint): boolean {
  return color === 'none' || color === '' || opacity === 0;
}

/** `url("https://page#id")` and `url("#id")` are both `url(#id)`: what is meant lies in the same picture. */
export function localReference(value: string): string {
  return value.replace(/url\(\s*["']?[^"')#]*(#[^"')]*)["']?\s*\)/g, 'url($1)');
}

function fromParts([, red, green, blue, alpha = '1']: RegExpExecArray, scale: number): Paint {
  const color = `#${[red, green, blue].map((part) => hexadecimal(Number(part) * scale)).join('')}`;
  return { color, opacity: alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha) };
}

function hexadecimal(value: number): string {
  return Math.round(Math.max(0, Math.min(255, value)))
    .toString(16)
    .padStart(2, '0');
}
