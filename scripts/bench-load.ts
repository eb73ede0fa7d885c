import { randomBytes, randomInt } from 'node:crypto';
import { connect, type Socket } from 'node:net';

// Sends requests over kept-alive connections until the time is up and prints how many were answered. A process of its
// own, written on bare sockets, so that the server and not the load is what is measured.

export type Load = { url: string; path: string; connections: number; seconds: number; submits?: unknown };
export type LoadResult = {
  perSecond: number;
  medianMs: number;
  slowestPercentMs: number;
  failed: number;
  /** All that were answered, the ones of the warm-up too. */
  answered: number;
};

if (import.meta.main) console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? '') as Load)));

async function run(load: Load): Promise<LoadResult> {
  const { hostname, port } = new URL(load.url);
  const times: number[] = [];
  let failed = 0;
  let answered = 0;
  // The first second warms up and is not counted.
  const begin = performance.now() + 1_000;
  const end = begin + load.seconds * 1_000;
  const one = async (): Promise<void> => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    while (performance.now() < end) {
      const asked = performance.now();
      const status = await answerTo(socket, requestOf(load));
      answered += 1;
      if (asked < begin) continue;
      if (status >= 200 && status < 400) times.push(performance.now() - asked);
      else failed += 1;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: load.connections }, one));
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: times.length / load.seconds,
    medianMs: at(0.5),
    slowestPercentMs: at(0.99),
    failed,
    answered,
  };
}

function requestOf({ path, submits }: Load): string {
  if (submits === undefined) return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`;
  // `{n}` stands for what is different in every sending.
  const body = JSON.stringify(submits).replaceAll('{n}', randomBytes(8).toString('hex'));
  return [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Idempotency-Key: ${randomBytes(16).toString('base64url')}`,
    // Every sending comes from another address, as through a proxy: the published limits count by address.
    `X-Forwarded-For: 10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
    '',
    body,
  ].join('\r\n');
}

/** Writes one request and reads its whole answer; its status. */
function answerTo(socket: Socket, request: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let answer: Buffer = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk]);
    if (!isWhole(answer)) return;
    socket.off('data', read).off('error', reject).off('close', closed);
    resolve(Number(answer.toString('latin1', 9, 12)));
  };
  const closed = (): void => reject(new Error(`Closed after: ${answer.toString()}`));
  socket.on('data', read).on('error', reject).on('close', closed);
  socket.write(request);
  return promise;
}

function isWhole(answer: Buffer): boolean {
  const head = answer.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const headers = answer.toString('latin1', 0, head).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(headers)?.[1];
  if (length !== undefined) return answer.length >= head + 4 + Number(length);
  return answer.subarray(-5).toString('latin1') === '0\r\n\r\n';
}
