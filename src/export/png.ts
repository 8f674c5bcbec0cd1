/**
 * A standalone SVG as a PNG of the given width in pixels; from a `data:` address, the only kind a strict policy allows.
 *
 * @throws RangeError when the width is no number of pixels, or the picture is larger than the browser can make
 */
export async function pngOf(svg: string, width: number): Promise<Blob> {
  if (!(width >= 1))
    throw new RangeError(`tilPng: bredden skal være et antal pixels, ikke ${width}.`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(resolve, 'image/png');
  })
    // Firefox throws where others give no picture.
    .catch(() => null);
  if (blob) return blob;
  throw new RangeError(
    `tilPng: browseren kan ikke lave et billede på ${canvas.width} × ${canvas.height} pixels.`,
  );
}
