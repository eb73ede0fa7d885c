/** A stretch of a file: from the byte `from` up to the byte before `until`. */
export type Stretch = { from: number; until: number };

/**
 * What the header `Range` asks for (RFC 9110, 14.1.2): one stretch; null for the whole, also where it asks for several
 * or in another unit; 'none' where the file has nothing of it.
 */
export function stretchOf(header: string | undefined, size: number): Stretch | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? { from: size - length, until: size } : 'none';
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return null;
  if (from >= size) return 'none';
  return { from, until: last === '' ? size : Math.min(Number(last) + 1, size) };
}
