import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { clamdAddress, clamdScanner } from '#api/core/files/clamd.ts';
import { checkUploads } from '#api/core/files/upload.ts';
import * as files from '#tests/support/files.ts';

const open: Server[] = [];
afterAll(() => Promise.all(open.map((server) => new Promise((done) => server.close(done)))));

/** A clamd that reads INSTREAM by its rules and answers what it is told to; null: it goes away without a word. */
async function fakeClamd(
  answer: (content: Buffer) => string | null,
  at: { path: string } | { port: 0; host: string },
) {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (part: Buffer) => {
      heard = Buffer.concat([heard, part]);
      const content = streamed(heard);
      if (!content) return;
      const said = answer(content);
      if (said === null) socket.destroy();
      else socket.end(`${said}\0`);
    });
  });
  open.push(server);
  await new Promise<void>((ready) => server.listen(at, ready));
  const address = server.address();
  return typeof address === 'string' || !address
    ? { path: String(address) }
    : { host: '127.0.0.1', port: address.port };
}

/** What was streamed once the empty chunk has come. */
function streamed(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (heard.toString('latin1', 0, command.length) !== command) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const verdictOn = (content: Buffer): string =>
  content.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK';
const loopback = { port: 0, host: '127.0.0.1' } as const;

describe('the scanner', () => {
  test.each([
    ['over TCP', loopback],
    ['over a unix socket', { path: join(tmpdir(), `clamd-${process.pid}.sock`) }],
  ])('streams the whole file %s and hears what clamd found', async (_how, at) => {
    const scanner = clamdScanner(await fakeClamd(verdictOn, at));
    expect(await scanner.scan(Buffer.alloc(200_000, 'a'))).toBe('clean');
    expect(await scanner.scan(Buffer.from('…EICAR…'))).toBe('infected');
  });

  test('passes every byte on, in order', async () => {
    const sent = Buffer.from(Array.from({ length: 150_001 }, (_, n) => n % 251));
    let heard: Buffer | null = null;
    const remember = (content: Buffer): string => {
      heard = Buffer.from(content);
      return 'stream: OK';
    };
    const scanner = clamdScanner(await fakeClamd(remember, loopback));
    await scanner.scan(sent);
    expect(sent.equals(heard ?? Buffer.alloc(0))).toBe(true);
    heard = null;
    // A recording is never whole in memory: it comes part by part.
    await scanner.scan(Readable.from([sent.subarray(0, 90_000), sent.subarray(90_000)]));
    expect(sent.equals(heard ?? Buffer.alloc(0))).toBe(true);
  });

  test('does not know when clamd reports an error, says nothing, hangs or is not there', async () => {
    const bytes = Buffer.from('a');
    const tooLarge = await fakeClamd(() => 'INSTREAM size limit exceeded. ERROR', loopback);
    expect(await clamdScanner(tooLarge).scan(bytes)).toBe('unknown');
    expect(await clamdScanner(await fakeClamd(() => null, loopback)).scan(bytes)).toBe('unknown');
    const silent = createServer((socket) => void socket.resume().on('error', () => {}));
    open.push(silent);
    await new Promise<void>((ready) => silent.listen(loopback, ready));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await clamdScanner({ host: '127.0.0.1', port }, 50).scan(bytes)).toBe('unknown');
    expect(await clamdScanner({ path: '/nowhere/clamd.sock' }).scan(bytes)).toBe('unknown');
  });

  test('decides whether an upload is taken: infected or not scanned, it is refused in words', async () => {
    const through = async (answer: (content: Buffer) => string | null, bytes: Buffer) => {
      const fileScanner = clamdScanner(await fakeClamd(answer, loopback));
      return await checkUploads({ fileScanner }, [files.fileOf(bytes, '規約.pdf')]);
    };
    expect(await through(verdictOn, files.pdf())).toMatchObject([{ name: '規約.pdf', scanned: 'clean' }]);
    await expect(through(verdictOn, files.pdf('EICAR'))).rejects.toThrow(/“規約.pdf”: The virus scan found/);
    await expect(through(() => null, files.pdf())).rejects.toThrow(/not available right now/);
    const unscanned = await checkUploads({}, [files.fileOf(files.pdf(), '規約.pdf')]);
    expect(unscanned).toMatchObject([{ scanned: 'not_scanned' }]);
  });

  test('is found by its address', () => {
    expect(clamdAddress('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
    expect(clamdAddress('tcp://127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
    expect(clamdAddress('tcp://[::1]:3310')).toEqual({ host: '::1', port: 3310 });
    for (const url of ['http://127.0.0.1:3310', 'tcp://127.0.0.1', 'clamd', 'unix:clamd'])
      expect(clamdAddress(url), url).toBeNull();
  });
});
