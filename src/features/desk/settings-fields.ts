import type { z } from '@hono/zod-openapi';
import type { settingsAnswer } from '#api/core/settings/contract.ts';
import type { StaffSaid } from '../../language.ts';
import { settingsText as text } from './settings-text.ts';

export type Settings = z.infer<typeof settingsAnswer>;
type Field = { label: StaffSaid; means?: StaffSaid } & (
  | {
      kind: 'sentence';
      key: 'officeName' | 'operatorName' | 'neutralSenderName' | 'privacyController' | 'privacyDesk';
    }
  | { kind: 'text'; key: 'telephone' | 'contactAddress' | 'timeZone'; type: 'text' | 'tel' | 'email' }
  | { kind: 'time'; key: 'opens' | 'closes' }
  | { kind: 'rule'; key: 'countingRule' }
  | {
      kind: 'number';
      key: 'answerTargetBusinessDays' | 'reopenDays' | 'retentionYears' | 'telephoneMinutes';
    }
);

/** What an administrator may change, in the parts in which it is shown; each part is saved by itself. */
export const settingsParts: ReadonlyArray<{ id: string; title: StaffSaid; fields: readonly Field[] }> = [
  {
    id: 'names',
    title: text.names,
    fields: [
      { kind: 'sentence', key: 'officeName', label: text.officeName },
      { kind: 'sentence', key: 'operatorName', label: text.operatorName },
      {
        kind: 'sentence',
        key: 'neutralSenderName',
        label: text.neutralSenderName,
        means: text.neutralSenderNameMeans,
      },
    ],
  },
  {
    id: 'contact',
    title: text.contact,
    fields: [
      { kind: 'text', key: 'telephone', type: 'tel', label: text.telephone },
      { kind: 'text', key: 'contactAddress', type: 'email', label: text.contactAddress },
    ],
  },
  {
    id: 'hours',
    title: text.hours,
    fields: [
      { kind: 'time', key: 'opens', label: text.opens },
      { kind: 'time', key: 'closes', label: text.closes, means: text.closesMeans },
      { kind: 'text', key: 'timeZone', type: 'text', label: text.timeZone, means: text.timeZoneMeans },
    ],
  },
  {
    id: 'counting',
    title: text.counting,
    fields: [
      { kind: 'rule', key: 'countingRule', label: text.countingRule },
      {
        kind: 'number',
        key: 'answerTargetBusinessDays',
        label: text.answerTarget,
        means: text.answerTargetMeans,
      },
    ],
  },
  {
    id: 'periods',
    title: text.periods,
    fields: [
      { kind: 'number', key: 'reopenDays', label: text.reopenDays },
      { kind: 'number', key: 'retentionYears', label: text.retentionYears },
      { kind: 'number', key: 'telephoneMinutes', label: text.telephoneMinutes },
    ],
  },
  {
    id: 'privacy',
    title: text.privacy,
    fields: [
      { kind: 'sentence', key: 'privacyController', label: text.privacyController },
      { kind: 'sentence', key: 'privacyDesk', label: text.privacyDesk },
    ],
  },
];

/** The settings as the fields of a form hold them, by the names of the fields. */
export function fieldValues(settings: Settings): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { fields } of settingsParts)
    for (const { kind, key } of fields) {
      if (kind === 'sentence') {
        values[`${key}-ja`] = settings[key].ja;
        values[`${key}-en`] = settings[key].en;
      } else values[key] = String(settings[key]);
    }
  return values;
}
