import type { Sector } from '#api/consultations/contract.ts';
import type { Language, Said } from '../../language.ts';
import { offices } from './criteria-of-offices.ts';
import { shops } from './criteria-of-shops.ts';

/** Minutes after which a second person joins, and after which the talk is ended. */
type Minutes = readonly [second: number, end: number];

/** Where one sector may begin. Invented examples to be talked over, and no figures of any law. */
export type SectorStart = {
  /** Where those who are served are called otherwise. */
  customers?: Said;
  call: Minutes;
  /** None where nobody comes in person. */
  visit: Minutes | null;
  decider: Said;
  alone: Said;
  /** Where refund and exchange do not describe what is asked for. */
  refunds?: Said;
  heard: Said<readonly string[]>;
  drawn: Said<readonly string[]>;
};

const sectorStarts: Readonly<Record<Sector, SectorStart>> = { ...shops, ...offices };

/** How often the same thing is explained. The same everywhere: nobody understands better the fourth time. */
const repeats = 3;

const shared = {
  refunds: {
    ja: 'こちらに落ち度があれば、交換、やり直し、または代金まで。なければ、応じない。',
    en: 'Where we are at fault: exchange it, do it again, or pay back the price. Where we are not: no.',
    easy: 'こちらが悪いときは、かえる、やりなおす、または、もらったお金まで返します。悪くないときは、しません。',
  },
  apology: {
    ja: '迷惑をかけたことには、すぐ。落ち度には、事実を確かめてから。土下座はしない。',
    en: 'For the trouble at once, for a fault after checking. Nobody kneels.',
    easy: '困らせたことには、すぐにあやまります。悪かったところは、確かめてからあやまります。土下座はしません。',
  },
  writing: {
    ja: 'わび状や念書は、その場で書かない。出すときは、事実を確かめ、責任者が組織の名前で出す。',
    en: 'No letter of apology and no written promise on the spot. If there is one, the person in charge sends it in our name, after checking.',
    easy: 'おわびの手紙や約束の紙は、その場で書きません。出すときは、確かめてから、責任者が会社や店の名前で出します。',
  },
} satisfies Readonly<Record<string, Said>>;

const customers: Said = { ja: 'お客様', en: 'customers', easy: 'お客さん' };

/** What those who are served are called in the policy of a sector. */
export const customersOf = (sector: Sector): Said => sectorStarts[sector].customers ?? customers;

/** What an employer decides for itself: each begins with an example and is then their own. As typed. */
export const criteria = [
  'callSecond',
  'callEnd',
  'visitSecond',
  'visitEnd',
  'repeats',
  'alone',
  'decider',
  'refunds',
  'apology',
  'writing',
  'heard',
  'drawn',
] as const;
export type Criterion = (typeof criteria)[number];

/** Every criterion of a sector as it stands in the form before anybody has changed it. */
export function startOf(sector: Sector, language: Language): Readonly<Record<Criterion, string>> {
  const { call, visit, decider, alone, refunds, heard, drawn } = sectorStarts[sector];
  return {
    callSecond: String(call[0]),
    callEnd: String(call[1]),
    visitSecond: String(visit?.[0] ?? ''),
    visitEnd: String(visit?.[1] ?? ''),
    repeats: String(repeats),
    alone: alone[language],
    decider: decider[language],
    refunds: (refunds ?? shared.refunds)[language],
    apology: shared.apology[language],
    writing: shared.writing[language],
    heard: heard[language].join('\n'),
    drawn: drawn[language].join('\n'),
  };
}
