import { randomInt } from 'node:crypto';
import { newSendingKey, satosConsultation } from '#tests/support/office.ts';

export type Receipt = { receiptNumber: string; secretCode: string; session: string };
export type SentMessage = { key: string; text: string; acknowledged: boolean };
/** What one person sent, and whether the office said that it had it. */
export type Sending = { key: string; story: string; receipt: Receipt | null; messages: SentMessage[] };

export type Answered = { status: number; body: Record<string, unknown> };

const patience = 20_000;

/** One request of one of many people. Null when no whole answer came. */
export async function ask(
  url: string,
  method: string,
  path: string,
  own: { json?: unknown; headers?: Record<string, string>; bearer?: string } = {},
): Promise<Answered | null> {
  const headers = new Headers({ 'X-Forwarded-For': someAddress(), ...own.headers });
  if (own.json !== undefined) headers.set('Content-Type', 'application/json');
  if (own.bearer) headers.set('Authorization', `Bearer ${own.bearer}`);
  const body = own.json === undefined ? {} : { body: JSON.stringify(own.json) };
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(url + path, { method, headers, signal, ...body });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    return null;
  }
}

/** The published limits count by address: everybody here has another one. */
const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

let stories = 0;

export function newSending(): Sending {
  stories += 1;
  const story = `${stories}番目の相談です。同じお客様が毎日のように電話をかけてきます。`;
  return { key: newSendingKey(), story, receipt: null, messages: [] };
}

/** Sends it, or sends it again. Null unless the office acknowledged it. */
export async function send(url: string, { key, story }: Sending): Promise<(Receipt & Answered) | null> {
  const answer = await ask(url, 'POST', '/api/consultations', {
    json: { input: { ...satosConsultation, story } },
    headers: { 'Idempotency-Key': key },
  });
  if (!answer || answer.status >= 500) return null;
  if (answer.status >= 300) throw new Error(`A sending was refused: ${JSON.stringify(answer.body)}`);
  const { receiptNumber, secretCode, session } = answer.body as Receipt;
  return { ...answer, receiptNumber, secretCode, session };
}

/** Writes on, or writes it again. Whether the office acknowledged it. */
export async function write(url: string, receipt: Receipt, { key, text }: SentMessage): Promise<boolean> {
  const answer = await ask(url, 'POST', `/api/consultations/${receipt.receiptNumber}/messages`, {
    json: { text, sendingKey: key },
    bearer: receipt.session,
  });
  if (!answer || answer.status >= 500) return false;
  if (answer.status >= 300) throw new Error(`A message was refused: ${JSON.stringify(answer.body)}`);
  return true;
}

/** People who send and write on, each one thing after the other, until told to stop. */
export function manyPeople(urls: readonly string[], people = 6) {
  const sendings: Sending[] = [];
  let acknowledged = 0;
  let awaited = { count: 0, reached: Promise.withResolvers<void>() };
  const stopping = new AbortController();
  const person = async (url: string): Promise<void> => {
    while (!stopping.signal.aborted) {
      const sending = newSending();
      sendings.push(sending);
      const receipt = await send(url, sending);
      sending.receipt = receipt;
      if (receipt) acknowledged += 1;
      if (acknowledged >= awaited.count) awaited.reached.resolve();
      if (!receipt || randomInt(3) > 0 || stopping.signal.aborted) continue;
      const message = { key: newSendingKey(), text: `追伸：${sending.story}`, acknowledged: false };
      sending.messages.push(message);
      message.acknowledged = await write(url, receipt, message);
    }
  };
  const all = Array.from({ length: people }, (_, place) => person(urls[place % urls.length] ?? ''));
  return {
    /** Until so many sendings have been acknowledged. */
    until: async (count: number): Promise<void> => {
      awaited = { count, reached: Promise.withResolvers<void>() };
      await awaited.reached.promise;
    },
    /** They begin nothing new, and what is under way is waited for. */
    stop: async (): Promise<Sending[]> => {
      stopping.abort();
      await Promise.all(all);
      return sendings;
    },
  };
}
