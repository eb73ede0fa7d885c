import { expect, test } from 'vitest';
import type { Registrant } from '#api/seminars/desk-contract.ts';
import { cell, registrantsCsv } from '#api/seminars/export.ts';

const ito: Registrant = {
  ticketNumber: 'S-7K4M2P93H',
  state: 'registered',
  way: 'online',
  language: 'ja',
  name: '伊藤 "花子", 見本',
  nameKana: 'イトウ ハナコ',
  organisation: '=HYPERLINK("https://evil.example","見る")',
  email: 'ito@example.jp',
  answers: { size: '10人\nまで' },
  registeredAt: '2026-11-24T01:00:00Z',
  place: null,
  offeredUntil: null,
  checkedInAt: null,
  onlineMinutes: 61,
  attended: true,
  certificateAt: null,
  erased: false,
};

test('Excel reads the table as UTF-8, every name whole and every time in the office’s zone', () => {
  const csv = registrantsCsv([ito], [{ id: 'size', label: '人数' }], 'ja', 'Asia/Tokyo');
  const [head = '', line = ''] = csv.split('\r\n');
  expect(head.startsWith('\ufeff受付番号,状態,')).toBe(true);
  expect(head.endsWith(',参加,人数')).toBe(true);
  expect(line).toContain('"伊藤 ""花子"", 見本"');
  expect(line).toContain('2026-11-24 10:00');
  expect(csv).toContain('"10人\nまで"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '　＋1', '\r=1'])(
  'a cell that begins like a formula is text: %j',
  (text) => {
    expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('an ordinary cell is left as it is', () => {
  expect(['見本', 'a-b', '10', 'ito@example.jp'].map(cell)).toEqual(['見本', 'a-b', '10', 'ito@example.jp']);
});
