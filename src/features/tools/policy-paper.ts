import { behaviours, sectors } from '#api/consultations/contract.ts';
import { formatDay } from '#api/core/calendar/contract.ts';
import { type Language, speaker } from '../../language.ts';
import { customersOf } from './criteria-starts.ts';
import type { Block, Paper, Row } from './paper.ts';
import type { PolicyValues } from './policy.ts';
import {
  criteriaPaperText,
  policyPaperText,
  promiseText,
  protectionText,
  responseText,
} from './policy-statements.ts';

/** The page to be shown to customers and to the people at work. Expects values without problems. */
export function policyPaper(values: PolicyValues, language: Language, today: string): Paper {
  const t = speaker(language);
  const text = policyPaperText;
  const { organization, complaintsTo } = values;
  const customers = t(customersOf(values.sector));
  return {
    language,
    title: t(text.title),
    under: organization,
    blocks: [
      { kind: 'paragraph', text: t(text.opening)(customers) },
      { kind: 'heading', text: t(text.protects) },
      { kind: 'list', items: values.protections.map((each) => t(protectionText[each])) },
      { kind: 'heading', text: t(text.listens) },
      {
        kind: 'list',
        items: [...t(text.listening), ...(complaintsTo ? [t(text.complaintsTo)(complaintsTo)] : [])],
      },
      { kind: 'heading', text: t(text.refuses) },
      { kind: 'paragraph', text: t(text.definition)(customers) },
      { kind: 'list', items: values.behaviours.map((each) => t(behaviours[each])) },
      { kind: 'heading', text: t(text.responds) },
      { kind: 'list', items: [t(text.first), ...values.responses.map((each) => t(responseText[each]))] },
      { kind: 'heading', text: t(text.promised) },
      {
        kind: 'list',
        items: [t(text.noDisadvantage), ...values.promises.map((each) => t(promiseText[each]))],
      },
      { kind: 'paragraph', text: t(text.foot)(formatDay(today, language)) },
    ],
  };
}

/** The page for inside: what was decided beforehand, so that nobody need decide it under pressure. */
export function criteriaPaper(values: PolicyValues, language: Language, today: string): Paper {
  const t = speaker(language);
  const text = criteriaPaperText;
  const row = (id: string, name: string, value: string): Row => ({ id, name, value, tall: false });
  const counted = [
    ...(values.callEnd ? [row('call', t(text.call), t(text.callValue)(values))] : []),
    ...(values.visitEnd ? [row('visit', t(text.visit), t(text.visitValue)(values))] : []),
    ...(values.repeats ? [row('again', t(text.again), t(text.againValue)(values))] : []),
  ];
  const written = (['refunds', 'apology', 'writing'] as const)
    .filter((each) => values[each] !== '')
    .map((each) => row(each, t(text[each]), values[each]));
  const examples = (['heard', 'drawn'] as const)
    .filter((each) => values[each] !== '')
    .map((each) => row(each, t(text[each]), values[each]));
  const decided = [
    row('alone', t(text.alone), values.alone),
    row('beyond', t(text.beyond), t(text.beyondValue)(values)),
    row('refusal', t(text.refusal), t(text.refusalValue)(values)),
    ...(values.contact ? [row('inside', t(text.inside), t(text.insideValue)(values))] : []),
  ];
  return {
    language,
    title: t(text.title),
    under: [values.organization, t(sectors[values.sector])]
      .filter(Boolean)
      .join(language === 'en' ? ' · ' : '　'),
    blocks: [
      { kind: 'heading', text: t(text.before) },
      { kind: 'list', items: t(text.beforeLines) },
      ...part(t(text.counts), counted),
      ...part(t(text.decides), decided),
      ...part(t(text.line), written),
      ...part(t(text.examples), examples),
      { kind: 'paragraph', text: t(text.foot)(formatDay(today, language)) },
    ],
  };
}

/** A heading with its table; nothing where nothing was decided. */
const part = (heading: string, rows: readonly Row[]): Block[] =>
  rows.length > 0
    ? [
        { kind: 'heading', text: heading },
        { kind: 'fields', rows },
      ]
    : [];
