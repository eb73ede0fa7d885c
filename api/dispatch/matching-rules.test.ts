import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  conflictKinds,
  decideChoice,
  declarers,
  type Need,
  offered,
  rankExperts,
} from '#api/dispatch/matching-rules.ts';

const words = (key: string) => ({ ja: key, en: key, easy: key });
const need: Need = { topics: ['manual', 'training'], sector: 'retail', area: 'east', language: 'ja' };
const expert = (id: string, own: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  active: true,
  fields: ['manual', 'training'],
  sectors: ['retail'],
  areas: ['east'],
  languages: ['ja'],
  conflicts: [],
  maxVisitsPerMonth: 4,
  visitsSoon: [0, 0],
  casesThisYear: 0,
  visitsThisYear: 0,
  freeDays: 10,
  knowsOrganisation: false,
  ...own,
});
const suzuki = expert('suzuki');

const anyNeed = fc.record({
  topics: fc.subarray(['manual', 'training', 'law', 'telephone']),
  sector: fc.constantFrom('retail', 'transport', null),
  area: fc.constantFrom('east', 'west', null),
  language: fc.constantFrom('ja', 'en'),
});
const anyConflict = fc.record({
  kind: fc.constantFrom(...(Object.keys(conflictKinds) as (keyof typeof conflictKinds)[])),
  declaredBy: fc.constantFrom(...(Object.keys(declarers) as (keyof typeof declarers)[])),
});
const anyCandidates = fc
  .array(
    fc.record({
      active: fc.boolean(),
      fields: fc.subarray(['manual', 'training', 'law', 'telephone']),
      sectors: fc.subarray(['retail', 'transport']),
      areas: fc.subarray(['east', 'west']),
      languages: fc.subarray(['ja', 'en']),
      conflicts: fc.array(anyConflict, { maxLength: 2 }),
      maxVisitsPerMonth: fc.integer({ min: 1, max: 6 }),
      visitsSoon: fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })),
      casesThisYear: fc.nat({ max: 20 }),
      visitsThisYear: fc.nat({ max: 60 }),
      freeDays: fc.nat({ max: 20 }),
      knowsOrganisation: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, place) => ({ id: `e${place}`, name: `e${place % 3}`, ...one }) as Candidate));

describe('the score', () => {
  test('is nothing but the sum of its reasons, each a sentence in both languages', () => {
    fc.assert(
      fc.property(anyNeed, anyCandidates, (asked, candidates) => {
        for (const { score, reasons } of rankExperts(asked, candidates, words)) {
          expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
          expect(reasons.every(({ points, text }) => Number.isInteger(points) && text.ja && text.en)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('says in words what each expert brings', () => {
    const [first] = rankExperts(need, [suzuki], words);
    expect(first?.score).toBe(95);
    expect(first?.reasons.map(({ points, text }) => `${points} ${text.en}`)).toEqual([
      '50 Knows 2/2 of the topics asked for (manual, training)',
      '20 Has worked in the sector (retail)',
      '15 Covers the area (east)',
      '10 Has time on 10 days of the next four weeks',
      '0 Has had no case yet this fiscal year',
    ]);
  });

  test('puts an expert of the subject before a fresh one without it', () => {
    const ranking = rankExperts(
      need,
      [expert('fresh', { fields: [] }), { ...suzuki, casesThisYear: 5 }],
      words,
    );
    expect(ranking[0]?.expertId).toBe('suzuki');
  });

  test('does not depend on the order in which the experts are listed', () => {
    fc.assert(
      fc.property(anyNeed, anyCandidates, (asked, candidates) => {
        const order = (list: readonly Candidate[]) =>
          rankExperts(asked, list, words).map((one) => one.expertId);
        expect(order([...candidates].reverse())).toEqual(order(candidates));
      }),
    );
  });
});

describe('hard stops', () => {
  test('whoever has a conflict of interest is never offered and never chosen, whatever the score', () => {
    fc.assert(
      fc.property(anyNeed, anyCandidates, fc.string(), (asked, candidates, because) => {
        const ranking = rankExperts(asked, candidates, words);
        const offeredIds = offered(ranking).map((one) => one.expertId);
        for (const { id, conflicts } of candidates.filter((one) => one.conflicts.length > 0)) {
          expect(offeredIds).not.toContain(id);
          expect(decideChoice(ranking, id, because).allowed).toBe(false);
          expect(ranking.find((one) => one.expertId === id)?.stops).toHaveLength(
            conflicts.length + otherStops(asked, candidates.find((one) => one.id === id) as Candidate),
          );
        }
      }),
    );
  });

  test.each([
    [{ active: false }, 'Takes no cases at present.'],
    [{ languages: ['en'] }, 'Does not speak the language of this case (ja).'],
    [{ visitsSoon: [4, 5] as const }, 'Has reached the most visits a month (4) in this month and the next.'],
    [
      { conflicts: [{ kind: 'competitor', declaredBy: 'applicant' }] as const },
      'May not be sent: conflict of interest (a competitor, declared by the organisation).',
    ],
  ])('%o is a stop that says why', (own, because) => {
    const ranking = rankExperts(
      need,
      [expert('stopped', own), expert('poor', { fields: [], sectors: [] })],
      words,
    );
    expect(ranking.map(({ expertId, rank }) => [expertId, rank])).toEqual([
      ['poor', 1],
      ['stopped', null],
    ]);
    expect(ranking[1]?.stops.map((stop) => stop.because.en)).toEqual([because]);
    expect(decideChoice(ranking, 'stopped', 'a good reason')).toMatchObject({ because: { en: because } });
  });

  test('an expert whose month is full but not the next one is offered', () => {
    const [only] = rankExperts(need, [expert('busy', { visitsSoon: [4, 0] })], words);
    expect(only?.rank).toBe(1);
  });
});

describe('the choice is a person’s', () => {
  const ranking = rankExperts(need, [suzuki, expert('yamada', { sectors: [] })], words);

  test('the first needs no reason', () => {
    expect(decideChoice(ranking, 'suzuki', null)).toEqual({ allowed: true, rank: 1 });
  });
  test('another needs one', () => {
    expect(decideChoice(ranking, 'yamada', '  ')).toMatchObject({ allowed: false });
    expect(decideChoice(ranking, 'yamada', '団体の希望')).toEqual({ allowed: true, rank: 2 });
  });
  test('somebody who is not on the register cannot be chosen', () => {
    expect(decideChoice(ranking, 'nobody', 'x')).toMatchObject({ allowed: false });
  });
});

describe('a year of cases', () => {
  const year = (experts: readonly Candidate[], needs: readonly Need[]) => {
    const cases = new Map(experts.map(({ id }) => [id, 0]));
    for (const asked of needs) {
      const standing = experts.map((one) => ({
        ...one,
        casesThisYear: cases.get(one.id) ?? 0,
        visitsThisYear: (cases.get(one.id) ?? 0) * 5,
      }));
      const [first] = offered(rankExperts(asked, standing, words));
      if (first) cases.set(first.expertId, (cases.get(first.expertId) ?? 0) + 1);
    }
    return [...cases.values()];
  };

  test('is shared to the case among experts who know as much', () => {
    const experts = Array.from({ length: 8 }, (_, place) => expert(`e${place}`));
    const shares = year(
      experts,
      Array.from({ length: 60 }, () => need),
    );
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    expect(gini(shares)).toBeLessThan(0.05);
  });

  test('leaves nobody out among experts who know different things', () => {
    const experts = ['manual', 'training', 'law', 'telephone'].flatMap((field, place) => [
      expert(`a${place}`, { fields: [field, 'manual'], sectors: place % 2 ? ['retail'] : ['transport'] }),
      expert(`b${place}`, { fields: [field], sectors: ['retail', 'transport'] }),
    ]);
    const needs = Array.from({ length: 60 }, (_, turn) => ({
      ...need,
      topics: [['manual', 'training', 'law', 'telephone'][turn % 4] as string],
      sector: turn % 3 ? 'retail' : 'transport',
    }));
    const shares = year(experts, needs);
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(gini(shares)).toBeLessThan(0.25);
  });
});

function otherStops(asked: Need, one: Candidate): number {
  const full = one.visitsSoon.every((visits) => visits >= one.maxVisitsPerMonth);
  return Number(!one.active) + Number(!one.languages.includes(asked.language)) + Number(full);
}

/** 0 when all have the same, towards 1 when one has everything. */
function gini(shares: readonly number[]): number {
  const differences = shares.flatMap((one) => shares.map((other) => Math.abs(one - other)));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return differences.reduce((sum, one) => sum + one, 0) / (2 * shares.length ** 2 * mean);
}
