import type { Context } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { judgeForm, readFormToken } from '#api/core/http/form-guard.ts';
import { stayWithin } from '#api/core/http/limits.ts';
import { useProof } from '#api/core/http/proof-of-work.ts';
import { sendingKeyForm, sendingKeyWrong } from '#api/core/http/sending-key.ts';

/** What a form sends beside the words: the signed token of the form, the trap, and the proof of work. */
export type FormGuard = { formToken: string; website: string; proof: string };

export type Attempt = {
  idempotencyKey: string | undefined;
  guard: FormGuard | undefined;
  address: string;
};

/**
 * The key of one sending, after the guards against robots: the form's token, trap and proof of work, or for other
 * programs the Idempotency-Key. A sending that was received before passes without being counted again.
 * @throws RefusedError in words that can be tried again; TooManyRequestsError beyond the published limits.
 */
export async function judgeSending(
  ctx: Context,
  attempt: Attempt,
  receivedBefore: (key: string) => Promise<boolean>,
): Promise<string> {
  if (!attempt.guard) return await programKey(ctx, attempt, receivedBefore);
  const token = readFormToken(ctx.secrets, attempt.guard.formToken, ctx.now());
  if (token.state !== 'invalid' && (await receivedBefore(token.submissionKey))) return token.submissionKey;
  const submissionKey = token.state === 'invalid' ? '' : token.submissionKey;
  const proof = await useProof(ctx.sql, {
    secrets: ctx.secrets,
    proof: attempt.guard.proof,
    submissionKey,
    now: ctx.now(),
  });
  const decision = judgeForm({ token, trap: attempt.guard.website, proof, now: ctx.now() });
  if (!decision.accept) throw new RefusedError(decision.because);
  await stayWithin(ctx, decision.limit, attempt.address);
  return submissionKey;
}

async function programKey(
  ctx: Context,
  attempt: Attempt,
  receivedBefore: (key: string) => Promise<boolean>,
): Promise<string> {
  const key = attempt.idempotencyKey ?? '';
  if (!sendingKeyForm.test(key)) {
    throw new InvalidInputError([{ field: 'Idempotency-Key', because: sendingKeyWrong }]);
  }
  if (!(await receivedBefore(key))) await stayWithin(ctx, 'submitWithoutProof', attempt.address);
  return key;
}
