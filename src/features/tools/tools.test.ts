import { describe, expect, test } from 'vitest';
import { topics } from '#api/consultations/contract.ts';
import { anchorsOf, guideFiles } from '#scripts/guides.ts';
import { judgeAnswers, judgeGaps, manners, orientation } from './judge.ts';
import { outcomeText } from './judge-text.ts';
import {
  carriedDecisions,
  longestText,
  procedurePaper,
  procedureProblems,
  procedureValues,
} from './procedure.ts';
import { recordFields, recordPaper } from './record-text.ts';
import { anchorOf, checkAnswers, gapsOf, measures, unanswered } from './self-check.ts';
import { typed } from './typed.ts';

function sent(...fields: ReadonlyArray<readonly [string, string]>) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return typed(form);
}

describe('two questions', () => {
  test.each([
    ['reason', ['none'], 'complaint'],
    ['reason', ['prolonged'], 'manner'],
    ['no_reason', ['none'], 'decline'],
    ['no_reason', ['insistent', 'discriminatory'], 'both'],
  ] as const)('%s and %j: %s', (claim, chosen, outcome) => {
    expect(orientation(claim, chosen)).toEqual({ outcome, factsFirst: false, safetyFirst: false });
  });

  test('as long as nobody knows, the claim counts as one with a reason', () => {
    expect(orientation('unclear', ['none'])).toMatchObject({ outcome: 'complaint', factsFirst: true });
    expect(orientation('unclear', ['prolonged'])).toMatchObject({ outcome: 'manner', factsFirst: true });
  });

  test('violence, threats and sexual acts put safety first, whatever the claim', () => {
    for (const manner of manners)
      expect(orientation('reason', [manner]).safetyFirst).toBe(manner === 'violent' || manner === 'sexual');
  });

  test('both questions want an answer, and "none" goes with no other', () => {
    expect(judgeGaps(judgeAnswers(sent()))).toEqual(['claim', 'manners']);
    expect(judgeGaps(judgeAnswers(sent(['claim', 'guilty'], ['manners', 'rude'])))).toEqual([
      'claim',
      'manners',
    ]);
    expect(
      judgeGaps(judgeAnswers(sent(['claim', 'reason'], ['manners', 'none'], ['manners', 'violent']))),
    ).toEqual(['contradiction']);
    expect(judgeGaps(judgeAnswers(sent(['claim', 'reason'], ['manners', 'none'])))).toEqual([]);
  });

  test('no outcome says that somebody broke the law or is to blame', () => {
    const words = JSON.stringify(outcomeText);
    expect(words).not.toMatch(
      /違法|犯罪|加害|クレーマー|にあたります|illegal|unlawful|guilty|is customer harassment/,
    );
  });
});

describe('the self-check', () => {
  const all = (standing: string) => sent(...measures.map((measure) => [measure, standing] as const));

  test('asks the ten measures that the desk counts, each with its section in the guide', async () => {
    expect(measures).toEqual(Object.keys(topics));
    expect(measures).toHaveLength(10);
    for (const file of await guideFiles()) {
      if (file.slug !== 'ten-measures') continue;
      expect(anchorsOf(file.text)).toEqual(expect.arrayContaining(measures.map(anchorOf)));
    }
  });

  test('has no gap where everything is done, and ten where nothing is', () => {
    expect(gapsOf(checkAnswers(all('yes')))).toEqual([]);
    expect(gapsOf(checkAnswers(all('no'))).map(({ measure }) => measure)).toEqual(measures);
  });

  test('counts what is half done as a gap, in the order of the law', () => {
    const answers = { ...checkAnswers(all('yes')), privacy: 'partly', policy: 'no' } as const;
    expect(gapsOf(answers)).toEqual([
      { measure: 'policy', standing: 'no' },
      { measure: 'privacy', standing: 'partly' },
    ]);
  });

  test('takes an unknown answer for none', () => {
    expect(unanswered(checkAnswers(all('maybe')))).toEqual(measures);
  });
});

describe('the procedure', () => {
  const decided = [
    ['organization', '見本の店'],
    ['grasping', 'repeat'],
    ['grasping', 'listen'],
    ['ending', '30'],
    ['people', 'two_when_it_starts'],
    ['backup', '店長'],
    ['apology', 'trouble_first'],
    ['firstTo', '店長'],
    ['reporting', 'at_once'],
    ['thenTo', '本部の総務'],
    ['recording', 'notes_only'],
    ['keptWhere', '事務所の棚'],
    ['keptUntil', '1年'],
  ] as const;
  const values = procedureValues(sent(...decided));

  test('wants five decisions and says which are missing', () => {
    expect(procedureProblems(procedureValues(sent())).map(({ field }) => field)).toEqual([
      'people',
      'backup',
      'apology',
      'firstTo',
      'reporting',
      'recording',
      'grasping',
      'ending',
    ]);
    expect(procedureProblems(values)).toEqual([]);
  });

  test('keeps a name as long as fits, counted in characters as people count them', () => {
    const named = (organization: string) => procedureProblems({ ...values, organization });
    expect(named('𠮷'.repeat(longestText))).toEqual([]);
    expect(named('𠮷'.repeat(longestText + 1))).toEqual([{ field: 'organization', because: 'tooLong' }]);
  });

  test('becomes one page that begins with danger and holds what was decided', () => {
    const paper = procedurePaper(values, 'ja');
    const words = JSON.stringify(paper);
    expect(paper.under).toBe('見本の店');
    expect(paper.blocks[0]).toEqual({ kind: 'heading', text: '身の危険があるとき' });
    for (const said of ['30分', '店長は、本部の総務に知らせる', '事務所の棚', '1年', '110番'])
      expect(words).toContain(said);
  });

  test('says the same in English, without a word of Japanese', () => {
    const english = procedureValues(
      sent(
        ...decided.map(([name, value]) => [name, /^[a-z_0-9]+$/.test(value) ? value : 'Ms Suzuki'] as const),
      ),
    );
    expect(JSON.stringify(procedurePaper(english, 'en'))).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test('travels whole in the hidden fields', () => {
    expect(procedureValues(sent(...carriedDecisions(values)))).toEqual(values);
  });
});

describe('the record', () => {
  test('asks when, where, who, what, response, witnesses, evidence and what came after', () => {
    expect(recordFields.map(({ id }) => id)).toEqual([
      'day',
      'time',
      'place',
      'who',
      'said',
      'done',
      'response',
      'witnesses',
      'evidence',
      'after',
      'writer',
    ]);
  });

  test('is an empty sheet until something is typed', () => {
    const [block] = recordPaper('en').blocks;
    expect(block?.kind === 'fields' && block.rows.every(({ value }) => value === '')).toBe(true);
    const [filled] = recordPaper('ja', { said: '「帰れ」' }).blocks;
    expect(filled?.kind === 'fields' && filled.rows.find(({ id }) => id === 'said')?.value).toBe('「帰れ」');
  });
});
