import type { Context } from '#api/core/context.ts';
import { RefusedError } from '#api/core/errors.ts';
import { forStaff } from '#api/core/language.ts';
import { seal } from '#api/core/sealing/sealing.ts';
import { tellApplicant } from '#api/dispatch/applicant-mails.ts';
import { keyOf, moveCase } from '#api/dispatch/case-file.ts';
import { documentsOf } from '#api/dispatch/document-queries.ts';
import { lockedCase } from '#api/dispatch/queries.ts';

/**
 * Sends the closing letter and closes the case, with the version of the manual that came out of it. Without one the
 * desk says so by giving none.
 * @throws RefusedError when what was given as the manual is none of this case.
 */
export async function closeCase(
  ctx: Context,
  caseNumber: string,
  closing: { text: string; finalManualId: string | null },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const row = await lockedCase(tx, caseNumber);
    const { finalManualId } = closing;
    const manuals = (await documentsOf(tx, { caseId: row.id })).filter(
      (one) => one.kind === 'manual' && one.fileId,
    );
    if (finalManualId && !manuals.some(({ id }) => id === finalManualId))
      throw new RefusedError(sentences.notAManual);
    const moved = await moveCase(tx, ctx, row, 'close', { detail: { manual: finalManualId !== null } });
    const letter = seal(await keyOf(tx, ctx, row), 'closing-letter', closing.text);
    await tx`
      insert into dispatch.completion (case_id, manual_document_id, sealed_letter, letter_at)
      values (${row.id}, ${finalManualId}, ${letter}, ${ctx.now()})
      on conflict (case_id) do update
        set manual_document_id = excluded.manual_document_id, sealed_letter = excluded.sealed_letter,
          letter_at = excluded.letter_at`;
    await tellApplicant(tx, ctx, moved, 'closed', 'once');
  });
}

const sentences = {
  notAManual: forStaff({
    ja: 'この案件のマニュアルから、完成した版を選んでください。',
    en: 'Choose the finished version from the manuals of this case.',
  }),
};
