import { expect } from 'vitest';
import { expertToken } from '#api/dispatch/expert-access.ts';
import { expertById } from '#api/dispatch/expert-queries.ts';
import type { ApplicantAppointments, AppointmentView } from '#api/dispatch/times-contract.ts';
import type { RunningServer } from '#api/server.ts';
import type { dispatchDesk } from '#tests/support/applicant.ts';
import { pdf } from '#tests/support/files.ts';

type Parties = {
  caseNumber: string;
  secretCode: string;
  expertId: string;
  desk: () => Promise<Awaited<ReturnType<typeof dispatchDesk>>>;
};

/** Desk, organisation and expert of a running office on their way through the visits, without the pages. */
export function visitParties(server: RunningServer, { caseNumber, secretCode, expertId, desk }: Parties) {
  const send = async <Body>(bearer: string, method: string, path: string, body?: unknown): Promise<Body> => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${bearer}`,
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
    });
    const answer = await response.text();
    expect(response.status, `${method} ${path}: ${answer}`).toBeLessThan(300);
    return (answer === '' ? undefined : JSON.parse(answer)) as Body;
  };
  const token = async (): Promise<string> => {
    const ctx = server.open.systemContext('expert');
    return expertToken(ctx, await expertById(ctx.sql, expertId), 'expert-link');
  };
  const organisation = <Body>(method: string, path: string, body?: unknown): Promise<Body> =>
    send<Body>(secretCode, method, `dispatch/cases/${caseNumber}/${path}`, body);
  const expert = async <Body>(method: string, path: string, body?: unknown): Promise<Body> =>
    await send<Body>(await token(), method, `expert/cases/${caseNumber}/${path}`, body);
  const visit = async (ordinal: number): Promise<AppointmentView> => {
    const { visits } = await organisation<ApplicantAppointments>('GET', 'appointments');
    const found = visits.find((one) => one.ordinal === ordinal && one.status !== 'cancelled');
    if (!found) throw new Error(`There is no visit ${ordinal}.`);
    return found;
  };

  return {
    token,
    visit,

    /** The desk names times; both others say yes to the first, and the last yes books it. */
    async agrees(ordinal: number): Promise<void> {
      await (await desk()).plansVisit(caseNumber);
      const { id, proposals } = await visit(ordinal);
      const answers = { answers: [{ proposalId: proposals[0]?.id, answer: 'yes' }] };
      await organisation('POST', `visits/${id}/answers`, answers);
      await expert('POST', `visits/${id}/answers`, answers);
      expect(await visit(ordinal)).toMatchObject({ status: 'agreed' });
    },

    async reports(ordinal: number, done: string): Promise<void> {
      const { id } = await visit(ordinal);
      await expert('POST', `visits/${id}/report`, { done, nextSteps: '', manualDocumentId: '' });
      await organisation('POST', `visits/${id}/confirmation`, { remark: '' });
    },

    async addsManual(name: string): Promise<void> {
      const form = new FormData();
      form.set('kind', 'manual');
      form.append('file', new File([new Uint8Array(pdf())], name));
      await expert('POST', 'documents', form);
    },

    async answersSurvey(key: string, answer: string): Promise<void> {
      await organisation('PUT', 'survey', { answers: [{ key, answer }] });
    },
  };
}
