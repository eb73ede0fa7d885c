import { join } from 'node:path';
import type { Clock } from '#api/core/clock/clock.ts';
import type { Config } from '#api/core/config.ts';
import type { Context } from '#api/core/context.ts';
import { connect, type Sql } from '#api/core/db/client.ts';
import { startEmbeddedPostgres } from '#api/core/db/embedded.ts';
import { migrate, pendingMigrations } from '#api/core/db/migrate.ts';
import { refuseOldPostgres } from '#api/core/db/version.ts';
import { clamdScanner } from '#api/core/files/clamd.ts';
import type { Office } from '#api/core/http/request.ts';
import { demoMailbox } from '#api/core/mail/demo-mailbox.ts';
import { type MailTransport, smtpTransport } from '#api/core/mail/transports.ts';
import type { OfficeZoom } from '#api/core/meetings/zoom-office.ts';
import { outsideAsker } from '#api/core/outside/ask-outside.ts';
import { type RunningQueue, startQueue } from '#api/core/queue/queue.ts';
import { rememberSigningKeys } from '#api/core/receipts/receipt-keys.ts';
import { readOrMakeSecrets } from '#api/core/secrets-file.ts';

/** Everything one process holds open. `systemContext` is the context of a job: nobody's request. */
export type OpenOffice = {
  office: Office;
  queue: RunningQueue;
  /** On the embedded database: an office to look at, with staff that everybody may sign in as. */
  isDemonstration: boolean;
  mails: MailTransport;
  /** Null where no webinar is held at Zoom. */
  zoom: OfficeZoom | null;
  systemContext(requestId: string): Context;
  /** What is not ready, by name; an empty list when all is well. */
  notReady(): Promise<string[]>;
  /** Lets jobs end or gives them back, then closes the pool and the embedded database. */
  close(): Promise<void>;
};

/**
 * Opens the database (the embedded one, or DATABASE_URL), brings it to the newest shape and starts the
 * queue. Throws a sentence when the database does not answer or is too old.
 */
export async function openOffice(config: Config, clock: Clock, baseUrl: string): Promise<OpenOffice> {
  const secrets = config.secrets ?? (await readOrMakeSecrets(config.dataFolder));
  const database = await openDatabase(config);
  const { sql } = database;
  try {
    await refuseOldPostgres(sql);
    await migrate(sql);
    await rememberSigningKeys(sql, secrets, clock.now());
    const queue = await startQueue(sql, { works: config.role !== 'web', now: () => clock.now() });
    const { mail } = config;
    const mails = mail.kind === 'smtp' ? smtpTransport(mail) : demoMailbox(sql, mail.from);
    const office: Office = {
      sql,
      now: () => clock.now(),
      secrets,
      queue: queue.queue,
      baseUrl,
      ...(config.recordingBytes === null ? {} : { recordingBytes: config.recordingBytes }),
      storage: config.storage,
      ...(config.clamd ? { fileScanner: clamdScanner(config.clamd) } : {}),
      ...(config.linkCheck ? { askOutside: outsideAsker({ userAgent: `Madoguchi (+${baseUrl})` }) } : {}),
    };
    return {
      office,
      queue,
      isDemonstration: config.databaseUrl === null,
      mails,
      zoom: await connectZoom(config, office),
      systemContext: (requestId) => ({ ...office, actor: { kind: 'system' }, language: 'ja', requestId }),
      notReady: () => notReady(sql),
      close: async () => {
        await queue.stop();
        await mails.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Zoom's SDK takes a quarter of a second and thirty megabytes: only an office that uses it loads it. */
async function connectZoom({ zoom: settings }: Config, office: Office): Promise<OfficeZoom | null> {
  if (!settings) return null;
  const { zoomProvider } = await import('#api/core/meetings/zoom.ts');
  return { provider: zoomProvider(office, settings), settings };
}

async function openDatabase(config: Config): Promise<{ sql: Sql; close(): Promise<void> }> {
  if (config.databaseUrl) {
    const sql = connect(config.databaseUrl);
    return { sql, close: () => sql.end({ timeout: 5 }) };
  }
  const server = await startEmbeddedPostgres({ folder: join(config.dataFolder, 'postgres') });
  const sql = connect(server.address);
  return {
    sql,
    close: async () => {
      await sql.end({ timeout: 5 });
      await server.stop();
    },
  };
}

async function notReady(sql: Sql): Promise<string[]> {
  try {
    return (await pendingMigrations(sql)).length > 0 ? ['migrations'] : [];
  } catch {
    return ['database'];
  }
}
