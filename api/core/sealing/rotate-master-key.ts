import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { unwrap, type WrappedKey, wrap } from '#api/core/sealing/sealing.ts';

/**
 * Wraps every case key under the first master key of the secrets, a batch a transaction, each written into
 * the trace. Sealed texts are not touched and cases stay open meanwhile; it may be stopped and started again.
 * Returns how many keys it wrapped. @throws Error when an older master key is missing from the secrets.
 */
export async function rotateMasterKey(ctx: Context, options: { batchSize?: number } = {}): Promise<number> {
  const [master] = ctx.secrets.masterKeys;
  let total = 0;
  for (;;) {
    const rewrapped = await ctx.sql.begin(async (tx) => {
      const rows = await tx<WrappedKey[]>`
        select id, master_key_id as "masterKeyId", wrapped from core.case_key
        where destroyed_at is null and master_key_id <> ${master.id}
        order by id limit ${options.batchSize ?? 500} for update`;
      for (const row of rows) {
        await tx`
          update core.case_key set master_key_id = ${master.id}, wrapped = ${wrap(master, unwrap(ctx.secrets, row))}
          where id = ${row.id}`;
      }
      if (rows.length > 0) {
        const detail = { masterKeyId: master.id, keys: rows.length };
        await recordEvent(tx, ctx, { kind: 'office', id: 'office' }, 'master_key_rotated', detail);
      }
      return rows.length;
    });
    if (rewrapped === 0) return total;
    total += rewrapped;
  }
}

/** How many case keys each master key wraps: one that wraps none may be thrown away. */
export async function masterKeyUse(ctx: Pick<Context, 'sql'>): Promise<Map<string, number>> {
  const rows = await ctx.sql<{ masterKeyId: string; keys: number }[]>`
    select master_key_id as "masterKeyId", count(*)::int as keys from core.case_key
    where destroyed_at is null group by 1 order by 1`;
  return new Map(rows.map((row) => [row.masterKeyId, row.keys]));
}
