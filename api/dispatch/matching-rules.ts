import { forStaff, type Sentence, type StaffLanguage, type StaffSentence } from '#api/core/language.ts';

/** What a case needs of an expert, from the application and the interview. */
export type Need = {
  topics: readonly string[];
  sector: string | null;
  /** Where the visits take place, as the register of experts names areas; null when it is not known. */
  area: string | null;
  language: string;
};

/** Whose interests an expert shares. Any of them is a reason never to send this expert. */
export const conflictKinds = {
  own_client: { ja: '専門家自身の顧客', en: 'a client of the expert', easy: '専門家の仕事の客' },
  competitor: { ja: '競争関係', en: 'a competitor', easy: '仕事で競争する相手' },
  same_group: { ja: '同じ企業グループ・団体', en: 'the same group', easy: '同じ会社のグループや団体' },
} as const satisfies Record<string, Sentence>;
export type ConflictKind = keyof typeof conflictKinds;

export const declarers = {
  expert: { ja: '専門家', en: 'the expert', easy: '専門家' },
  applicant: { ja: '申請した団体', en: 'the organisation', easy: '申し込んだ団体' },
  staff: { ja: '窓口', en: 'the office', easy: '窓口' },
} as const satisfies Record<string, Sentence>;
export type Declarer = keyof typeof declarers;

/** An expert as the ranking sees them. Everything here was counted, nothing is a judgement. */
export type Candidate = {
  id: string;
  name: string;
  active: boolean;
  fields: readonly string[];
  sectors: readonly string[];
  areas: readonly string[];
  languages: readonly string[];
  /** Those that concern this case. */
  conflicts: readonly { kind: ConflictKind; declaredBy: Declarer }[];
  maxVisitsPerMonth: number;
  /** Visits proposed, agreed or held in this month and the next: `[2, 0]`. */
  visitsSoon: readonly [number, number];
  /** Cases given to the expert in this fiscal year, and their visits agreed or held. */
  casesThisYear: number;
  visitsThisYear: number;
  /** Business days of the next four weeks on which the expert has time for a visit. */
  freeDays: number;
  knowsOrganisation: boolean;
};

export type Reason = { key: string; points: number; text: StaffSentence };
type HardStop = { key: string; because: Sentence };

export type RankedExpert = {
  expertId: string;
  name: string;
  /** The sum of the points of `reasons`, and nothing else. */
  score: number;
  reasons: readonly Reason[];
  /** Not empty: this expert may not be sent, whatever the score. */
  stops: readonly HardStop[];
  load: { casesThisYear: number; visitsThisYear: number };
  /** 1 is whom the office would send; null for whoever is never offered. */
  rank: number | null;
};

/** The words for the keys of topics, sectors and areas; a key without a word stands for itself. */
export type Words = (key: string) => Sentence;

/**
 * What each reason is worth. Half of the score is knowing the subject. The load weighs enough that among experts who
 * know as much the next case goes to whoever had fewest, and not so much that somebody without the subject is sent.
 */
export const weights = {
  topics: 50,
  sector: 20,
  area: 15,
  perFreeDay: 1,
  mostFreeDays: 10,
  organisation: 5,
  perCase: -6,
  mostLoad: -48,
} as const;

/**
 * Every expert, best first, those who may not be sent last. The same question always gets the same order: equal
 * scores go to fewer visits in the year, then to the name, then to the id.
 */
export function rankExperts(need: Need, candidates: readonly Candidate[], words: Words): RankedExpert[] {
  const judged = candidates.map((candidate) => judge(need, candidate, words));
  const inOrder = judged.sort(
    (a, b) =>
      Number(a.stops.length > 0) - Number(b.stops.length > 0) ||
      b.score - a.score ||
      a.load.visitsThisYear - b.load.visitsThisYear ||
      compare(a.name, b.name) ||
      compare(a.expertId, b.expertId),
  );
  return inOrder.map((one, place) => ({ ...one, rank: one.stops.length > 0 ? null : place + 1 }));
}

/** Whoever may be sent, first come first. */
export const offered = (ranking: readonly RankedExpert[]): RankedExpert[] =>
  ranking.filter(({ rank }) => rank !== null);

export type Choice = { allowed: true; rank: number } | { allowed: false; because: Sentence };

/**
 * May the office send this expert? Never against a hard stop; another than the first only with a reason, which is
 * kept with the decision.
 */
export function decideChoice(
  ranking: readonly RankedExpert[],
  expertId: string,
  because: string | null,
): Choice {
  const chosen = ranking.find((one) => one.expertId === expertId);
  if (!chosen) return { allowed: false, because: sentences.unknown };
  const [stop] = chosen.stops;
  if (stop || chosen.rank === null) return { allowed: false, because: stop?.because ?? sentences.unknown };
  if (chosen.rank > 1 && !because?.trim()) return { allowed: false, because: sentences.sayWhy };
  return { allowed: true, rank: chosen.rank };
}

function judge(need: Need, candidate: Candidate, words: Words): Omit<RankedExpert, 'rank'> {
  const reasons = [
    topicsReason(need, candidate, words),
    sectorReason(need, candidate, words),
    areaReason(need, candidate, words),
    timeReason(candidate),
    organisationReason(candidate),
    loadReason(candidate),
  ].filter((reason) => reason !== null);
  return {
    expertId: candidate.id,
    name: candidate.name,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    stops: stopsOf(need, candidate, words),
    load: { casesThisYear: candidate.casesThisYear, visitsThisYear: candidate.visitsThisYear },
  };
}

function topicsReason({ topics }: Need, { fields }: Candidate, words: Words): Reason | null {
  if (topics.length === 0) return null;
  const known = topics.filter((topic) => fields.includes(topic));
  const points = Math.round((weights.topics * known.length) / topics.length);
  const of = `${known.length}/${topics.length}`;
  if (known.length === 0)
    return reason(
      'topics',
      0,
      'ご希望のテーマに、専門とするものはありません',
      'Knows none of the topics asked for',
    );
  return reason(
    'topics',
    points,
    `ご希望のテーマのうち${of}が専門です（${list(known, words, 'ja')}）`,
    `Knows ${of} of the topics asked for (${list(known, words, 'en')})`,
  );
}

function sectorReason({ sector }: Need, { sectors }: Candidate, words: Words): Reason | null {
  if (sector === null) return null;
  const name = words(sector);
  return sectors.includes(sector)
    ? reason(
        'sector',
        weights.sector,
        `業種（${name.ja}）の経験があります`,
        `Has worked in the sector (${name.en})`,
      )
    : reason(
        'sector',
        0,
        `業種（${name.ja}）の経験はありません`,
        `Has not worked in the sector (${name.en})`,
      );
}

function areaReason({ area }: Need, { areas }: Candidate, words: Words): Reason | null {
  if (area === null) return null;
  const name = words(area);
  return areas.includes(area)
    ? reason(
        'area',
        weights.area,
        `訪問先の地域（${name.ja}）を担当しています`,
        `Covers the area (${name.en})`,
      )
    : reason('area', 0, `訪問先の地域（${name.ja}）は担当外です`, `Does not cover the area (${name.en})`);
}

function timeReason({ freeDays }: Candidate): Reason {
  const points = Math.min(weights.mostFreeDays, Math.max(0, freeDays) * weights.perFreeDay);
  return reason(
    'time',
    points,
    freeDays > 0
      ? `これからの4週間に、訪問できる日が${freeDays}日あります`
      : 'これからの4週間に、訪問できる日がありません',
    freeDays > 0
      ? `Has time on ${freeDays} ${freeDays === 1 ? 'day' : 'days'} of the next four weeks`
      : 'Has no time in the next four weeks',
  );
}

function organisationReason({ knowsOrganisation }: Candidate): Reason | null {
  return knowsOrganisation
    ? reason(
        'organisation',
        weights.organisation,
        '以前にもこの団体を訪問しています',
        'Has visited this organisation before',
      )
    : null;
}

function loadReason({ casesThisYear, visitsThisYear }: Candidate): Reason {
  const points = Math.max(weights.mostLoad, casesThisYear * weights.perCase);
  return reason(
    'load',
    points === 0 ? 0 : points,
    casesThisYear === 0
      ? '今年度は、まだ担当した案件がありません'
      : `今年度は、すでに${casesThisYear}件（訪問${visitsThisYear}回）を担当しています`,
    casesThisYear === 0
      ? 'Has had no case yet this fiscal year'
      : `Has had ${casesThisYear} ${casesThisYear === 1 ? 'case' : 'cases'} (${visitsThisYear} ${visitsThisYear === 1 ? 'visit' : 'visits'}) this fiscal year`,
  );
}

function stopsOf(need: Need, candidate: Candidate, words: Words): HardStop[] {
  const stops: HardStop[] = candidate.conflicts.map(({ kind, declaredBy }) => ({
    key: `conflict_${kind}`,
    because: {
      ja: `利益相反のため派遣できません（${conflictKinds[kind].ja}。${declarers[declaredBy].ja}からの申告）。`,
      en: `May not be sent: conflict of interest (${conflictKinds[kind].en}, declared by ${declarers[declaredBy].en}).`,
      easy: `利益相反（仕事やお金の関係があること）のため、この専門家は行けません（${conflictKinds[kind].easy}。${declarers[declaredBy].easy}が知らせました）。`,
    },
  }));
  if (!candidate.active) stops.push({ key: 'inactive', because: sentences.inactive });
  if (!candidate.languages.includes(need.language))
    stops.push({ key: 'language', because: noLanguage(words(need.language)) });
  if (candidate.visitsSoon.every((visits) => visits >= candidate.maxVisitsPerMonth))
    stops.push({ key: 'month_full', because: monthFull(candidate.maxVisitsPerMonth) });
  return stops;
}

const reason = (key: string, points: number, ja: string, en: string): Reason => ({
  key,
  points,
  text: { ja, en },
});

const list = (keys: readonly string[], words: Words, language: StaffLanguage): string =>
  keys.map((key) => words(key)[language]).join(language === 'en' ? ', ' : '、');

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const noLanguage = (language: Sentence): Sentence => ({
  ja: `この案件の言語（${language.ja}）で対応できません。`,
  en: `Does not speak the language of this case (${language.en}).`,
  easy: `この専門家は、使うことば（${language.easy}）ができません。`,
});

const monthFull = (most: number): Sentence => ({
  ja: `今月も来月も、訪問が上限（月${most}回）に達しています。`,
  en: `Has reached the most visits a month (${most}) in this month and the next.`,
  easy: `この専門家は、今月も来月も、もう訪問できません（1か月に${most}回まで）。`,
});

const sentences = {
  unknown: forStaff({
    ja: 'この専門家は登録されていません。一覧から選び直してください。',
    en: 'This expert is not on the register. Choose one from the list.',
  }),
  inactive: {
    ja: '現在、派遣を休止しています。',
    en: 'Takes no cases at present.',
    easy: 'この専門家は、今休んでいます。',
  },
  sayWhy: forStaff({
    ja: '1番目に挙がった専門家ではないため、選んだ理由を書いてください。理由は決定とともに残ります。',
    en: 'This is not the expert ranked first, so please write why. The reason is kept with the decision.',
  }),
} as const satisfies Record<string, Sentence>;
