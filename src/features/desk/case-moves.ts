import { closingReasons } from '#api/consultations/contract.ts';
import type { DeskCase } from '#api/consultations/desk-contract.ts';
import { type StaffLanguage, speaker } from '../../language.ts';
import { caseText as text } from './case-text.ts';
import type { Move } from './moves.ts';

/** What a consultation can be led to: the desks of the directory, and the programmes that take applications now. */
export type Onward = {
  desks: ReadonlyArray<{ slug: string; name: string }>;
  programmes: ReadonlyArray<{ id: string; name: string }>;
};

/** All that goes along into a case example: nothing that anybody wrote. */
const caseStudyFacts = ({ row, behaviours }: DeskCase): URLSearchParams =>
  new URLSearchParams([
    ...(row.sector ? [['sector', row.sector]] : []),
    ['side', row.requesterType],
    ...behaviours.map((behaviour) => ['examples', behaviour]),
  ]);

/** What else may be done with a consultation. Only what may be done now is here. */
export function caseMoves(one: DeskCase, { desks, programmes }: Onward, language: StaffLanguage): Move[] {
  const t = speaker(language);
  const may = (move: string): boolean => one.moves.includes(move);
  const named = (options: ReadonlyArray<{ id: string; name: string }>) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  const told = (values: readonly string[], words: (value: string) => string) =>
    values.map((value) => ({ value, label: words(value) }));
  const isPaused = may('resume');
  const isListed = desks.length > 0;
  const moves: Array<Move | false> = [
    may('assign') &&
      one.colleagues.length > 1 && {
        step: 'assignment',
        title: t(text.giveTo),
        act: t(text.give),
        fields: [
          {
            kind: 'one',
            name: 'staffId',
            label: t(text.person),
            options: named(one.colleagues),
            value: one.row.assignee?.id,
          },
        ],
      },
    isPaused && { step: 'resumption', title: t(text.resume), act: t(text.resume), open: true },
    may('ask') &&
      !isPaused && {
        step: 'question',
        title: t(text.ask),
        act: t(text.sendQuestion),
        once: true,
        fields: [
          { kind: 'words', name: 'text', id: 'question', label: t(text.ask), support: t(text.askSupport) },
        ],
      },
    may('postpone') &&
      !isPaused && {
        step: 'postponement',
        title: t(text.postpone),
        act: t(text.sendDate),
        once: true,
        open: one.promise?.state === 'overdue',
        fields: [
          {
            kind: 'day',
            name: 'dueOn',
            label: t(text.newDate),
            support: t(text.newDateSupport),
            duty: 'required',
          },
          {
            kind: 'words',
            name: 'text',
            id: 'postponed-because',
            label: t(text.reason),
            support: t(text.reasonSupport),
            duty: 'required',
          },
        ],
      },
    may('call') &&
      one.row.replyBy === 'telephone' && {
        step: 'call',
        title: t(text.call),
        act: t(text.saveCall),
        once: true,
        fields: [
          {
            kind: 'one',
            name: 'place',
            label: t(text.callPlace),
            options: told(['other', 'workplace'], t(text.places)),
          },
          {
            kind: 'one',
            name: 'outcome',
            label: t(text.callOutcome),
            options: told(['reached', 'no_answer'], t(text.outcomes)),
          },
          {
            kind: 'tick',
            name: 'answered',
            label: t(text.callAnswered),
            means: t(text.callAnsweredMeans),
          },
          { kind: 'words', name: 'text', id: 'call-text', label: t(text.callText), duty: 'required' },
        ],
      },
    programmes.length > 0 && {
      step: 'dispatch-proposal',
      title: t(text.propose),
      means: t(one.row.replyBy === 'email' ? text.proposeMails : text.proposeHands),
      act: t(text.proposeAct),
      fields: [{ kind: 'one', name: 'programmeId', label: t(text.programme), options: named(programmes) }],
    },
    may('refer') && {
      step: 'referral',
      title: t(text.refer),
      act: t(text.sendReferral),
      once: true,
      fields: [
        ...(isListed
          ? [
              {
                kind: 'one' as const,
                name: 'desk',
                label: t(text.referTo),
                support: t(text.referToSupport),
                none: t(text.referUnlisted),
                options: desks.map(({ slug, name }) => ({ value: slug, label: name })),
              },
            ]
          : []),
        {
          kind: 'line',
          name: 'referredTo',
          label: t(isListed ? text.referName : text.referTo),
          duty: isListed ? 'optional' : 'required',
        },
        {
          kind: 'words',
          name: 'text',
          id: 'referral-text',
          label: t(text.referText),
          support: isListed ? t(text.referTextSupport) : undefined,
          duty: isListed ? 'optional' : 'required',
        },
      ],
    },
    may('close') && {
      step: 'closing',
      title: t(text.close),
      act: t(text.doClose),
      once: true,
      fields: [
        {
          kind: 'one',
          name: 'because',
          label: t(text.closeBecause),
          options: told(
            ['answered', 'out_of_scope', 'no_reply'],
            (because) => closingReasons[because as keyof typeof closingReasons][language],
          ),
        },
        { kind: 'words', name: 'text', id: 'closing-text', label: t(text.closeText), duty: 'optional' },
      ],
    },
    one.row.status === 'closed' &&
      may('assign') && {
        step: 'case-study',
        title: t(text.caseStudy),
        means: t(text.caseStudyMeans),
        act: t(text.caseStudyGo),
        elsewhere: `/desk/guidance/cases/new?${caseStudyFacts(one)}`,
      },
    may('renew') &&
      !one.row.anonymous && {
        step: 'secret-code',
        title: t(text.renew),
        means: t(text.renewMeans),
        act: t(text.renew),
      },
    may('erase') && {
      step: 'erasure',
      title: t(text.erase),
      means: t(text.eraseMeans),
      act: t(text.erase),
      bad: true,
    },
  ];
  return moves.filter((move) => move !== false);
}
