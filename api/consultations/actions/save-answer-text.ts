import type { AnswerText } from '#api/consultations/desk-contract.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';

/** Adds a text the desk answers with, or changes the one with this id. */
export async function saveAnswerText(
  ctx: Context,
  id: string | null,
  text: Omit<AnswerText, 'id'>,
): Promise<AnswerText> {
  return await ctx.sql.begin(async (tx) => {
    const [saved] = id
      ? await tx<AnswerText[]>`
          update consultations.answer_text
          set title = ${text.title}, language = ${text.language}, body = ${text.body}, updated_at = ${ctx.now()}
          where id = ${id} and removed_at is null returning id, title, language, body`
      : await tx<AnswerText[]>`
          insert into consultations.answer_text (title, language, body, updated_at)
          values (${text.title}, ${text.language}, ${text.body}, ${ctx.now()}) returning id, title, language, body`;
    if (!saved) throw new NotFoundError();
    await recordEvent(tx, ctx, { kind: 'office', id: 'answer-texts' }, id ? 'text_changed' : 'text_added', {
      id: saved.id,
    });
    return saved;
  });
}
