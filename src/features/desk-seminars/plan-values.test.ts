import { describe, expect, test } from 'vitest';
import { seminarPlan } from '#api/seminars/desk-contract.ts';
import { rowCount, rowStepName, rowStepOf, withRows } from './plan-rows.ts';
import { newPlan, newQuestion, planJson, planValues } from './plan-values.ts';

const office = {
  timeZone: 'Asia/Tokyo',
  opens: '09:00',
  closes: '17:00',
  today: '2026-11-24',
  time: '10:05',
};
const text = (ja: string, en = '', easy?: string) => ({ ja, en, easy });
const plan = seminarPlan.parse({
  about: {
    title: text('電話での備え', 'On the telephone', '電話でひどいことを言われたとき'),
    description: text('一行目\n二行目'),
    themes: [text('一つ目', 'First'), text('二つ目')],
    organiser: { kind: 'other', name: text('見本協会') },
    fee: { kind: 'amount', yen: 1000 },
    questions: [
      {
        id: 'q1',
        label: text('職場の人数'),
        kind: 'choice',
        choices: [text('9人まで', 'Up to 9'), text('10人から', '', '10人より多い')],
      },
      { id: 'q2', label: text('質問'), kind: 'text', required: true },
    ],
    pressContact: { name: '広報', telephone: '03-0000-0000' },
  },
  startsAt: '2026-12-10T05:00:00Z',
  endsAt: '2026-12-10T07:00:00Z',
  opensAt: '2026-11-20T00:00:00Z',
  closesAt: '2026-12-07T08:00:00Z',
  online: { by: 'link', url: 'https://meet.example/room', capacity: 100 },
});

describe('the form of a plan', () => {
  test('comes back as the plan it was made of', () => {
    const values = new URLSearchParams(planValues(plan, office.timeZone).toString());
    expect(seminarPlan.parse(planJson(values, office))).toEqual(plan);
  });

  test('closes three days before and opens now where nothing else is typed in', () => {
    const values = newPlan();
    values.set('startsAt.day', '2026-12-10');
    values.set('startsAt.time', '14:00');
    values.set('endsAt.time', '16:00');
    expect(planJson(values, office)).toMatchObject({
      startsAt: '2026-12-10T05:00:00Z',
      endsAt: '2026-12-10T07:00:00Z',
      opensAt: '2026-11-24T01:05:00Z',
      closesAt: '2026-12-07T08:00:00Z',
    });
  });

  test('leaves what is no number or no day for the API to refuse', () => {
    const values = newPlan();
    values.set('startsAt.day', '2026-02-30');
    values.set('online.by', 'zoom');
    values.set('online.capacity', 'many');
    expect(planJson(values, office)).toMatchObject({ startsAt: '', online: { capacity: 'many' } });
  });
});

describe('rows of a form', () => {
  const titles = (values: URLSearchParams) =>
    Array.from({ length: rowCount(values, 'about.themes') }, (_, at) => values.get(`about.themes.${at}.ja`));
  const themes = planValues(plan, office.timeZone);

  test('are ordered, added and removed by buttons, each with all its fields', () => {
    const step = (does: 'add' | 'up' | 'down' | 'remove', at: number) =>
      withRows(themes, { list: 'about.themes', does, at }, { '.ja': '', '.en': '' });
    expect(titles(step('up', 1))).toEqual(['二つ目', '一つ目']);
    expect(step('up', 1).get('about.themes.1.en')).toBe('First');
    expect(titles(step('down', 1))).toEqual(['一つ目', '二つ目']);
    expect(titles(step('remove', 0))).toEqual(['二つ目']);
    expect(titles(step('add', 0))).toEqual(['一つ目', '二つ目', '']);
    expect(step('remove', 0).get('about.title.ja')).toBe('電話での備え');
  });

  test('are named by their button, and nothing else is a button of theirs', () => {
    const up = { list: 'about.themes', does: 'up', at: 2 } as const;
    expect(rowStepOf(rowStepName(up))).toEqual(up);
    expect(rowStepOf('save')).toBeNull();
  });

  test('a new question has an id of its own', () => {
    expect(newQuestion(themes, 'about.questions')).toMatchObject({ '.id': 'q3' });
    expect(newQuestion(themes, 'about.survey')).toMatchObject({ '.id': 'q1' });
  });
});
