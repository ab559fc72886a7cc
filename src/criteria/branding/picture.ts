import jpeg from 'jpeg-js';
import { GifReader } from 'omggif';
import { PNG } from 'pngjs';

/** Pixels as red, green, blue and opacity, a byte each. */
type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Largest image that is decoded, in pixels and in bytes (ours): logos are far smaller, and what is larger is a photo or a trap. */
const mostPixels = 4_000_000;
const mostBytes = 2_000_000;
/** Largest interlaced PNG, in bytes (ours): its decoder does not bound what it inflates. */
const mostInterlaced = 100_000;

const starts = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const tooLarge = (width: number, height: number): boolean => width === 0 || height === 0 || width * height > mostPixels;

function pngPixels(bytes: Buffer): Pixels | null {
  if (bytes.length < 33 || tooLarge(bytes.readUInt32BE(16), bytes.readUInt32BE(20))) return null;
  if (bytes[28] !== 0 && bytes.length > mostInterlaced) return null;
  return PNG.sync.read(bytes);
}

function gifPixels(bytes: Buffer): Pixels | null {
  if (bytes.length < 13 || tooLarge(bytes.readUInt16LE(6), bytes.readUInt16LE(8))) return null;
  const reader = new GifReader(bytes);
  const { width, height } = reader;
  const data = new Uint8Array(width * height * 4);
  reader.decodeAndBlitFrameRGBA(0, data);
  return { width, height, data };
}

function jpegPixels(bytes: Buffer): Pixels {
  return jpeg.decode(bytes, { useTArray: true, maxResolutionInMP: mostPixels / 1e6, maxMemoryUsageInMB: 128 });
}

function pixelsOf(bytes: Buffer): Pixels | null {
  if (bytes.length > mostBytes) return null;
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return pngPixels(bytes);
  if (starts(bytes, 0x47, 0x49, 0x46)) return gifPixels(bytes);
  return starts(bytes, 0xff, 0xd8) ? jpegPixels(bytes) : null;
}

/** Columns and rows of the small grey picture: nine columns make eight differences a row. */
const columns = 9;
const rows = 8;

/** How light a pixel is on white paper, from 0 to 255 (Rec. 601 weights). */
function lightness(data: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0, opacity = 255] = data.subarray(at, at + 4);
  return ((0.299 * red + 0.587 * green + 0.114 * blue) * opacity) / 255 + 255 - opacity;
}

/** The picture as 9 × 8 greys, each the mean of the pixels that it stands for. */
function greys({ width, height, data }: Pixels): readonly number[] {
  const sums = new Float64Array(columns * rows);
  const counts = new Float64Array(columns * rows);
  const stepX = Math.max(1, Math.floor(width / 180));
  const stepY = Math.max(1, Math.floor(height / 160));
  for (let y = 0; y < height; y += stepY) {
    for (let x = 0; x < width; x += stepX) {
      const cell = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
      sums[cell] = (sums[cell] ?? 0) + lightness(data, (y * width + x) * 4);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, cell) => sum / Math.max(1, counts[cell] ?? 1));
}

/** Smallest fall in lightness that sets a bit (ours): compression makes smaller ones out of nothing. */
const fall = 3;

/**
 * Perceptual hash of a PNG, JPEG or GIF image: dHash, 64 bits as 16 hexadecimal digits; the same picture at another
 * size or in another format differs in a few bits. Null for what cannot be decoded, is too large, or shows nothing.
 */
export function fingerprintOf(bytes: Uint8Array): string | null {
  let pixels: Pixels | null;
  try {
    pixels = pixelsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return null;
  }
  if (pixels === null) return null;
  const grey = greys(pixels);
  let hash = 0n;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column;
      hash = (hash << 1n) | ((grey[at] ?? 0) - (grey[at + 1] ?? 0) > fall ? 1n : 0n);
    }
  }
  return hash === 0n ? null : hash.toString(16).padStart(16, '0');
}
