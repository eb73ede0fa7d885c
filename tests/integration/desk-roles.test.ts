import { describe, expect, test } from 'vitest';
import type { Inbox } from '#api/consultations/desk-contract.ts';
import { deskOffice } from '#tests/support/desk-office.ts';

const { office, tanaka, suzuki, admin, auditor, received, opened } = await deskOffice();

describe('who may', () => {
  const routes = [
    ['GET', '/api/desk/today', 'CAOU'],
    ['GET', '/api/desk/consultations', 'CAOU'],
    ['GET', '/api/desk/consultations/{n}', 'CAOU'],
    ['POST', '/api/desk/consultations/{n}/answers', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/questions', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/notes', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/calls', 'CAO'],
    ['PUT', '/api/desk/consultations/{n}/assignment', 'CAO'],
    ['PUT', '/api/desk/consultations/{n}/draft', 'CAO'],
    ['PUT', '/api/desk/consultations/{n}/presence', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/closing', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/referral', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/resumption', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/postponement', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/secret-code', 'CAO'],
    ['POST', '/api/desk/consultations/{n}/erasure', 'A'],
    ['POST', '/api/desk/intake', 'CAO'],
    ['GET', '/api/desk/answer-texts', 'CAOU'],
    ['POST', '/api/desk/answer-texts', 'AO'],
  ] as const;

  test.each(routes)('%s %s: nobody without signing in, and only %s', async (method, path, may) => {
    const { number } = await received();
    const url = path.replace('{n}', number);
    const json = method === 'GET' ? undefined : {};
    expect((await office.request(method, url, { json })).status).toBe(401);
    for (const [letter, staff] of [
      ['C', tanaka],
      ['O', suzuki],
      ['A', admin],
      ['U', auditor],
    ] as const) {
      const { status } = await office.request(method, url, { json, cookie: staff.cookie });
      expect(status === 403, `${staff.role}: ${status}`).toBe(!may.includes(letter));
    }
  });

  test('the auditor reads the history and never the sealed text', async () => {
    const { number } = await received({ story: '監査の目に触れないことば' });
    const { status, body } = await opened(number, auditor);
    expect(status).toBe(200);
    expect(body.history.length).toBeGreaterThan(0);
    expect(body).toMatchObject({ messages: [], contact: null, notes: [], draft: null, moves: [] });
    const found = await office.request<Inbox>(
      'GET',
      `/api/desk/consultations?group=all&q=${encodeURIComponent('監査')}`,
      { cookie: auditor.cookie },
    );
    expect(found.body.rows).toEqual([]);
  });
});
