import { z } from '@hono/zod-openapi';
import { staffRoles } from '#api/core/context.ts';
import { forStaff, type Sentence, staffLanguages } from '#api/core/language.ts';

/** NIST SP 800-63B, 3.1.1.2: length is what helps. The second factor stands beside it. */
export const shortestPassword = 12;
/** Longer ones are refused before they are hashed. */
export const longestPassword = 128;
/** How long a set-up link opens: over a weekend. */
export const setUpLinkHours = 72;

/** What a field says when it is wrong; the schemas below name these keys. */
export const peopleSentences = {
  emailMissing: forStaff({
    ja: 'メールアドレスを入力してください。',
    en: 'Please enter the e-mail address.',
  }),
  emailForm: forStaff({
    ja: 'メールアドレスの形をご確認ください。例：tanaka@example.jp',
    en: 'Please check the e-mail address, for example tanaka@example.jp.',
  }),
  passwordMissing: forStaff({ ja: 'パスワードを入力してください。', en: 'Please enter the password.' }),
  codeMissing: forStaff({ ja: '確認コードを入力してください。', en: 'Please enter the code.' }),
  nameMissing: forStaff({ ja: '氏名を入力してください。', en: 'Please enter the name.' }),
  nameTooLong: forStaff({
    ja: '氏名は100文字以内で入力してください。',
    en: 'Please keep the name within 100 characters.',
  }),
  roleUnknown: forStaff({ ja: '役割を選んでください。', en: 'Please choose a role.' }),
  languageUnknown: forStaff({ ja: '言語を選んでください。', en: 'Please choose a language.' }),
} satisfies Record<string, Sentence>;

/** What each role is called, and what it may do in one sentence. */
export const roleNames: Readonly<Record<(typeof staffRoles)[number], { name: Sentence; may: Sentence }>> = {
  administrator: {
    name: forStaff({ ja: '管理者', en: 'Administrator' }),
    may: forStaff({ ja: '職員と設定を管理します。', en: 'Manages staff and settings.' }),
  },
  coordinator: {
    name: forStaff({ ja: 'コーディネーター', en: 'Coordinator' }),
    may: forStaff({ ja: '受付と担当の割り当てを行います。', en: 'Receives cases and assigns them.' }),
  },
  consultant: {
    name: forStaff({ ja: '相談員', en: 'Consultant' }),
    may: forStaff({ ja: '相談に回答します。', en: 'Answers consultations.' }),
  },
  auditor: {
    name: forStaff({ ja: '監査担当', en: 'Auditor' }),
    may: forStaff({
      ja: '記録を閲覧します。変更はできません。',
      en: 'Reads the records and changes nothing.',
    }),
  },
};

const email = z
  .string('emailMissing')
  .trim()
  .toLowerCase()
  .min(1, 'emailMissing')
  .max(254, 'emailForm')
  .pipe(z.email('emailForm'));
const name = z.string('nameMissing').trim().min(1, 'nameMissing').max(100, 'nameTooLong');
const role = z.enum(staffRoles, 'roleUnknown');
const language = z.enum(staffLanguages, 'languageUnknown');
/** Checked by the rules of passwords where one is chosen; here only that something was typed. */
const password = z.string('passwordMissing').min(1, 'passwordMissing').max(1000, 'passwordMissing');
const code = z.string('codeMissing').trim().min(1, 'codeMissing').max(40, 'codeMissing');

export const signInBody = z.object({ email, password }).openapi('StaffSignIn');
export const codeBody = z.object({ code }).openapi('StaffCode');
export const setUpBody = z.object({ password }).openapi('StaffSetUp');
export const passwordChangeBody = z
  .object({ currentPassword: password, newPassword: password })
  .openapi('StaffPasswordChange');
export const passwordBody = z.object({ password }).openapi('StaffPassword');
export const ownSettingsBody = z.object({ language }).openapi('StaffOwnSettings');
export const newStaffBody = z
  .object({ name, email, role, language: language.default('ja') })
  .openapi('NewStaff');
export const staffChangeBody = z
  .object({ role: role.optional(), active: z.boolean().optional() })
  .openapi('StaffChange');
export const idParams = z.object({ id: z.string().min(1).max(100) });
export const tokenParams = z.object({ token: z.string().min(1).max(100) });

export type NewStaff = z.output<typeof newStaffBody>;
export type StaffChange = z.output<typeof staffChangeBody>;

/** Where a person goes after a step of signing in. */
export const nextStep = z
  .object({ next: z.enum(['second_factor', 'set_up_second_factor', 'desk']) })
  .openapi('StaffNextStep');
export type NextStep = z.output<typeof nextStep>['next'];

const instant = z.string().openapi({ format: 'date-time' });
const staffFields = { id: z.string(), name: z.string(), email: z.string(), role, language };

export const ownAccount = z.object(staffFields).openapi('StaffOwnAccount');
export const staffMember = z
  .object({
    ...staffFields,
    active: z.boolean(),
    secondFactor: z.boolean().openapi({ description: 'False until the authenticator app is connected.' }),
    lastSeenAt: instant.nullable(),
  })
  .openapi('StaffMember');
export const staffList = z.object({ staff: z.array(staffMember) }).openapi('StaffList');
export const setUpLink = z
  .object({
    id: z.string(),
    setUpLink: z.string().openapi({ description: 'Shown this once; opens once, for 72 hours.' }),
    expiresAt: instant,
  })
  .openapi('StaffSetUpLink');
export const setUpInvitation = z
  .object({ name: z.string(), email: z.string(), expiresAt: instant })
  .openapi('StaffSetUpInvitation');
export const secondFactorSetUp = z
  .object({
    uri: z.string().openapi({ description: 'otpauth:// address for an authenticator app.' }),
    secret: z.array(z.string()).openapi({ description: 'The secret in groups of four, for typing.' }),
    qrCode: z.string().openapi({ description: 'The address as an SVG image.' }),
  })
  .openapi('StaffSecondFactorSetUp');
export const backupCodes = z
  .object({ backupCodes: z.array(z.string()).openapi({ description: 'Shown this once; each opens once.' }) })
  .openapi('StaffBackupCodes');
export const ownSession = z
  .object({
    id: z.string(),
    device: z.string(),
    signedInAt: instant,
    lastSeenAt: instant,
    current: z.boolean(),
  })
  .openapi('StaffSession');
export const sessionList = z.object({ sessions: z.array(ownSession) }).openapi('StaffSessionList');
