import { submitConsultation } from '#api/consultations/actions/submit-consultation.ts';
import { subjectOf } from '#api/consultations/case-file.ts';
import type { ConsultationInput } from '#api/consultations/contract.ts';
import type { Context } from '#api/core/context.ts';
import { NotFoundError } from '#api/core/errors.ts';
import type { Language } from '#api/core/language.ts';
import { promisesOf } from '#api/core/promises/store.ts';

export type TakenCall = { input: ConsultationInput; language: Language; sendingKey: string };

/**
 * A consultation that came by telephone becomes the same kind of case as one from the form: number and secret code
 * are read out, and the caller goes on online with them. The trace names who took the call.
 */
export async function takeCall(
  ctx: Context,
  call: TakenCall,
): Promise<{ receiptNumber: string; secretCode: string; earliestOn: string; dueOn: string }> {
  const submitted = await submitConsultation({ ...ctx, language: call.language }, call.input, {
    key: call.sendingKey,
    channel: 'telephone',
  });
  const [promise] = await promisesOf(ctx.sql, subjectOf(submitted.row.receiptNumber));
  if (!promise) throw new NotFoundError();
  return {
    receiptNumber: submitted.row.receiptNumber,
    secretCode: submitted.secretCode,
    earliestOn: promise.earliestOn,
    dueOn: promise.dueOn,
  };
}
