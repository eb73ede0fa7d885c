import { describe, expect, test } from 'vitest';
import { publishEntry } from '#api/guidance/actions/publish-entry.ts';
import { seedGuidance } from '#api/guidance/actions/seed-guidance.ts';
import { deskOffice } from '#tests/support/desk-office.ts';
import { newSendingKey } from '#tests/support/office.ts';

const { sql, office, desk, opened, received, seenBy, verbsOf, mailsOf } = await deskOffice();
await seedGuidance(office.context());
const drafts = await sql<
  { id: string; slug: string }[]
>`select id, slug from guidance.entry where kind = 'referral'`;
for (const { id, slug } of drafts) if (slug !== 'houterasu') await publishEntry(office.context(), id);

const refers = (number: string, own: Record<string, unknown> = {}) =>
  desk(number, 'referral', {
    desk: 'tokyo-labour-consultation',
    text: '',
    sendingKey: newSendingKey(),
    ...own,
  });

describe('referring to a desk of the directory', () => {
  test('closes the case, keeps the promise, and the person reads how to reach that desk', async () => {
    const { number, code } = await received();
    expect((await refers(number, { text: '働く条件のことは、こちらがくわしいです。' })).status).toBe(204);
    const { body } = await seenBy(number, code);
    expect(body).toMatchObject({ referredTo: '東京都労働相談情報センター' });
    const words = JSON.stringify(body);
    expect(words).toContain('働く条件のことは、こちらがくわしいです。');
    expect(words).toContain('電話：0570-00-6110');
    expect(words).toContain('https://www.hataraku.metro.tokyo.lg.jp/');
    expect((await opened(number)).body).toMatchObject({ closedBecause: 'referred' });
    expect(await verbsOf(number)).toEqual(expect.arrayContaining(['promise.kept', 'closed']));
    expect(await mailsOf(number)).toContain('answered');
  });

  test('speaks the language of the person, not of the desk, and needs no words of its own', async () => {
    const { number, code } = await received({}, 'en');
    expect((await refers(number)).status).toBe(204);
    const words = JSON.stringify((await seenBy(number, code)).body);
    expect(words).toContain('This desk fits what you asked about');
    expect(words).toContain('Tokyo Labor Consultation Center');
    expect(words).toContain('Telephone: 0570-00-6110');
  });

  test('is refused for a desk that is not published, and the case stays open', async () => {
    const { number } = await received();
    for (const slug of ['houterasu', 'nowhere'])
      expect((await refers(number, { desk: slug })).status).toBe(404);
    expect((await opened(number)).body).toMatchObject({ closedBecause: null });
  });

  test('the same sending twice is one closing', async () => {
    const { number } = await received();
    const sendingKey = newSendingKey();
    expect((await refers(number, { sendingKey })).status).toBe(204);
    expect((await refers(number, { sendingKey })).status).toBe(409);
    expect((await mailsOf(number)).filter((purpose) => purpose === 'answered')).toHaveLength(1);
  });
});
