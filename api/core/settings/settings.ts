import { z } from '@hono/zod-openapi';
import { countingRules } from '#api/core/calendar/calendar.ts';
import type { Queryable, Transaction } from '#api/core/db/client.ts';
import { forStaff, type Sentence } from '#api/core/language.ts';

const sentence = (ja: string, en: string, longest = 400) =>
  z
    .object({ ja: z.string().trim().min(1).max(longest), en: z.string().trim().min(1).max(longest) })
    .default({ ja, en });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'settingTime');

/**
 * What an office decides for itself. Every setting has a default, so that a new installation is a working
 * office; what is not in the database is its default. Days are business days where the name says so.
 */
export const officeSettings = z.object({
  officeName: sentence('カスタマーハラスメント相談窓口', 'Customer Harassment Help Desk', 60),
  operatorName: sentence('見本都 産業労働局', 'Sample Metropolis, Bureau of Labor', 80),
  /** Sender of mails to people who asked that the subject is never named. */
  neutralSenderName: sentence('事務局', 'Office', 40),
  telephone: z
    .string()
    .regex(/^\+?\d[\d-]{3,18}\d$/, 'settingTelephone')
    .default('0120-000-000'),
  contactAddress: z.email('settingAddress').max(254).default('info@madoguchi.example'),
  /** IANA name; the days and hours of the office are meant there. */
  timeZone: z.string().refine(isTimeZone, 'settingTimeZone').default('Asia/Tokyo'),
  /** Office hours, half-open: at `closes` the office is closed. */
  opens: time.default('09:00'),
  closes: time.default('17:00'),
  countingRule: z.enum(countingRules).default('receipt_date'),
  /** By when an answer is promised. */
  answerTargetBusinessDays: z.int().min(1).max(60).default(3),
  /** For how many days after closing a requester may still write. */
  reopenDays: z.int().min(0).max(365).default(90),
  /** For how many years after closing a case is kept before its key is destroyed. */
  retentionYears: z.int().min(1).max(30).default(3),
  /** How long a consultation by telephone lasts at most. */
  telephoneMinutes: z.int().min(5).max(240).default(30),
  /** Who answers for personal information, and where people ask about theirs (APPI, art. 69 and 76). */
  privacyController: sentence('見本都知事', 'Governor of the Sample Metropolis'),
  privacyDesk: sentence(
    '見本都 産業労働局 個人情報担当（電話 0120-000-000）',
    'Personal information desk, Bureau of Labor, Sample Metropolis (telephone 0120-000-000)',
  ),
  /** A demonstration office: nothing in it is real and its mails stay in a mailbox everybody can open. */
  demonstration: z.boolean().default(false),
});

export type OfficeSettings = Readonly<z.infer<typeof officeSettings>>;
export type SettingKey = keyof OfficeSettings;
export const settingKeys = Object.keys(officeSettings.shape) as [SettingKey, ...SettingKey[]];

/** What is said of a value that does not fit; the keys are the messages of the schema. */
export const settingSentences = {
  settingUnknown: forStaff({ ja: 'この設定はありません。', en: 'There is no such setting.' }),
  settingMissing: forStaff({ ja: '値を入力してください。', en: 'Please give a value.' }),
  settingTime: forStaff({
    ja: '時刻は 09:00 のように書いてください。',
    en: 'Please write the time like 09:00.',
  }),
  settingHours: forStaff({
    ja: '受付の終わりは、始まりより後にしてください。',
    en: 'The office must close later than it opens.',
  }),
  settingTelephone: forStaff({
    ja: '電話番号は数字とハイフンで書いてください。',
    en: 'Please write the telephone number in digits and hyphens.',
  }),
  settingAddress: forStaff({
    ja: 'メールアドレスの形をご確認ください。',
    en: 'Please check the e-mail address.',
  }),
  settingTimeZone: forStaff({
    ja: '時間帯は Asia/Tokyo のように書いてください。',
    en: 'Please write the time zone like Asia/Tokyo.',
  }),
} satisfies Record<string, Sentence>;

/** The settings as they stand. Throws when the database holds a value no version of this program wrote. */
export async function officeSettingsOf(sql: Queryable): Promise<OfficeSettings> {
  return settingsFromText((await officeTexts(sql)).settings);
}

/** What this office decided for itself, as the database holds it: settings and closed days. */
export type OfficeTexts = { settings: string | null; closures: string | null };

/**
 * Both in one round trip. A transaction asks once and goes on with what it saw; whoever changes a setting or a
 * closure calls `forgetOffice` after writing.
 */
export function officeTexts(sql: Queryable): Promise<OfficeTexts> {
  if (!('savepoint' in sql)) return readOfficeTexts(sql);
  const seen = seenBy.get(sql) ?? readOfficeTexts(sql);
  seenBy.set(sql, seen);
  return seen;
}
const seenBy = new WeakMap<Transaction, Promise<OfficeTexts>>();

export function forgetOffice(tx: Transaction): void {
  seenBy.delete(tx);
}

async function readOfficeTexts(sql: Queryable): Promise<OfficeTexts> {
  const [row] = await sql<OfficeTexts[]>`
    select (select jsonb_object_agg(key, value)::text from core.setting) as settings,
      (select jsonb_object_agg(day, jsonb_build_object('ja', reason_ja, 'en', reason_en))::text
        from core.closure) as closures`;
  return row ?? { settings: null, closures: null };
}

/**
 * The settings from the text of all rows. They are asked for on every page and change once a month, so the
 * last text read is remembered with what it meant: same text, same object.
 */
export function settingsFromText(text: string | null): OfficeSettings {
  if (last?.text !== text) last = { text, settings: officeSettings.parse(text ? JSON.parse(text) : {}) };
  return last.settings;
}
let last: { text: string | null; settings: OfficeSettings } | null = null;

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
