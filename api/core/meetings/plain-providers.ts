import { forStaff } from '#api/core/language.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type {
  MeetingCapabilities,
  Webinar,
  WebinarPlan,
  WebinarProvider,
} from '#api/core/meetings/provider.ts';

const capabilities: MeetingCapabilities = {
  createsEvent: false,
  personalLinks: false,
  approvesRegistrants: false,
  sendsOwnMail: false,
  reportsAttendance: false,
  recordings: false,
  webhook: false,
};

/**
 * One address for everybody, typed in by the administrator: Meet, Teams, YouTube, Jitsi. The address is the
 * webinar's id, so nothing has to be stored for it.
 */
export const linkProvider: WebinarProvider = withoutService('link', addressOf, (id) => id);

/** People come in person: there is no link and nobody to tell. */
export const venueProvider: WebinarProvider = withoutService(
  'venue',
  () => 'venue',
  () => null,
);

function withoutService(
  kind: 'link' | 'venue',
  idOf: (plan: WebinarPlan) => string,
  linkOf: (id: string) => string | null,
): WebinarProvider {
  const made = async (plan: WebinarPlan): Promise<Webinar> => ({
    id: idOf(plan),
    topic: plan.topic,
    startsAt: plan.startsAt,
    minutes: plan.minutes,
    differences: [],
  });
  return {
    kind,
    capabilities,
    create: made,
    read: (_id, plan) => made(plan),
    update: (_id, plan) => made(plan),
    delete: async () => {},
    register: async (id, people) =>
      people.map(({ email }) => ({ email, state: 'registered', registrantId: null, joinUrl: linkOf(id) })),
    changeStatus: async () => {},
    unregister: async () => {},
    registrants: async () => [],
    instances: async () => [],
    participants: async () => null,
    absentees: async () => null,
    recording: async () => null,
    hostLink: async (id) => linkOf(id),
    testConnection: async () => ({ ok: true, capacity: null, checks: [] }),
  };
}

/** @throws MeetingError `validation` unless it is an https address without a name and password in it */
function addressOf({ link }: WebinarPlan): string {
  const url = URL.parse(link ?? '');
  if (url?.protocol === 'https:' && !url.username && !url.password) return url.href;
  throw new MeetingError('validation', {
    fields: ['link'],
    because: forStaff({
      ja: '参加用のアドレスは、https:// で始まるものを入力してください。',
      en: 'Please give an address for joining that begins with https://.',
    }),
  });
}
