import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** Limits of an archive that is a document: far above what an office program writes, far below a bomb. */
const most = { entries: 2_000, bytes: 100 * 1024 * 1024, ratio: 200 } as const;
/** Small parts of XML shrink well; only from this size on does the ratio tell a bomb. */
const ratioFrom = 1024 * 1024;
/** Behind the data of a part, some writers repeat its sizes. */
const longestDescriptor = 24;

const mark = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const longestComment = 0xffff;

export type ZipPart = { name: string; read: () => Promise<Buffer> };
export type ZipProblem = 'broken' | 'encrypted' | 'too_much';
export type ZipReading =
  | { ok: true; parts: ReadonlyMap<string, ZipPart> }
  | { ok: false; problem: ZipProblem };

type Entry = {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
};

/** Whether the bytes end as an archive does, whatever they begin with. */
export function endsAsZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= from; at -= 1) {
    if (bytes.readUInt32LE(at) === mark.end && at + endLength + bytes.readUInt16LE(at + 20) === bytes.length)
      return true;
  }
  return false;
}

/**
 * Reads an archive by its central directory and measures it: every byte belongs to one part, no two parts share
 * any, and each unfolds to exactly the size and checksum it names. Nothing is unfolded past the limits.
 */
export async function readZip(bytes: Buffer): Promise<ZipReading> {
  const entries = directoryOf(bytes);
  if (!entries) return problem('broken');
  if (entries.some((entry) => (entry.flags & 1) !== 0)) return problem('encrypted');
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > most.bytes || entries.some(isBomb)) return problem('too_much');
  const parts = new Map<string, ZipPart>();
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (!packed || parts.has(entry.name)) return problem('broken');
    const content = await unfolded(packed, entry);
    if (!content) return problem('too_much');
    if (crc32(content) !== entry.crc) return problem('broken');
    parts.set(entry.name, { name: entry.name, read: async () => await contentOf(packed, entry) });
  }
  return { ok: true, parts };
}

const problem = (what: ZipProblem): ZipReading => ({ ok: false, problem: what });

const isBomb = ({ size, packed }: Entry): boolean =>
  size > ratioFrom && size > Math.max(packed, 1) * most.ratio;

/** The parts as the central directory lists them, or null when it is not one whole archive and nothing else. */
function directoryOf(bytes: Buffer): Entry[] | null {
  const end = bytes.length - endLength;
  if (end < 0 || bytes.readUInt32LE(end) !== mark.end) return null;
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  const onOneDisk = bytes.readUInt16LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!onOneDisk || bytes.readUInt16LE(end + 20) !== 0 || start + size !== end) return null;
  if (count === 0 || count > most.entries) return null;
  const entries: Entry[] = [];
  let at = start;
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== mark.central) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const length = 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > end) return null;
    entries.push({
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += length;
  }
  const sound =
    at === end && entries.every(({ name, method }) => isSafeName(name) && (method === 0 || method === 8));
  return sound && liesSideBySide(bytes, entries, start) ? entries : null;
}

const isSafeName = (name: string): boolean => name.length > 0 && !/(?:^|\/)\.\.(?:\/|$)|^\/|\\|\0/.test(name);

/** The first part begins the file, and each next one follows the one before: no room for anything else, and no sharing. */
function liesSideBySide(bytes: Buffer, entries: readonly Entry[], directory: number): boolean {
  let expected = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const gap = entry.offset - expected;
    if (gap < 0 || gap > (expected === 0 ? 0 : longestDescriptor)) return false;
    const start = dataStart(bytes, entry);
    if (start === null || start + entry.packed > directory) return false;
    expected = start + entry.packed;
  }
  return directory - expected <= longestDescriptor;
}

/** Where the data of a part begins, by its own header, which has to name the part as the directory does. */
function dataStart(bytes: Buffer, { offset, name, method }: Entry): number | null {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== mark.local) return null;
  const nameLength = bytes.readUInt16LE(offset + 26);
  const nameEnd = offset + 30 + nameLength;
  const sameName = bytes.toString('utf8', offset + 30, nameEnd) === name;
  if (!sameName || bytes.readUInt16LE(offset + 8) !== method) return null;
  return nameEnd + bytes.readUInt16LE(offset + 28);
}

function packedBytes(bytes: Buffer, entry: Entry): Buffer | null {
  const start = dataStart(bytes, entry);
  return start === null ? null : bytes.subarray(start, start + entry.packed);
}

/** The content, or null when it is not exactly as large as it says. */
async function unfolded(packed: Buffer, entry: Entry): Promise<Buffer | null> {
  try {
    const content = await contentOf(packed, entry);
    return content.length === entry.size ? content : null;
  } catch {
    return null;
  }
}

async function contentOf(packed: Buffer, { method, size }: Entry): Promise<Buffer> {
  if (method === 0) return packed;
  return await inflate(packed, { maxOutputLength: Math.max(1, size) });
}
