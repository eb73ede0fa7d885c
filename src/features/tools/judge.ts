import { oneOf, type Typed } from './typed.ts';

/** The first question: is there a good reason for what is asked? */
export const claims = ['reason', 'no_reason', 'unclear'] as const;
export type Claim = (typeof claims)[number];

/** The second: is the way of asking acceptable? The five manners of the published guidance, or none of them. */
export const manners = ['prolonged', 'violent', 'insistent', 'discriminatory', 'sexual'] as const;
export type Manner = (typeof manners)[number];
export const noManner = 'none';

/** What the second question offers. */
export const everyManner: ReadonlyArray<Manner | typeof noManner> = [...manners, noManner];

export type JudgeAnswers = { claim: Claim | ''; manners: ReadonlyArray<Manner | typeof noManner> };

export function judgeAnswers({ text, all }: Typed): JudgeAnswers {
  const chosen = all('manners')
    .map((value) => oneOf(value, everyManner))
    .filter((value) => value !== '');
  return { claim: oneOf(text('claim'), claims), manners: chosen };
}

/** Which question has no answer, or two that contradict each other. */
export function judgeGaps(answers: JudgeAnswers): Array<'claim' | 'manners' | 'contradiction'> {
  const { claim, manners: chosen } = answers;
  return [
    ...(claim === '' ? (['claim'] as const) : []),
    ...(chosen.length === 0 ? (['manners'] as const) : []),
    ...(chosen.includes(noManner) && chosen.length > 1 ? (['contradiction'] as const) : []),
  ];
}

export const outcomes = ['complaint', 'manner', 'decline', 'both'] as const;
export type Outcome = (typeof outcomes)[number];
export type Orientation = {
  outcome: Outcome;
  /** Nobody knows yet whether there is a reason: it is treated as if there were one until that is known. */
  factsFirst: boolean;
  /** Violence, threats or sexual acts: safety comes before any thought about the claim. */
  safetyFirst: boolean;
};

/**
 * Where one stands, and never whether something is customer harassment: that depends on the circumstances,
 * and this desk gives no legal judgement. The two questions are those of the published guidance.
 */
export function orientation(claim: Claim, chosen: ReadonlyArray<Manner | typeof noManner>): Orientation {
  const acceptable = chosen.includes(noManner);
  const outcome =
    claim === 'no_reason' ? (acceptable ? 'decline' : 'both') : acceptable ? 'complaint' : 'manner';
  return {
    outcome,
    factsFirst: claim === 'unclear',
    safetyFirst: chosen.includes('violent') || chosen.includes('sexual'),
  };
}
