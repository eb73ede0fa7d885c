import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connect } from '#api/core/db/client.ts';
import { testDatabase } from '#tests/support/database.ts';

const { address } = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'madoguchi-outage-'));
const name = `.s.PGSQL.${address.port}`;
const sockets = new Set<Socket>();
/** Stands between the pool and PostgreSQL, so that all connections can break in one moment. */
const between = createServer((socket) => {
  const server = createConnection(join(address.host, name));
  for (const side of [socket, server]) {
    sockets.add(side);
    side.on('error', () => {}).on('close', () => sockets.delete(side));
  }
  socket.pipe(server).pipe(socket);
}).listen(join(folder, name));
await once(between, 'listening');
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  between.close();
  await rm(folder, { recursive: true });
});

// Otherwise such a connection of postgres.js 3.4.9 never writes again: its next query waits half a minute, and fails.
test('connections that break while others send their queries on serve again at once', async () => {
  const sql = connect({ ...address, host: folder }, { max: 10 });
  const everywhere = () => Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(0.05)`));
  for (let outage = 1; outage <= 5; outage += 1) {
    await everywhere();
    // Five wait for an answer, and ask again in the very turn in which their connection breaks.
    const waiting = Array.from({ length: 5 }, () =>
      sql`select pg_sleep(60)`.catch(() => sql`select 1`.catch(() => null)),
    );
    await sql`select 1`;
    for (const socket of sockets) socket.destroy();
    await Promise.all(waiting);
    const asked = performance.now();
    await everywhere();
    expect(performance.now() - asked).toBeLessThan(5_000);
  }
  await sql.end();
});
