import { expect, test } from 'vitest';
import { asked, carried, formValues } from './form-values.ts';

const typed = formValues(
  new URLSearchParams([
    ['requesterType', 'business'],
    ['companySize', 'up_to_9'],
    ['topics', 'policy'],
    ['topics', 'privacy'],
    ['story', '一行目\n二行目 "引用" <b>'],
    ['nameChoice', 'anonymous'],
    ['name', '髙橋 﨑'],
    ['replyBy', 'status_page'],
    ['email', 'taro@example.jp'],
    ['neverNameSubject', 'yes'],
  ]),
);

test('everything typed comes back from the hidden fields exactly as it was', () => {
  expect(formValues(new URLSearchParams(carried(typed)))).toEqual(typed);
});

test('what belongs to a choice not taken stays with the person', () => {
  expect(asked(typed)).toMatchObject({
    name: '',
    email: '',
    neverNameSubject: false,
    topics: ['policy', 'privacy'],
  });
});

test('a customer is not asked about a workplace', () => {
  expect(asked({ ...typed, requesterType: 'customer' })).toMatchObject({
    companySize: '',
    topics: [],
    behaviours: [],
  });
});
