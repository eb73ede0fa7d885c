import { describe, expect, test } from 'vitest';
import { topics } from '#api/consultations/contract.ts';
import { languages } from '#api/core/language.ts';
import { anchorsOf, guideFiles } from '#scripts/guides.ts';
import { startOf } from './criteria-starts.ts';
import { judgeAnswers, judgeGaps, manners, orientation } from './judge.ts';
import { outcomeText } from './judge-text.ts';
import type { Paper } from './paper.ts';
import { everySector, longest, policyProblems, policyValues, startingPolicy } from './policy.ts';
import { criteriaPaper, policyPaper } from './policy-paper.ts';
import { policyProblem } from './policy-text.ts';
import { longestText, procedurePaper, procedureProblems, procedureValues } from './procedure.ts';
import { recordFields, recordPaper } from './record-text.ts';
import { anchorOf, checkAnswers, closedWith, gapsOf, measures, unanswered } from './self-check.ts';
import { carried, typed } from './typed.ts';

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

  test('leads to the tool that closes a gap', () => {
    expect(closedWith).toMatchObject({ policy: 'policy', handling_rules: 'procedure' });
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
    expect(procedureValues(sent(...carried(values)))).toEqual(values);
  });
});

describe('the policy and the criteria', () => {
  const today = '2026-11-22';
  const shop = { ...startingPolicy('retail', 'ja'), organization: '見本の店' };
  const resent = (values: typeof shop, ...changed: ReadonlyArray<readonly [string, string]>) =>
    sent(
      ...carried(values).filter(([name]) => !changed.some(([other]) => other === name)),
      ['startedFrom', values.sector],
      ...changed,
    );
  const wordsOf = ({ title, under, blocks }: Paper): string => JSON.stringify([title, under, blocks]);

  test('begin in every sector and language with something that can be used as it is', () => {
    for (const sector of everySector)
      for (const language of languages) {
        const values = startingPolicy(sector, language);
        expect(policyProblems(values), `${sector}, ${language}`).toEqual([]);
        const words =
          wordsOf(policyPaper(values, language, today)) + wordsOf(criteriaPaper(values, language, today));
        if (language === 'en') expect(words, sector).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      }
  });

  test('draw the line elsewhere in another sector', () => {
    for (const language of languages) {
      const examples = everySector.map((sector) => startOf(sector, language).drawn);
      expect(new Set(examples).size).toBe(everySector.length);
    }
  });

  test('always hear complaints and accommodation, and never punish speaking up, whatever was chosen', () => {
    const bare = policyValues(
      sent(['sector', 'retail'], ['protections', 'health'], ['behaviours', 'sexual'], ['responses', 'end']),
      'ja',
    );
    const words = bare && wordsOf(policyPaper(bare, 'ja', today));
    for (const said of [
      '正当な苦情は、カスタマーハラスメントではありません',
      '合理的配慮',
      '不利に扱うことはありません',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('警察');
  });

  test('say the three elements, and call nothing illegal', () => {
    const words = wordsOf(policyPaper(shop, 'ja', today));
    for (const said of [
      'お客様など、仕事で関わる方の言動',
      '社会通念上許される範囲',
      '就業環境を害する',
      '見本の店',
      '2026年11月22日',
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/違法|加害|クレーマー/);
  });

  test('the criteria hold what was decided; what was left empty is left out', () => {
    const words = wordsOf(
      criteriaPaper({ ...shop, visitSecond: '', visitEnd: '', contact: '総務の山田' }, 'ja', today),
    );
    for (const said of [
      '10分で二人目が加わる。20分で',
      '説明は3回まで',
      '店長に代わる',
      '総務の山田',
      '法的な助言ではありません',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('対面');
  });

  test('say which field cannot stand, in the order of the form and in the words of the reader', () => {
    const values = policyValues(
      sent(
        ['sector', 'retail'],
        ['organization', 'あ'.repeat(longest.organization + 1)],
        ['callSecond', '30'],
        ['callEnd', '20'],
        ['visitEnd', 'すぐ'],
        ['repeats', '0'],
        ['heard', '一\n二\n三\n四\n五\n六'],
      ),
      'ja',
    );
    const problems = values ? policyProblems(values) : [];
    expect(problems).toEqual([
      { field: 'organization', because: 'tooLong' },
      { field: 'protections', because: 'noneChosen' },
      { field: 'behaviours', because: 'noneChosen' },
      { field: 'responses', because: 'noneChosen' },
      { field: 'callEnd', because: 'endsBeforeSecond' },
      { field: 'visitSecond', because: 'missing' },
      { field: 'visitEnd', because: 'notNumber' },
      { field: 'repeats', because: 'notNumber' },
      { field: 'alone', because: 'missing' },
      { field: 'decider', because: 'missing' },
      { field: 'heard', because: 'tooManyLines' },
    ]);
    const said = problems.map((problem) => policyProblem(problem, 'ja').detail);
    expect(said[0]).toBe('「会社、店、団体の名前」は60字までにしてください');
    expect(said[7]).toBe('「同じ説明をくり返す回数」は、1から10までの数で書いてください');
    expect(said.at(-1)).toBe('「受け止める例」は5行までにしてください');
  });

  test('take numbers as people type them in Japanese', () => {
    const values = policyValues(resent(shop, ['callSecond', '１５'], ['callEnd', ' ３０ ']), 'ja');
    expect(values).toMatchObject({ callSecond: '15', callEnd: '30' });
  });

  test('another sector or language brings its examples, and what was changed stays', () => {
    const changed = { ...shop, decider: '山田店長', heard: '皿が欠けている\nぬるい' };
    const food = policyValues(resent(changed, ['sector', 'food']), 'ja');
    expect(food).toMatchObject({
      decider: '山田店長',
      heard: '皿が欠けている\nぬるい',
      drawn: startOf('food', 'ja').drawn,
      alone: startOf('food', 'ja').alone,
    });
    const english = policyValues(resent(changed), 'en');
    expect(english).toMatchObject({ decider: '山田店長', drawn: startOf('retail', 'en').drawn });
  });

  test('travel whole in the hidden fields; without a sector there is nothing', () => {
    expect(policyValues(resent(shop), 'ja')).toEqual(shop);
    expect(policyValues(sent(['sector', 'piracy']), 'ja')).toBeNull();
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
