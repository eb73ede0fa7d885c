import type { Context } from '#api/core/context.ts';
import { demonstrationProgramme } from '#api/demonstration-programme.ts';
import { planProgramme } from '#api/dispatch/actions/plan-programme.ts';
import { publishProgramme } from '#api/dispatch/actions/publish-programme.ts';
import type { DispatchReceipt } from '#api/dispatch/contract.ts';
import type { ProgrammePlan } from '#api/dispatch/programme-contract.ts';
import { at } from '#tests/support/at.ts';
import { testDatabase } from '#tests/support/database.ts';
import { atWork } from '#tests/support/dispatch-meetings.ts';
import { newSendingKey, type TestOffice, testOffice } from '#tests/support/office.ts';
import { deliveredMails } from '#tests/support/seminars.ts';

/** tanaka the coordinator, as an action sees her. */
export const tanakas: Context['actor'] = { kind: 'staff', staffId: 'tanaka', role: 'coordinator' };

/** A published programme of fiscal 2026 as the demonstration has it. */
export async function publishedProgramme(
  office: TestOffice,
  own: Partial<ProgrammePlan> = {},
): Promise<string> {
  const ctx = office.context({ actor: tanakas });
  const id = await planProgramme(ctx, { ...demonstrationProgramme(2026), ...own });
  await publishProgramme(ctx, id, true);
  return id;
}

/** What sato writes for the shopkeepers' association. */
export const satosApplication = {
  applicantKind: 'industry_organisation',
  declarations: demonstrationProgramme(2026).eligibility.map(({ key }) => key),
  organisation: '見本商店会連合会',
  organisationKana: 'みほんしょうてんかいれんごうかい',
  corporateNumber: '8000020130001',
  postalCode: '１６３－８００１',
  address: '見本都見本区中央1-2-3 見本会館4階',
  sector: 'retail',
  members: '120',
  person: '佐藤 花子',
  personKana: 'さとう はなこ',
  email: 'sato@example.jp',
  telephone: '03-1234-5678',
  contactBy: 'email',
  wish: '会員の店で共通に使えるマニュアルをつくりたい。レジと電話の両方を扱いたい。',
  topics: ['policy', 'scenes'],
  manualState: 'none',
  weekly: [
    { weekday: 2, from: '13:00', until: '17:00' },
    { weekday: 4, from: '09:00', until: '12:00' },
  ],
};

/** An office with a published programme, tanaka at work, and the ways to look at its cases. */
export async function dispatchOffice() {
  const { sql } = await testDatabase({ max: 20 });
  const office = await testOffice(sql, at('2026-11-24 (火) 10:00'));
  await atWork(office, 'tanaka');
  const programmeId = await publishedProgramme(office);
  let callers = 0;

  /** An application of sato's that went in by one sending, as other programs send it. */
  const received = async (own: Record<string, unknown> = {}, language = 'ja') => {
    callers += 1;
    const answer = await office.request<DispatchReceipt>('POST', '/api/dispatch/applications', {
      json: { input: { ...satosApplication, programmeId, corporateNumber: '', ...own } },
      headers: { 'Idempotency-Key': newSendingKey(), 'Accept-Language': language },
      address: `203.0.113.${callers % 250}`,
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return { ...answer.body, code: answer.body.secretCode ?? '' };
  };
  const verbsOf = async (caseNumber: string): Promise<string[]> => {
    const rows = await sql<{ verb: string }[]>`
      select verb from core.event where subject_id = ${caseNumber} order by id`;
    return rows.map((row) => row.verb);
  };
  const mailsOf = async (caseNumber: string) => await deliveredMails(office, caseNumber);
  /** What the organisation was told by mail, by the alphabet: several mails may be of one instant. */
  const purposesOf = async (caseNumber: string): Promise<string[]> => {
    const rows = await sql<{ purpose: string }[]>`
      select purpose from core.mail where subject_id = ${caseNumber} order by purpose`;
    return rows.map((row) => row.purpose);
  };
  /** What tanaka does, at this moment of the office's clock. */
  const desk = () => office.context({ actor: tanakas });
  const sato = () => office.context({ actor: { kind: 'requester' } });
  return { sql, office, programmeId, received, verbsOf, mailsOf, purposesOf, desk, sato };
}

/** One multipart request with files, as a browser's form sends it. */
export function formWith(kind: string, files: readonly File[]): FormData {
  const form = new FormData();
  form.set('kind', kind);
  for (const file of files) form.append('file', file);
  return form;
}
