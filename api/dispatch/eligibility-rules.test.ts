import { describe, expect, test } from 'vitest';
import {
  judgeEligibility,
  undeclared,
  unknownDesks,
  whyNotAccepting,
} from '#api/dispatch/eligibility-rules.ts';
import type { ProgrammeAbout } from '#api/dispatch/programme-queries.ts';

const text = (ja: string, en: string) => ({ ja, en });
const referral = (key: string) => ({ key, name: text(key, key), text: text('', ''), telephone: '' });
const programme = {
  applicants: ['industry_organisation' as const],
  eligibility: [
    {
      key: 'in_area',
      text: text('都内で活動している', 'active in the city'),
      required: true,
      referral: 'prefecture',
    },
    { key: 'no_arrears', text: text('税の滞納がない', 'no arrears of tax'), required: true },
    { key: 'small_members', text: text('会員の多くが中小企業', 'mostly small members'), required: false },
  ],
  about: {
    referralOf: { business: 'small_business', industry_organisation: 'general' },
    referrals: [referral('small_business'), referral('prefecture'), referral('general')],
  } as unknown as ProgrammeAbout,
};
const association = 'industry_organisation' as const;

describe('before anything is typed', () => {
  test('an industry organisation that meets the conditions may apply', () => {
    expect(judgeEligibility(programme, { applicantKind: association, notMet: [] })).toEqual({
      eligible: true,
      because: [],
      notMet: [],
      desks: [],
    });
  });

  test('a single business learns which desk helps it', () => {
    const { eligible, because, desks } = judgeEligibility(programme, {
      applicantKind: 'business',
      notMet: [],
    });
    expect(eligible).toBe(false);
    expect(because[0]?.ja).toContain('業界団体のため');
    expect(desks).toEqual(['small_business']);
  });

  test('each condition that is not met is named in the words of the office, and the desk that condition names', () => {
    const answer = judgeEligibility(programme, {
      applicantKind: association,
      notMet: ['in_area', 'no_arrears'],
    });
    expect(answer.eligible).toBe(false);
    expect(answer.because).toHaveLength(1);
    expect(answer.notMet.map(({ en }) => en)).toEqual(['active in the city', 'no arrears of tax']);
    expect(answer.desks).toEqual(['prefecture', 'general']);
  });

  test('a desk may be the programme’s own or one of the directory, and no other', () => {
    const { about, eligibility } = programme;
    const named = { about: { ...about, referralOf: { business: 'labour-bureau' } }, eligibility };
    expect(unknownDesks(named, ['labour-bureau'])).toEqual([]);
    expect(unknownDesks(named, [])).toEqual(['about.referralOf.business']);
  });

  test('what is only asked and not required stands in nobody’s way', () => {
    expect(
      judgeEligibility(programme, { applicantKind: association, notMet: ['small_members'] }).eligible,
    ).toBe(true);
  });
});

test('every required condition has to be declared', () => {
  expect(undeclared(programme, ['in_area'])).toEqual(['no_arrears']);
  expect(undeclared(programme, ['in_area', 'no_arrears'])).toEqual([]);
});

test('a programme takes applications from its first day to its last, while places are left', () => {
  const dates = { published: true, opensOn: '2026-04-01', closesOn: '2026-12-18', places: 2 };
  expect(whyNotAccepting(dates, '2026-03-31', 0)?.en).toContain('not opened yet');
  expect(whyNotAccepting(dates, '2026-04-01', 0)).toBeNull();
  expect(whyNotAccepting(dates, '2026-12-18', 1)).toBeNull();
  expect(whyNotAccepting(dates, '2026-12-18', 2)?.en).toContain('All places');
  expect(whyNotAccepting(dates, '2026-12-19', 0)?.en).toContain('have closed');
  expect(whyNotAccepting({ ...dates, published: false }, '2026-06-01', 0)?.en).toContain('not opened');
});
