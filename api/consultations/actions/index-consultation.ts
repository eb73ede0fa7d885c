import { readContact } from '#api/consultations/case-file.ts';
import { consultationById, messagesOf } from '#api/consultations/queries.ts';
import { searchPieces } from '#api/consultations/search.ts';
import type { Context } from '#api/core/context.ts';
import { open, openCaseKey } from '#api/core/sealing/sealing.ts';

/**
 * Builds the search entry of a case from everything both sides wrote and the name. Run by a job after receipt, so
 * that nobody waits for it; running it twice does no harm.
 */
export async function indexConsultation(ctx: Context, consultationId: string): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await consultationById(tx, consultationId);
    if (!row || row.erasedAt) return;
    await tx`select 1 from consultations.consultation where id = ${consultationId} for share`;
    const key = await openCaseKey(tx, ctx.secrets, row.keyId);
    const { name, nameKana } = readContact(key, row);
    const messages = await messagesOf(tx, consultationId);
    const notes = await tx<{ sealed: Buffer }[]>`
      select sealed from consultations.note where consultation_id = ${consultationId}`;
    const texts = [
      name,
      nameKana,
      ...messages.map(({ sealed }) => open(key, 'message', sealed)),
      ...notes.map(({ sealed }) => open(key, 'note', sealed)),
    ];
    const pieces = searchPieces(ctx.secrets, texts);
    await tx`
      insert into consultations.search_entry (consultation_id, pieces) values (${consultationId}, ${pieces.map(String)}::text[]::bigint[])
      on conflict (consultation_id) do update set pieces = excluded.pieces`;
  });
}
