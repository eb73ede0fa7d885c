import { forStaff, type Sentence } from '#api/core/language.ts';

/**
 * What can be wrong between us and whoever holds the webinar, in one vocabulary for every kind:
 * `auth` our credentials are not taken · `scope` the app may not do this · `plan` the host has no webinar plan ·
 * `not_found` it is not there (any more) · `validation` a field is not taken · `conflict` this person or this
 * state does not allow it · `over` the webinar is past · `full` no seat there · `rate_second`, `rate_daily` a
 * limit, until `retryAt` · `unavailable` no answer, and repeating is safe · `ambiguous` nobody knows whether it
 * was done, and repeating blindly could do it twice.
 */
export type MeetingTrouble =
  | 'auth'
  | 'scope'
  | 'plan'
  | 'not_found'
  | 'validation'
  | 'conflict'
  | 'over'
  | 'full'
  | 'rate_second'
  | 'rate_daily'
  | 'unavailable'
  | 'ambiguous';

export type MeetingErrorDetail = {
  /** Instead of the kind's own sentence. */
  because?: Sentence;
  /** Not worth trying before. */
  retryAt?: Temporal.Instant;
  /** The fields that were not taken, by the provider's names. */
  fields?: readonly string[];
  /** The scopes that are missing, by the provider's names. */
  scopes?: readonly string[];
  /** A limit or refusal that concerns one registrant and not the webinar. */
  aboutRegistrant?: boolean;
  /** The provider's own code, such as `400/3000`, for the operator. */
  code?: string;
};

/**
 * Made from scratch: neither an answer of the provider, nor a header, nor an address of a person, nor another
 * error hangs on it, so it can be logged and shown. `because` is for the administrator.
 */
export class MeetingError extends Error {
  override readonly name = 'MeetingError';
  readonly kind: MeetingTrouble;
  readonly because: Sentence;
  readonly retryAt: Temporal.Instant | null;
  readonly fields: readonly string[];
  readonly scopes: readonly string[];
  readonly aboutRegistrant: boolean;
  readonly code: string | null;

  constructor(kind: MeetingTrouble, detail: MeetingErrorDetail = {}) {
    const because = detail.because ?? usualSentences[kind];
    super(`${kind}: ${because.en}`);
    this.kind = kind;
    this.because = because;
    this.retryAt = detail.retryAt ?? null;
    this.fields = detail.fields ?? [];
    this.scopes = detail.scopes ?? [];
    this.aboutRegistrant = detail.aboutRegistrant ?? false;
    this.code = detail.code ?? null;
  }
}

const usualSentences: Readonly<Record<MeetingTrouble, Sentence>> = {
  auth: forStaff({
    ja: 'Zoom に接続できません。アカウント ID、クライアント ID、クライアントシークレットと、アプリが有効になっていることを確認してください。',
    en: 'Zoom does not let us in. Check the account ID, the client ID and the client secret, and that the app is activated.',
  }),
  scope: forStaff({
    ja: 'Zoom のアプリに必要な権限（スコープ）がありません。',
    en: 'The app at Zoom lacks a scope it needs.',
  }),
  plan: forStaff({
    ja: 'このホストには Zoom のウェビナーのライセンスがありません。Zoom の管理画面で割り当ててください。',
    en: 'This host has no Zoom webinar licence. Assign one in the administration of Zoom.',
  }),
  not_found: forStaff({
    ja: 'Zoom で見つかりません。Zoom の画面で削除された可能性があります。',
    en: 'Zoom does not have it. It may have been deleted in the screens of Zoom.',
  }),
  validation: forStaff({ ja: 'Zoom が受け付けない項目があります。', en: 'Zoom does not accept a field.' }),
  conflict: forStaff({ ja: 'Zoom がこの操作を受け付けませんでした。', en: 'Zoom refused this.' }),
  over: forStaff({
    ja: 'このウェビナーは Zoom ではすでに終了しています。',
    en: 'This webinar is over at Zoom.',
  }),
  full: forStaff({
    ja: 'Zoom のウェビナーが満席です。ライセンスの定員か、Zoom 側の参加者数の上限に達しています。',
    en: 'The webinar is full at Zoom: the capacity of the licence or a limit of Zoom’s own is reached.',
  }),
  rate_second: forStaff({
    ja: 'Zoom の呼び出しが混み合っています。自動で続けます。',
    en: 'Zoom is being called too often. This goes on by itself.',
  }),
  rate_daily: forStaff({
    ja: 'Zoom の一日の回数の上限に達しました。日本時間の午前9時に続けます。',
    en: 'The daily limit of Zoom is reached. This goes on at 00:00 UTC.',
  }),
  unavailable: forStaff({
    ja: 'Zoom から返事がありません。自動でもう一度試します。',
    en: 'Zoom does not answer. It is tried again by itself.',
  }),
  ambiguous: forStaff({
    ja: 'Zoom からの返事が届かず、作成されたかどうかが分かりません。二重に作らないよう、Zoom を確かめてから続けます。',
    en: 'The answer of Zoom was lost, so it is not known whether the webinar was made. Zoom is searched before anything is repeated.',
  }),
};
