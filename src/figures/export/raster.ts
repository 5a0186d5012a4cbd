import type { Picture } from './picture';

/** No side of a picture gets longer, in pixels: phones give no larger canvas. */
const LONGEST_SIDE = 8192;

/** A picture as PNG, `sharpness` pixels of it for each CSS pixel. */
export async function rasterise({ svg, width, height }: Picture, sharpness = 2): Promise<Blob> {
  const scale = Math.min(sharpness, LONGEST_SIDE / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('expected a 2d context for a picture, got none');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('expected a PNG, got nothing'))), 'image/png');
  });
}
