import type { Context } from '#api/core/context.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { hashKey, keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/** Writes a note that only the desk reads. Written twice by one sending, it is one. */
export async function addCaseNote(
  ctx: Context,
  caseNumber: string,
  note: { text: string; sendingKey: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const key = await keyOf(tx, ctx, row);
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
    const written = await tx`
      insert into dispatch.note (case_id, at, staff_id, sealed, sending_key_hash)
      values (${row.id}, ${ctx.now()}, ${staffId}, ${seal(key, 'note', note.text)}, ${hashKey(note.sendingKey)})
      on conflict (case_id, sending_key_hash) do nothing returning id`;
    if (written.length > 0) await moveCase(tx, ctx, row, 'note');
  });
}
