import type { Context } from '#api/core/context.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { refuseWrongPassword } from '#api/core/people/actions/choose-password.ts';
import { renewBackupCodes } from '#api/core/people/second-factor.ts';
import type { Staff } from '#api/core/people/staff.ts';

/** Ten new backup codes in place of the ones that are left. Throws InvalidInputError for a wrong password. */
export async function renewOwnBackupCodes(
  ctx: Context,
  input: { staff: Staff; password: string },
): Promise<string[]> {
  await refuseWrongPassword(ctx, input.staff.id, 'password', input.password);
  return await ctx.sql.begin(async (tx) => {
    await recordEvent(tx, ctx, { kind: 'staff', id: input.staff.id }, 'backup_codes_renewed');
    return await renewBackupCodes(tx, ctx, input.staff.id);
  });
}
