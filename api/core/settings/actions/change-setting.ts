import type { Context } from '#api/core/context.ts';
import { InvalidInputError, RefusedError } from '#api/core/errors.ts';
import { recordEvent } from '#api/core/events/events.ts';
import { fieldDetails } from '#api/core/http/router.ts';
import { forStaff } from '#api/core/language.ts';
import {
  forgetOffice,
  type OfficeSettings,
  officeSettings,
  officeSettingsOf,
  type SettingKey,
  settingSentences,
} from '#api/core/settings/settings.ts';

/**
 * Changes one setting. Dates already told stay as they are: a new counting rule, target or office hour holds
 * for what is received from now on. Throws InvalidInputError for a value that does not fit the setting.
 * Nobody at the desk may turn an office into a demonstration or back, because the mails of a demonstration
 * can be read by everybody; only the program itself does when it makes one.
 */
export async function changeSetting(
  ctx: Context,
  change: { key: SettingKey; value: unknown },
): Promise<OfficeSettings> {
  const { key } = change;
  if (key === 'demonstration' && ctx.actor.kind !== 'system') throw new RefusedError(notAtTheDesk);
  const value = parsed(key, change.value);
  return await ctx.sql.begin(async (tx) => {
    await tx`lock table core.setting in share row exclusive mode`;
    const old = await officeSettingsOf(tx);
    const settings: OfficeSettings = { ...old, [key]: value };
    if (settings.opens >= settings.closes) throw invalid(settingSentences.settingHours);
    if (JSON.stringify(old[key]) === JSON.stringify(value)) return old;
    await tx`
      insert into core.setting (key, value, updated_at) values (${key}, ${tx.json(value)}, ${ctx.now()})
      on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`;
    forgetOffice(tx);
    await recordEvent(tx, ctx, { kind: 'office', id: 'office' }, 'setting.changed', {
      key,
      old: old[key],
      new: value,
    });
    return settings;
  });
}

function parsed(key: SettingKey, value: unknown): OfficeSettings[SettingKey] {
  if (value === undefined || value === null) throw invalid(settingSentences.settingMissing);
  const result = officeSettings.shape[key].safeParse(value);
  if (result.success) return result.data;
  const fields = fieldDetails(result.error.issues, settingSentences, value);
  throw new InvalidInputError(
    fields.map(({ field, because }) => ({ field: field ? `value.${field}` : 'value', because })),
  );
}

function invalid(because: (typeof settingSentences)[keyof typeof settingSentences]): InvalidInputError {
  return new InvalidInputError([{ field: 'value', because }]);
}

const notAtTheDesk = forStaff({
  ja: '実演用かどうかは、設置のときに決まり、ここでは変えられません。',
  en: 'Whether this is a demonstration is decided when it is installed and cannot be changed here.',
});
