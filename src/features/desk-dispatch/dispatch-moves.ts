import {
  cancelReasons,
  contactOutcomes,
  contactWays,
  decisionReasons,
  declineReasons,
  holdReasons,
} from '#api/dispatch/contract.ts';
import type { DeskDispatchCase } from '#api/dispatch/desk-contract.ts';
import { type StaffLanguage, speaker } from '../../language.ts';
import type { Move, MoveField } from '../desk/moves.ts';
import { dispatchCaseText as text } from './case-text.ts';
import { manualOptions } from './manuals.ts';

type Own = Partial<Pick<MoveField, 'told' | 'support' | 'duty'>>;
type Vocabulary = Readonly<Record<string, Readonly<Record<StaffLanguage, string>>>>;

/** What else may be done with a dispatch case, each with what it tells whom. Only what may be done now is here. */
export function dispatchMoves(one: DeskDispatchCase, language: StaffLanguage): Move[] {
  const t = speaker(language);
  const may = (move: string): boolean => one.moves.includes(move);
  const options = (vocabulary: Vocabulary) =>
    Object.entries(vocabulary).map(([value, label]) => ({ value, label: label[language] }));
  const words = (id: string, label: string, own: Own = {}): MoveField => ({
    kind: 'words',
    name: 'text',
    id,
    label,
    ...own,
  });
  /** The letter begins with the programme's official words, and goes on with these. */
  const letter = (kind: keyof DeskDispatchCase['letterOpenings'], id: string): MoveField =>
    words(id, t(text.letterText), {
      support: t(text.letterGoesOn)(one.letterOpenings[kind]),
      duty: 'required',
    });
  const moves: Array<Move | false> = [
    may('log') && {
      step: 'contacts',
      title: t(text.logContact),
      means: t(text.logMeans),
      act: t(text.logAct),
      once: true,
      fields: [
        {
          kind: 'one',
          name: 'way',
          id: 'contact-way',
          label: t(text.contactWay),
          options: options(contactWays).filter(({ value }) => value !== 'system'),
        },
        { kind: 'one', name: 'outcome', label: t(text.outcome), options: options(contactOutcomes) },
        words('contact-text', t(text.note), { told: 'note' }),
      ],
    },
    may('decideAccept') && {
      step: 'accept',
      title: t(text.accept),
      means: t(text.acceptMeans),
      act: t(text.accept),
      open: true,
      fields: [
        {
          kind: 'many',
          name: 'reasons',
          id: 'accept-reasons',
          label: t(text.reasons),
          options: options(decisionReasons),
        },
        letter('accepted', 'accept-text'),
      ],
    },
    (may('decline') || may('decideDecline')) && {
      step: 'decline',
      title: t(text.decline),
      means: t(text.declineMeans),
      act: t(text.decline),
      bad: true,
      fields: [
        {
          kind: 'many',
          name: 'reasons',
          id: 'decline-reasons',
          label: t(text.reasons),
          options: options(declineReasons),
          duty: 'required',
        },
        letter('declined', 'decline-text'),
      ],
    },
    may('close') && {
      step: 'closing',
      title: t(text.closing),
      means: t(text.closingMeans),
      act: t(text.closing),
      open: true,
      fields: [
        {
          kind: 'one',
          name: 'finalManualId',
          label: t(text.finalManual),
          none: t(text.noManual),
          options: manualOptions(one.documents, language),
        },
        letter('closing', 'closing-text'),
      ],
    },
    may('finishVisits') && {
      step: 'finish',
      title: t(text.finish),
      means: t(text.finishMeans),
      act: t(text.finish),
      fields: [words('finish-text', t(text.finishBecause), { support: t(text.letterSupport) })],
    },
    may('resume') && {
      step: 'resume',
      title: t(text.resume),
      means: t(text.resumeMeans),
      act: t(text.resume),
      open: true,
    },
    may('postpone') && {
      step: 'postpone',
      title: t(text.postpone),
      means: t(text.postponeMeans),
      act: t(text.postpone),
      open: one.promise?.state === 'overdue',
      fields: [
        { kind: 'day', name: 'dueOn', label: t(text.newDate), duty: 'required' },
        words('postpone-text', t(text.because), { support: t(text.letterSupport), duty: 'required' }),
      ],
    },
    may('hold') && {
      step: 'hold',
      title: t(text.hold),
      means: t(text.holdMeans),
      act: t(text.hold),
      fields: [
        {
          kind: 'one',
          name: 'reason',
          id: 'hold-reason',
          label: t(text.because),
          options: options(holdReasons),
        },
        words('hold-text', t(text.note), { told: 'note' }),
      ],
    },
    may('assign') &&
      one.colleagues.length > 0 && {
        step: 'assignment',
        title: t(text.giveTo),
        act: t(text.give),
        fields: [
          {
            kind: 'one',
            name: 'staffId',
            label: t(text.giveTo),
            options: one.colleagues.map(({ id, name }) => ({ value: id, label: name })),
            value: one.row.assignee?.id,
          },
        ],
      },
    may('cancel') && {
      step: 'cancel',
      title: t(text.cancel),
      means: t(text.declineMeans),
      act: t(text.cancel),
      bad: true,
      fields: [
        {
          kind: 'one',
          name: 'because',
          id: 'cancel-because',
          label: t(text.because),
          options: options(cancelReasons),
        },
        words('cancel-text', t(text.letterText)),
      ],
    },
    may('renew') && {
      step: 'secret-code',
      title: t(text.renew),
      means: t(text.renewMeans),
      act: t(text.renew),
    },
    may('erase') && {
      step: 'erase',
      title: t(text.erase),
      means: t(text.eraseMeans),
      act: t(text.erase),
      bad: true,
    },
  ];
  return moves.filter((move) => move !== false);
}
