import { expect, test } from 'vitest';
import { MeetingError } from '#api/core/meetings/errors.ts';
import { linkProvider, venueProvider } from '#api/core/meetings/plain-providers.ts';
import type { WebinarPlan } from '#api/core/meetings/provider.ts';
import { at } from '#tests/support/at.ts';

const plan: WebinarPlan = {
  marker: 'S-1',
  topic: '相談会',
  agenda: '',
  startsAt: at('2026-12-10 (木) 14:00'),
  minutes: 60,
  timeZone: 'Asia/Tokyo',
  language: 'ja',
  recording: 'none',
  seats: null,
  practiceSession: false,
  questionsAndAnswers: false,
  host: null,
  link: 'https://meet.example/abc?pwd=1',
  leftToThem: [],
};
const ito = { email: 'ito@example.jp', firstName: '花子', lastName: '伊藤' };

test('everybody gets the address that was typed in', async () => {
  const { id } = await linkProvider.create(plan);
  expect(await linkProvider.register(id, [ito])).toEqual([
    { email: ito.email, state: 'registered', registrantId: null, joinUrl: 'https://meet.example/abc?pwd=1' },
  ]);
});

test.each([
  null,
  '',
  'http://meet.example/',
  'javascript:alert(1)',
  'https://a:b@meet.example/',
  'meet.example',
])('%s is no address to join by', async (link) => {
  await expect(linkProvider.create({ ...plan, link })).rejects.toBeInstanceOf(MeetingError);
});

test('who comes in person is registered without a link', async () => {
  const { id } = await venueProvider.create({ ...plan, link: null });
  expect(await venueProvider.register(id, [ito])).toMatchObject([{ state: 'registered', joinUrl: null }]);
  expect(venueProvider.capabilities.reportsAttendance).toBe(false);
  expect(await venueProvider.participants(id)).toBeNull();
});
