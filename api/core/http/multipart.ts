/** A file in a form, as its browser sends it. Its bytes come as they arrive and can be read once. */
export type ArrivingFile = { name: string; bytes: AsyncIterable<Uint8Array> };

/** The form ended in the middle: the connection broke, or it is no form. */
export class BrokenFormError extends Error {
  override readonly name = 'BrokenFormError';
}

/** Far more than browsers write before a part; what is longer is not from a form. */
const longestHead = 16 * 1024;

/**
 * The first file of a form (`multipart/form-data`, RFC 7578) as a stream, for what is too large to be held in memory:
 * `formData()` reads a form whole. Fields before it are passed over; null when there is no file, or none was chosen.
 * @throws BrokenFormError
 */
export async function fileInForm(
  body: ReadableStream<Uint8Array> | null,
  contentType: string | undefined,
): Promise<ArrivingFile | null> {
  const [, quoted, plain] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (!body || !boundary) return null;
  // Every boundary stands on a line of its own; the first one has no line before it.
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const form = readerOf(body, Buffer.from('\r\n'));
  await skip(form.upTo(delimiter));
  for (;;) {
    const head = await textOf(form.upTo(Buffer.from('\r\n')));
    if (head.startsWith('--')) return null;
    const headers = await textOf(form.upTo(Buffer.from('\r\n\r\n')));
    const name = /^content-disposition:.*\bfilename="([^"\r\n]*)"/im.exec(headers)?.[1];
    if (name) return { name: plainName(name), bytes: form.upTo(delimiter) };
    await skip(form.upTo(delimiter));
  }
}

/** Browsers write a quotation mark and line breaks in a name as `%22`, `%0D` and `%0A`, and nothing else so. */
const plainName = (name: string): string =>
  name.replace(/%(22|0D|0A)/gi, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function readerOf(body: ReadableStream<Uint8Array>, before: Buffer) {
  const source = body[Symbol.asyncIterator]();
  let held = before;
  return {
    /** Everything before the next `mark`, as it comes; the mark itself is passed over. */
    async *upTo(mark: Buffer): AsyncGenerator<Uint8Array> {
      for (;;) {
        const found = held.indexOf(mark);
        if (found >= 0) {
          const rest = held.subarray(0, found);
          held = held.subarray(found + mark.length);
          if (rest.length > 0) yield rest;
          return;
        }
        // The end of what is held may be the beginning of the mark.
        const safe = Math.max(0, held.length - mark.length + 1);
        const sure = held.subarray(0, safe);
        held = held.subarray(safe);
        if (sure.length > 0) yield sure;
        const next = await source.next().catch((error: unknown) => {
          throw new BrokenFormError('The connection broke in the middle of a form.', { cause: error });
        });
        if (next.done) throw new BrokenFormError('A form ended in the middle.');
        held = Buffer.concat([held, next.value]);
      }
    },
  };
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > longestHead) throw new BrokenFormError('A part of a form begins without end.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

async function skip(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}
