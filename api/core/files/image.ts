import { crc32 } from 'node:zlib';

/** More than any scanner makes; a picture of this many points is a bomb for whoever opens it. */
const mostPoints = 100_000_000;
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

export const beginsAsPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(pngSignature);
export const beginsAsJpeg = (bytes: Buffer): boolean =>
  bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'));

/** One whole PNG and nothing behind it: every chunk with its checksum, from IHDR to IEND. */
export function isWholePng(bytes: Buffer): boolean {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return false;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0 || width * height > mostPoints) return false;
  let at = pngSignature.length;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return false;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (type === 'IDAT') hasData = true;
    if (type === 'IEND') return hasData && end === bytes.length;
    at = end;
  }
  return false;
}

/** What some cameras write behind the picture; more than this is something else. */
const longestTrailer = 256 * 1024;

/** A JPEG whose segments lead to its data, and that ends as one. Cameras may add a short trailer of their own. */
export function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  let hasFrame = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return false;
    if (isFrame(marker)) {
      const points = bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
      if (points > mostPoints) return false;
      hasFrame = true;
    }
    at += 2 + length;
    if (marker === 0xda) {
      const end = bytes.lastIndexOf(Buffer.from('ffd9', 'hex'));
      return hasFrame && end >= at && bytes.length - end - 2 <= longestTrailer;
    }
  }
  return false;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
