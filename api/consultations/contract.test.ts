import { describe, expect, test } from 'vitest';
import { consultationInput, fieldSentences, limits } from '#api/consultations/contract.ts';

const sato = {
  requesterType: 'worker',
  story: '困っています。',
  nameChoice: 'anonymous',
  replyBy: 'status_page',
};
const problemsOf = (own: Record<string, unknown>): string[] => {
  const parsed = consultationInput.safeParse({ ...sato, ...own });
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].sort();
};

describe('what a form sends', () => {
  test.each([
    ['nothing but the questions that must be answered', {}, []],
    ['no type', { requesterType: '' }, ['requesterType']],
    ['only spaces as a story', { story: ' \n　' }, ['story']],
    ['a name that was promised and not written', { nameChoice: 'named', name: ' ' }, ['name']],
    ['mail without an address', { replyBy: 'email' }, ['email']],
    ['a call without a number', { replyBy: 'telephone' }, ['telephone']],
    ['half of the hours', { replyBy: 'email', email: 'sato@example.jp', hoursFrom: '18:00' }, ['hoursFrom']],
    [
      'the same hour twice',
      { replyBy: 'email', email: 'sato@example.jp', hoursFrom: '18:00', hoursUntil: '18:00' },
      ['hoursUntil'],
    ],
    [
      'everything wrong at once',
      { requesterType: 'x', story: '', nameChoice: 'named', replyBy: 'email', email: 'sato' },
      ['email', 'name', 'requesterType', 'story'],
    ],
    ['a wrong address of a way not chosen', { replyBy: 'status_page', email: 'sato' }, []],
    ['an unknown topic', { topics: ['x'] }, ['topics.0']],
  ])('%s', (_what, own, problems) => {
    expect(problemsOf(own)).toEqual(problems);
  });

  test('is kept as it was typed where it is a name, and converted where it is a number or kana', () => {
    const name = '髙\uFA19﨑 辻\u{E0100}';
    const parsed = consultationInput.parse({
      ...sato,
      nameChoice: 'named',
      name: ` ${name} `,
      nameKana: 'たか　さき',
      replyBy: 'telephone',
      telephone: '０９０ー００００―００００',
    });
    expect(parsed).toMatchObject({ name, nameKana: 'タカ サキ', telephone: '09000000000' });
  });

  test('holds four thousand characters as a reader counts them, and not one more', () => {
    expect(problemsOf({ story: '𠮷'.repeat(limits.storyCharacters) })).toEqual([]);
    expect(problemsOf({ story: '𠮷'.repeat(limits.storyCharacters + 1) })).toEqual(['story']);
  });
});

test('every sentence at a field says what to do in both languages', () => {
  for (const [key, { ja, en }] of Object.entries(fieldSentences)) {
    expect(ja, key).toMatch(/。(例）.+)?$/);
    expect(en, key).toMatch(/[.]( Example: .+)?$/);
  }
});
