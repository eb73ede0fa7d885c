import { createHmac } from 'node:crypto';
import type { Context, StaffRole } from '#api/core/context.ts';
import { oneAtATime } from '#api/core/db/one-at-a-time.ts';
import type { StaffLanguage } from '#api/core/language.ts';
import { seedStaff } from '#api/core/people/actions/add-staff.ts';
import { type Secrets, subkey } from '#api/core/secrets.ts';
import { changeSetting } from '#api/core/settings/actions/change-setting.ts';
import { officeSettingsOf } from '#api/core/settings/settings.ts';
import { seedCases } from '#api/demonstration-cases.ts';
import { seedDispatch } from '#api/demonstration-dispatch.ts';
import { seedDemonstrationGuidance } from '#api/demonstration-guidance.ts';
import { seedDemonstrationLinks } from '#api/demonstration-links.ts';
import { seedMeetings } from '#api/demonstration-meetings.ts';
import { seedSeminars } from '#api/demonstration-seminars.ts';

type DemonstrationStaff = { name: string; email: string; role: StaffRole; language: StaffLanguage };

/** Who works in the demonstration office. They share one password and one authenticator. */
export const demonstrationStaff: readonly DemonstrationStaff[] = [
  { name: '高橋 恵', email: 'takahashi@madoguchi.example', role: 'administrator', language: 'ja' },
  { name: '田中 美咲', email: 'tanaka@madoguchi.example', role: 'coordinator', language: 'ja' },
  { name: '佐藤 健', email: 'sato@madoguchi.example', role: 'consultant', language: 'ja' },
  { name: 'Emma Clark', email: 'clark@madoguchi.example', role: 'consultant', language: 'en' },
  { name: '山本 誠', email: 'yamamoto@madoguchi.example', role: 'auditor', language: 'ja' },
];

/**
 * With what they sign in. It is made from the secrets of this installation, so that nobody can enter another
 * one with a password that stands in the source code.
 */
export function demonstrationSignIn(secrets: Secrets): { password: string; authenticatorSecret: string } {
  const letters = (what: string): string =>
    createHmac('sha256', subkey(secrets, 'demonstration')).update(what).digest('hex');
  const password = letters('password').slice(0, 16).match(/.{4}/g)?.join('-') ?? '';
  return { password, authenticatorSecret: letters('authenticator').slice(0, 25) };
}

/**
 * Fills the demonstration office on a new embedded database: its staff, invented cases and seminars, and the mark that tells
 * everybody what it is. Doing it again changes nothing, also when two processes start at once.
 */
export async function seedDemonstration(ctx: Context): Promise<void> {
  await oneAtATime(ctx.sql, 'demonstration', async () => {
    if ((await officeSettingsOf(ctx.sql)).demonstration) return;
    const signIn = demonstrationSignIn(ctx.secrets);
    const ids: string[] = [];
    for (const staff of demonstrationStaff) ids.push(await seedStaff(ctx, { ...staff, ...signIn }));
    const consultant = demonstrationStaff.findIndex(({ role }) => role === 'consultant');
    await seedCases(ctx, ids[consultant] ?? '');
    const coordinator = demonstrationStaff.findIndex(({ role }) => role === 'coordinator');
    await seedSeminars(ctx, ids[coordinator] ?? '');
    await seedDispatch(ctx, ids[coordinator] ?? '');
    await seedMeetings(ctx, ids[coordinator] ?? '');
    const administrator = demonstrationStaff.findIndex(({ role }) => role === 'administrator');
    await seedDemonstrationGuidance(ctx, {
      administrator: ids[administrator] ?? '',
      coordinator: ids[coordinator] ?? '',
      consultant: ids[consultant] ?? '',
    });
    await seedDemonstrationLinks(ctx, ids[administrator] ?? '');
    // Last, because it also says that everything before it is there.
    await changeSetting(ctx, { key: 'demonstration', value: true });
  });
}
