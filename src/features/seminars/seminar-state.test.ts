import { expect, test } from 'vitest';
import type { SeminarSummary } from '#api/seminars/contract.ts';
import type { DeskHour } from '../guidance/desk-hour.ts';
import { officeDays } from './office-days.ts';
import { seminarState } from './seminar-state.ts';

const hour = {
  office: { timeZone: 'Asia/Tokyo' },
  today: '2026-11-24',
  thisYear: 2026,
} as DeskHour;
const seminar: SeminarSummary = {
  slug: '7k4m2p',
  status: 'published',
  title: '電話の応対',
  series: null,
  startsAt: '2026-12-10T05:00:00Z',
  endsAt: '2026-12-10T07:00:00Z',
  phase: 'upcoming',
  delivery: 'zoom',
  organiser: { kind: 'ours', name: '見本都' },
  fee: { kind: 'free', yen: null },
  registration: 'open',
  opensAt: '2026-11-30T00:00:00Z',
  closesAt: '2026-12-07T08:00:00Z',
  seats: 'free',
  archive: 'none',
  inJapanese: [],
};
const said = (own: Partial<SeminarSummary>, language: 'ja' | 'en' = 'ja'): string => {
  const { words, date } = seminarState({ ...seminar, ...own }, officeDays(hour, language));
  return [words, date].filter(Boolean).join(' ');
};

test.each<[Partial<SeminarSummary>, string]>([
  [{}, '空きがあります 12月7日（月）締切'],
  [{ seats: 'few' }, '残りわずか 12月7日（月）締切'],
  [{ seats: 'waiting_list' }, '満席・キャンセル待ちできます 12月7日（月）締切'],
  [{ seats: 'full' }, '満席'],
  [{ registration: 'not_yet' }, '11月30日（月）に受付開始'],
  [{ registration: 'closed' }, '受付は終わりました'],
  [{ phase: 'now', registration: 'closed' }, '開催中'],
  [{ phase: 'over', archive: 'preparing' }, '録画は準備中'],
  [{ phase: 'over', archive: 'open' }, '録画あり'],
  [{ phase: 'over', archive: 'over' }, '終わりました'],
  [{ status: 'cancelled', phase: 'over', archive: 'open' }, '中止'],
  [{ status: 'postponed' }, '延期（日程未定）'],
])('%o is said as "%s"', (own, words) => {
  expect(said(own)).toBe(words);
});

test('the date is told in the language of the page', () => {
  expect(said({}, 'en')).toBe('Seats available register by Mon 7 Dec');
  expect(said({ registration: 'not_yet' }, 'en')).toBe('Opens Mon 30 Nov');
});
