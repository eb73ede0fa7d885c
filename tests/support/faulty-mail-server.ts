import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll } from 'vitest';

/** What the server does with one attempt. A promise: it accepts once that settles. */
export type Behaviour =
  | 'accept'
  | 'hang up at once'
  | 'refuse'
  | 'refuse message'
  | 'defer'
  | 'drop in data'
  | 'drop after data'
  | Promise<unknown>;

export type Arrival = { recipient: string; messageId: string; raw: Buffer; parsed: ParsedMail };

export type FaultyMailServer = {
  readonly url: string;
  readonly port: number;
  /** Every `RCPT TO` as it came over the line. */
  readonly recipients: string[];
  /** Whole messages, whether the sender ever heard of it or not. */
  readonly received: Arrival[];
  /** Messages that were answered with 250. */
  readonly accepted: Arrival[];
  /** Decides for each attempt; `attempt` counts those for this recipient, from 1. */
  behave: (recipient: string, attempt: number) => Behaviour;
  /** Settles when the next message is there in whole, and again when it is answered with 250. */
  nextArrival(): Promise<void>;
  /** Ends every connection there is, as a server does that restarts. */
  dropConnections(): void;
};

const answers: Readonly<Record<string, [number, string]>> = {
  refuse: [550, '5.1.1 <RECIPIENT>: Recipient address rejected: User unknown'],
  'refuse message': [554, '5.7.1 Message for RECIPIENT looks like spam'],
  defer: [451, '4.7.1 <RECIPIENT>: Greylisted, try again later'],
};

/** A real SMTP server on this machine that fails on request. It is closed after the test file. */
export async function faultyMailServer(options: SMTPServerOptions = {}): Promise<FaultyMailServer> {
  const sockets = new Map<number, Socket>();
  const attempts = new Map<string, number>();
  const planned = new Map<number, Behaviour>();
  const recipients: string[] = [];
  const received: Arrival[] = [];
  const accepted: Arrival[] = [];
  let arrived = Promise.withResolvers<void>();
  const tell = () => {
    arrived.resolve();
    arrived = Promise.withResolvers<void>();
  };

  const fault = (behaviour: Behaviour, recipient: string): Error | null => {
    const [responseCode, text = ''] = (typeof behaviour === 'string' && answers[behaviour]) || [];
    if (!responseCode) return null;
    return Object.assign(new Error(text.replaceAll('RECIPIENT', recipient)), { responseCode });
  };
  const hangUp = (port: number) => sockets.get(port)?.destroy();

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    ...options,
    onRcptTo: ({ address }, session, done) => {
      const attempt = (attempts.get(address) ?? 0) + 1;
      attempts.set(address, attempt);
      const behaviour = control.behave(address, attempt);
      planned.set(session.remotePort, behaviour);
      if (behaviour === 'hang up at once') return void hangUp(session.remotePort);
      done(behaviour === 'refuse message' ? null : fault(behaviour, address));
    },
    onData: (stream, session, done) => {
      const behaviour = planned.get(session.remotePort) ?? 'accept';
      if (behaviour === 'drop in data') return void hangUp(session.remotePort);
      const [recipient = { address: '' }] = session.envelope.rcptTo;
      const take = async (): Promise<void> => {
        const raw = Buffer.concat(await stream.toArray());
        const refusal = fault(behaviour, recipient.address);
        if (refusal) return done(refusal);
        const parsed = await simpleParser(raw);
        const arrival = { recipient: recipient.address, messageId: parsed.messageId ?? '', raw, parsed };
        received.push(arrival);
        tell();
        if (behaviour === 'drop after data') return void hangUp(session.remotePort);
        await behaviour;
        accepted.push(arrival);
        tell();
        done(null, `2.0.0 OK queued for ${recipient.address}`);
      };
      take().catch(done);
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    sockets.set(socket.remotePort ?? 0, socket);
    socket.on('data', (chunk) => {
      for (const [, written] of chunk.toString('latin1').matchAll(/^RCPT TO:<(.*)>/gim))
        recipients.push(written ?? '');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  afterAll(async () => {
    for (const socket of sockets.values()) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const { port } = server.server.address() as AddressInfo;
  const control: FaultyMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    recipients,
    received,
    accepted,
    behave: () => 'accept',
    nextArrival: () => arrived.promise,
    dropConnections: () => {
      for (const socket of sockets.values()) socket.destroy();
    },
  };
  return control;
}
