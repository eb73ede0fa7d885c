import { formatDay } from '#api/core/calendar/contract.ts';
import {
  applicantKinds,
  type CheckedApplication,
  dispatchSectors,
  dispatchTopics,
  manualStates,
} from '#api/dispatch/contract.ts';
import { clockTime, type Language, speaker } from '../../language.ts';
import { applicationText as text } from './application-text.ts';
import type { WritingStep } from './application-values.ts';
import { weekText } from './week-text.ts';

type Fact = { name: string; value: string };
type Values = CheckedApplication['values'];

/** What was written, shown back as the office would receive it, page by page; what was declared follows it. */
export function applicationFacts(
  values: Values,
  language: Language,
): Array<{ page: WritingStep; facts: Fact[] }> {
  const t = speaker(language);
  const none = t(text.notGiven);
  const fact = (name: string, value: string): Fact => ({ name, value: value || none });
  const isBusiness = values.applicantKind === 'business';
  const hours = values.hoursFrom
    ? `${clockTime(values.hoursFrom)}–${clockTime(values.hoursUntil)}`
    : t(text.whenever);
  return [
    {
      page: 'organisation',
      facts: [
        fact(t(text.kind), applicantKinds[values.applicantKind][language]),
        fact(t(text.organisation), lines(values.organisation, values.organisationKana)),
        fact(t(text.corporateNumber), values.corporateNumber),
        fact(t(text.address), lines(`〒${values.postalCode}`, values.address)),
        fact(t(text.sector), dispatchSectors[values.sector][language]),
        fact(t(isBusiness ? text.employees : text.members), values.members),
      ],
    },
    {
      page: 'contact',
      facts: [
        fact(t(text.person), lines(values.person, values.personKana)),
        fact(t(text.department), values.department),
        fact(t(text.telephone), values.telephone),
        fact(t(text.contactBy), t(values.contactBy === 'email' ? text.byEmail : text.byTelephone)),
        ...(values.contactBy === 'email' ? [fact(t(text.email), values.email)] : []),
        ...(values.neverNameSubject ? [fact(t(text.neverNameSubject), '✓')] : []),
        fact(t(text.hours), hours),
      ],
    },
    {
      page: 'wish',
      facts: [
        fact(t(text.wish), values.wish),
        fact(t(text.topics), values.topics.map((each) => dispatchTopics[each][language]).join('\n')),
        fact(t(text.manualState), manualStates[values.manualState][language]),
      ],
    },
    {
      page: 'availability',
      facts: [
        fact(
          t(text.weekly),
          values.weekly
            .map(({ weekday, from, until }) => `${t(weekText.weekdays)[weekday - 1]} ${span(from, until)}`)
            .join('\n'),
        ),
        fact(
          t(text.exceptions),
          values.exceptions
            .map(
              ({ on, from, until }) =>
                `${formatDay(on, language)} ${from ? span(from, until) : t(text.allDay)}`,
            )
            .join('\n'),
        ),
      ],
    },
  ];
}

const lines = (...parts: string[]): string => parts.filter(Boolean).join('\n');
const span = (from: string, until: string): string => `${clockTime(from)}–${clockTime(until)}`;
