import type { Queryable, Sql } from '#api/core/db/client.ts';
import { publicKeyOf } from '#api/core/receipts/signed-receipt.ts';
import type { Secrets } from '#api/core/secrets.ts';

export type ReceiptKey = {
  id: string;
  publicKey: Buffer;
  firstUsedAt: Temporal.Instant;
  retiredAt: Temporal.Instant | null;
};

/**
 * Writes down the public half of every signing key, so that a receipt is verified years after its key left
 * the secrets, and marks those that are no longer signed with as retired. Called at each start, by any number
 * of processes. @throws Error when a key came back under the id of another.
 */
export async function rememberSigningKeys(sql: Sql, secrets: Secrets, now: Temporal.Instant): Promise<void> {
  const [current] = secrets.signingKeys;
  await sql.begin(async (tx) => {
    for (const key of secrets.signingKeys.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const publicKey = publicKeyOf(key);
      await tx`
        insert into core.receipt_key (id, public_key, first_used_at) values (${key.id}, ${publicKey}, ${now})
        on conflict (id) do nothing`;
      const [row] = await tx<{ publicKey: Buffer }[]>`
        select public_key as "publicKey" from core.receipt_key where id = ${key.id}`;
      if (!row?.publicKey.equals(publicKey))
        throw new Error(
          `The signing key "${key.id}" is not the one that had this id before. Give it a new id.`,
        );
    }
    await tx`
      update core.receipt_key set retired_at = case when id = ${current.id} then null else ${now}::timestamptz end
      where (id = ${current.id}) = (retired_at is not null)`;
  });
}

/** Every key this office ever signed receipts with, the newest first. */
export async function receiptKeys(sql: Queryable): Promise<ReceiptKey[]> {
  return await sql<ReceiptKey[]>`
    select id, public_key as "publicKey", first_used_at as "firstUsedAt", retired_at as "retiredAt"
    from core.receipt_key order by first_used_at desc, id`;
}

/** The keys as `verifyReceipt` takes them. */
export async function publicKeysById(sql: Queryable): Promise<Map<string, Buffer>> {
  return new Map((await receiptKeys(sql)).map((key) => [key.id, key.publicKey]));
}
