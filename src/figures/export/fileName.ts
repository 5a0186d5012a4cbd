/** Names Windows keeps for itself, whatever comes after the dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/**
 * A name for a file that every system takes: letters and digits of any script, the parts joined by hyphens.
 * `fileName(['满意从何而来', '第 4 届'], 'svg')` is `满意从何而来-第4届.svg`.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts.map(safePart).filter(Boolean).join('-');
  const short = [...name].slice(0, LONGEST).join('').replace(/-+$/u, '') || 'figure';
  return `${RESERVED.test(short) ? `${short}-` : short}.${extension}`;
}

function safePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
