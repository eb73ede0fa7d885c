import type { Language, Sentence } from '#api/core/language.ts';
import type { MeetingError } from '#api/core/meetings/errors.ts';

/** `zoom` a Zoom webinar · `link` an address somebody typed in · `venue` people come in person. */
export const meetingKinds = ['zoom', 'link', 'venue'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** What a kind can do, so that screens ask this and never the kind. */
export type MeetingCapabilities = {
  readonly createsEvent: boolean;
  readonly personalLinks: boolean;
  readonly approvesRegistrants: boolean;
  readonly sendsOwnMail: boolean;
  readonly reportsAttendance: boolean;
  readonly recordings: boolean;
  readonly webhook: boolean;
};

/** A webinar as we want it. */
export type WebinarPlan = {
  /**
   * Ours and never used twice, such as `S-7K4M2P93H-1`; a webinar made in place of another gets a new one. It
   * stands in the description at Zoom, and by it a webinar is found whose creation was never confirmed.
   */
  readonly marker: string;
  /** At most 200 characters. */
  readonly topic: string;
  /** At most 1,900 characters: the marker is added to it. */
  readonly agenda: string;
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  /** IANA, such as Asia/Tokyo. */
  readonly timeZone: string;
  readonly language: Language;
  readonly recording: 'none' | 'cloud';
  /** Null: as many as the licence allows. */
  readonly seats: number | null;
  readonly practiceSession: boolean;
  readonly questionsAndAnswers: boolean;
  /** The host's address or id at Zoom; null for the one in the settings. */
  readonly host: string | null;
  /** For `link`: the address everybody is given. */
  readonly link: string | null;
  /** Fields of a difference that are the provider's screens' to decide: neither sent nor compared. */
  readonly leftToThem: readonly string[];
};

/** Something that is not at the provider as we wanted it: changed there, or silently not taken. */
export type WebinarDifference = {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  readonly because: Sentence;
};

export type Webinar = {
  /** The provider's own name of it; keep it, every other call wants it. */
  readonly id: string;
  readonly topic: string;
  readonly startsAt: Temporal.Instant | null;
  readonly minutes: number | null;
  /** Empty when it is as planned. */
  readonly differences: readonly WebinarDifference[];
};

export type RegistrantInput = {
  readonly email: string;
  /** 名 */
  readonly firstName: string;
  /** 姓; null when only one name is known. */
  readonly lastName: string | null;
};

/**
 * What became of one person. `joinUrl` is personal where links are; keep it, because asking again costs one of
 * three tries a day. `failed` with `unavailable`, a limit and so on: put the same person in again later.
 */
export type RegistrationOutcome =
  | {
      readonly email: string;
      readonly state: 'registered';
      readonly registrantId: string | null;
      readonly joinUrl: string | null;
    }
  | { readonly email: string; readonly state: 'failed'; readonly error: MeetingError };

export type RegistrantStatus = 'approved' | 'pending' | 'denied';

export type ListedRegistrant = {
  readonly registrantId: string;
  readonly email: string;
  readonly name: string;
  readonly status: RegistrantStatus;
  readonly joinUrl: string | null;
};

/** One time somebody was in: a person who came back has several. */
export type Participation = {
  readonly registrantId: string | null;
  /** Empty where the provider hides it. */
  readonly email: string;
  readonly name: string;
  readonly joinedAt: Temporal.Instant;
  readonly leftAt: Temporal.Instant;
};

export type Attendance = {
  readonly participations: readonly Participation[];
  /** False while the provider is still counting: ask again after a quarter of an hour, an hour, a day. */
  readonly complete: boolean;
};

export type Recording = {
  /** The page where it is watched. Files are never fetched. */
  readonly shareUrl: string;
  readonly passcode: string | null;
  readonly files: number;
};

export type ConnectionCheck = { readonly name: string; readonly ok: boolean; readonly because: Sentence };

export type ConnectionReport = {
  readonly ok: boolean;
  /** Seats of the host's licence, where the provider tells. */
  readonly capacity: number | null;
  readonly checks: readonly ConnectionCheck[];
};

/**
 * Whoever holds the webinars. All but `register` and `testConnection` throw `MeetingError`; those two tell it
 * in what they return. Nothing here is called inside a transaction of the caller: an answer may take minutes.
 */
export type WebinarProvider = {
  readonly kind: MeetingKind;
  readonly capabilities: MeetingCapabilities;
  /**
   * Makes it, or gives back the one that was made for this marker. After `ambiguous`, call it again with the
   * same plan from `retryAt` on: it searches first.
   */
  create(plan: WebinarPlan): Promise<Webinar>;
  /** As it is there, compared with the plan. */
  read(id: string, plan: WebinarPlan): Promise<Webinar>;
  /** Makes it as planned, and says what was not taken. Sends nothing when it is so already. */
  update(id: string, plan: WebinarPlan): Promise<Webinar>;
  /** Done also when it is gone already. Tells nobody: the mails are ours. */
  delete(id: string): Promise<void>;
  /** Registers and approves; safe to repeat. One outcome for each person, in their order; never throws. */
  register(id: string, people: readonly RegistrantInput[]): Promise<RegistrationOutcome[]>;
  changeStatus(
    id: string,
    action: 'approve' | 'deny' | 'cancel',
    registrantIds: readonly string[],
  ): Promise<void>;
  /** The person may register again later, which `cancel` would forbid. Done also when not there. */
  unregister(id: string, registrantId: string): Promise<void>;
  registrants(id: string, status: RegistrantStatus): Promise<ListedRegistrant[]>;
  /** Each time it was really held, practice sessions left out: a host who was cut off begins anew. */
  instances(id: string): Promise<string[]>;
  /** Null until it was held. `id` may be the `instanceId` of an event. */
  participants(id: string): Promise<Attendance | null>;
  /** Who was registered and did not come; null until it was held. */
  absentees(id: string): Promise<ListedRegistrant[] | null>;
  recording(id: string): Promise<Recording | null>;
  /** Opens the webinar as its host for whoever holds it: fetched on demand, never stored, never logged. */
  hostLink(id: string): Promise<string | null>;
  testConnection(): Promise<ConnectionReport>;
};
