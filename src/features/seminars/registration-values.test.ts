import { expect, test } from 'vitest';
import { atFields, carriedRegistration, registrationValues } from './registration-values.ts';

test('everything typed is carried to the next step, and read there as it was', () => {
  const typed = new URLSearchParams({
    name: '伊藤 花子 ',
    email: 'ito.example.jp',
    way: 'hall',
    consent: 'yes',
    'answer-size': '10人まで',
    'answer-why': '',
  });
  const values = registrationValues(typed);
  expect(registrationValues(new URLSearchParams(carriedRegistration(values)))).toEqual({
    name: '伊藤 花子 ',
    nameKana: '',
    organisation: '',
    email: 'ito.example.jp',
    way: 'hall',
    consent: true,
    answers: { size: '10人まで' },
  });
});

test('a problem leads to the field of the page, whichever route found it', () => {
  const detail = 'この質問に答えてください。';
  const found = ['input.answers.size', 'answers.size', 'input.email', 'name'];
  expect(atFields(found.map((field) => ({ field, detail }))).map(({ field }) => field)).toEqual([
    'answer-size',
    'answer-size',
    'email',
    'name',
  ]);
});
