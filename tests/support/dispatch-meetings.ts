import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from '#api/core/context.ts';
import { newReceiptNumber } from '#api/core/receipts/receipt-number.ts';
import { createCaseKey, seal } from '#api/core/sealing/sealing.ts';
import { assignExpert } from '#api/dispatch/actions/assign-expert.ts';
import { saveExpert } from '#api/dispatch/actions/save-expert.ts';
import { expertToken } from '#api/dispatch/expert-access.ts';
import { type ExpertPlan, expertPlan } from '#api/dispatch/expert-contract.ts';
import { expertById } from '#api/dispatch/expert-queries.ts';
import { caseByNumber, type DispatchCaseRow } from '#api/dispatch/queries.ts';
import type { DispatchState } from '#api/dispatch/workflow.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { deliveredMails, type ReadMail } from '#tests/support/seminars.ts';

const text = (ja: string) => ({ ja, en: ja });

/** tanaka the coordinator; somebody of this id works at the office once `tanakaAtWork` was called. */
export const tanaka: Context['actor'] = { kind: 'staff', staffId: 'tanaka', role: 'coordinator' };
export const asSato: Context['actor'] = { kind: 'requester' };

/** Puts somebody on the staff without a password: enough for who holds interviews and reads mails. */
export async function atWork(office: TestOffice, id: string, role = 'coordinator'): Promise<void> {
  await office.sql`
    insert into core.staff (id, name, email, role, language, active, created_at, updated_at)
    values (${id}, ${id}, ${`${id}@desk.example`}, ${role}, 'ja', true, ${office.clock.now()}, ${office.clock.now()})
    on conflict do nothing`;
}

/** A programme of this fiscal year: five visits of two hours. */
export async function testProgramme(office: TestOffice, own: { sessions?: number } = {}): Promise<string> {
  const id = randomUUID();
  const about = {
    summary: text(''),
    referralOf: {},
    referrals: [],
    interviewGuide: [],
    survey: [],
    acceptedText: text(''),
    declinedText: text(''),
    closingText: text(''),
    contactBusinessDays: 5,
    decisionBusinessDays: 5,
  };
  await office.sql`
    insert into dispatch.programme (id, fiscal_year, name, opens_on, closes_on, starts_on, ends_on, applicants, sessions,
      places, visit_minutes, eligibility, documents, about, published, made_at)
    values (${id}, 2026, ${office.sql.json(text('専門家派遣'))}, '2026-04-01', '2027-02-28', '2026-04-01', '2027-03-31',
      '{industry_organisation}', ${own.sessions ?? 5}, 100, 120, '[]', '[]', ${office.sql.json(about as never)}, true,
      ${office.clock.now()})`;
  return id;
}

let number = 0;

/**
 * A case of sato's organisation that has come as far as `status`, as it would stand in the database. The whole way
 * there is told by the tests of cases; these begin where people meet.
 */
export async function testCase(
  office: TestOffice,
  own: {
    programmeId: string;
    status?: DispatchState;
    organisation?: string;
    corporateNumber?: string;
    topics?: string[];
    sector?: string;
    weekly?: { weekday: number; from: string; until: string }[];
    exceptions?: { on: string; from: string; until: string }[];
  },
): Promise<DispatchCaseRow> {
  number += 1;
  const caseNumber = newReceiptNumber('D', randomBytes);
  const ctx = office.context();
  const organisation = own.organisation ?? `見本商店会${number}`;
  await office.sql.begin(async (tx) => {
    const key = await createCaseKey(tx, ctx);
    const application = {
      organisation,
      corporateNumber: own.corporateNumber ?? '',
      address: '見本都見本区中央1-2-3',
      wish: '会員の店で使うマニュアルをつくりたい',
      topics: own.topics ?? ['policy'],
      weekly: own.weekly ?? [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
      exceptions: own.exceptions ?? [],
    };
    const contact = {
      organisation,
      name: '佐藤 花子',
      nameKana: '',
      email: `sato${number}@example.jp`,
      telephone: '0300000000',
    };
    const rules = { channel: 'email', neverNameSubject: false, neverCallWorkplace: false, hours: null };
    await tx`
      insert into dispatch.dispatch_case (case_number, programme_id, received_at, language, applicant_kind, sector,
        topics, key_id, sealed_application, sealed_contact, contact_rules, status, sending_key_hash, content_hash,
        content_salt, secret_hash)
      values (${caseNumber}, ${own.programmeId}, ${office.clock.now()}, 'ja', 'industry_organisation',
        ${own.sector ?? 'retail'}, ${application.topics}, ${key.id},
        ${seal(key, 'application', JSON.stringify(application))}, ${seal(key, 'contact', JSON.stringify(contact))},
        ${tx.json(rules)}, ${own.status ?? 'arranging'}, ${randomBytes(32)}, ${randomBytes(32)}, ${randomBytes(16)},
        ${randomBytes(32)})`;
  });
  return (await caseByNumber(office.sql, caseNumber)) as DispatchCaseRow;
}

let experts = 0;

/** suzuki the expert, with time from Monday to Friday unless said otherwise. Returns the id. */
export async function testExpert(office: TestOffice, own: Partial<ExpertPlan> = {}): Promise<string> {
  experts += 1;
  return await saveExpert(
    office.context({ actor: tanaka }),
    null,
    expertPlan.parse({
      name: '鈴木 一郎',
      email: `suzuki${experts}@expert.example`,
      affiliation: '社会保険労務士',
      fields: ['policy'],
      sectors: ['retail'],
      areas: ['見本区'],
      weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' })),
      ...own,
    }),
  );
}

/** A case whose expert was chosen. */
export async function visitedCase(
  office: TestOffice,
  own: Parameters<typeof testCase>[1],
  expertId: string,
): Promise<DispatchCaseRow> {
  const row = await testCase(office, { ...own, status: 'accepted' });
  await assignExpert(office.context({ actor: tanaka }), row.caseNumber, { expertId, because: 'test' });
  return (await caseByNumber(office.sql, row.caseNumber)) as DispatchCaseRow;
}

/** The link of an expert, as the mail has it. */
export async function tokenOf(office: TestOffice, expertId: string): Promise<string> {
  return expertToken(office.context(), await expertById(office.sql, expertId), 'expert-link');
}

/** The mails about one case, oldest first. */
export async function mailsOf(office: TestOffice, subjectId: string): Promise<ReadMail[]> {
  return await deliveredMails(office, subjectId);
}
