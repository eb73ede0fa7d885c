import { randomInt } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Context } from '#api/core/context.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { stepOf } from '#api/core/people/authenticator.ts';
import { signInSecret } from '#api/core/people/cookies.ts';
import type { Secrets } from '#api/core/secrets.ts';

/** Written down on paper: no vowel, no characters that look alike. */
const backupAlphabet = '23456789CDFHJKMPQRTVWXY';
const backupCodesAtOnce = 10;

/** Ten codes of 36 bits as `XXXX-XXXX`; better-auth stops guessing after ten. */
export function newBackupCodes(): string[] {
  return Array.from({ length: backupCodesAtOnce }, () => `${fourCharacters()}-${fourCharacters()}`);
}

function fourCharacters(): string {
  return Array.from({ length: 4 }, () => backupAlphabet[randomInt(backupAlphabet.length)]).join('');
}

/** A backup code as it was typed, in the form in which it is stored; null when it cannot be one. */
export function readBackupCode(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  return plain.length === 8 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null;
}

/** A code of the authenticator as it was typed (full width, with a space); null when it cannot be one. */
export function readAuthenticatorCode(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s-]/g, '');
  return /^\d{6}$/.test(plain) ? plain : null;
}

export type SecondFactor = { secret: string; verified: boolean };

/** The authenticator's secret of one person, in the clear: for comparing codes and for the set-up page. */
export async function secondFactorOf(
  sql: Queryable,
  secrets: Secrets,
  staffId: string,
): Promise<SecondFactor | null> {
  const [row] = await sql<{ secret: string; verified: boolean }[]>`
    select secret, coalesce(verified, false) as verified
    from core.staff_second_factor where staff_id = ${staffId}`;
  if (!row) return null;
  const secret = await symmetricDecrypt({ key: signInSecret(secrets), data: row.secret });
  return { secret, verified: row.verified };
}

/** Stores a secret that still has to be confirmed with a code. The backup codes follow at that moment. */
export async function storeSecondFactor(
  tx: Transaction,
  ctx: Context,
  input: { staffId: string; secret: string; verified: boolean },
): Promise<void> {
  const key = signInSecret(ctx.secrets);
  const secret = await symmetricEncrypt({ key, data: input.secret });
  const none = await symmetricEncrypt({ key, data: '[]' });
  await tx`
    insert into core.staff_second_factor (id, staff_id, secret, backup_codes, verified)
    values (${input.staffId}, ${input.staffId}, ${secret}, ${none}, ${input.verified})
    on conflict (staff_id) do nothing`;
}

/** Replaces the backup codes and returns the new ones: the only time they are shown. */
export async function renewBackupCodes(tx: Transaction, ctx: Context, staffId: string): Promise<string[]> {
  const codes = newBackupCodes();
  const stored = await symmetricEncrypt({ key: signInSecret(ctx.secrets), data: JSON.stringify(codes) });
  await tx`update core.staff_second_factor set backup_codes = ${stored} where staff_id = ${staffId}`;
  return codes;
}

/**
 * Takes the step of a code for this person; false when it was taken before. better-auth alone would accept
 * one code twice within its window (RFC 6238, 5.2 forbids it). Steps no code can reach any more are dropped.
 */
export async function claimStep(
  tx: Transaction,
  staffId: string,
  step: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const claimed = await tx`
    insert into core.staff_code_used (staff_id, step) values (${staffId}, ${step})
    on conflict do nothing returning step`;
  await tx`delete from core.staff_code_used where staff_id = ${staffId} and step < ${stepOf(at) - 10}`;
  return claimed.length === 1;
}
