import type { StaffLanguage, StaffSentence } from '#api/core/language.ts';

/** The trace of a seminar in words, as the desk reads it. */
const sentences: Readonly<Record<string, StaffSentence>> = {
  planned: { ja: '下書きを作った', en: 'Wrote the draft' },
  changed: { ja: '計画を変更した', en: 'Changed the plan' },
  published: { ja: '公開した', en: 'Published' },
  postponed: { ja: '延期した', en: 'Postponed' },
  rescheduled: { ja: '日程を変更した', en: 'Rescheduled' },
  cancelled: { ja: '中止した', en: 'Cancelled' },
  held: { ja: '開催済みにした', en: 'Held' },
  join_url_replaced: { ja: '参加先のリンクを差し替えた', en: 'Replaced the link for taking part' },
  registrants_exported: { ja: '申込者の一覧を書き出した', en: 'Exported the registrants' },
  registrants_opened: { ja: '申込者の一覧を開いた', en: 'Opened the registrants' },
  group_written_to: { ja: '申込者にメールを送った', en: 'Wrote to registrants' },
  archive_set: { ja: '録画の公開を決めた', en: 'Set the archive' },
  recording_saved: { ja: '録画のファイルを登録した', en: 'Uploaded a file of the recording' },
  recording_removed: { ja: '録画のファイルを削除した', en: 'Removed a file of the recording' },
  webinar_made: { ja: 'Zoom のウェビナーを作成した', en: 'Made the webinar at Zoom' },
  webinar_changed: { ja: 'Zoom のウェビナーを変更した', en: 'Changed the webinar at Zoom' },
  webinar_ended: { ja: 'Zoom のウェビナーを取りやめた', en: 'Took the webinar away at Zoom' },
  webinar_troubled: { ja: 'Zoom のウェビナーに問題が起きた', en: 'Something is wrong with the webinar' },
  webinar_requested: { ja: 'Zoom にもう一度試した', en: 'Tried Zoom again' },
  webinar_replaced: { ja: 'Zoom のウェビナーを作り直した', en: 'Had another webinar made in its place' },
  webinar_settings_chosen: { ja: 'Zoom との違いを決めた', en: 'Decided on what differs at Zoom' },
  host_link_opened: { ja: 'ホスト用のリンクを開いた', en: 'Opened the link of the host' },
  attendance_read: { ja: 'Zoom の参加の記録を読んだ', en: 'Read from Zoom who was there' },
};

/** The trace of one registration. */
const ofRegistrant: Readonly<Record<string, StaffSentence>> = {
  requested: { ja: '申し込んだ（承認待ち）', en: 'Asked to be admitted' },
  registered: { ja: '申し込んだ', en: 'Registered' },
  waiting: { ja: '申し込んだ（キャンセル待ち）', en: 'Joined the waiting list' },
  approved: { ja: '承認した', en: 'Admitted' },
  declined: { ja: '承認しなかった', en: 'Not admitted' },
  offered: { ja: '空席を案内した', en: 'Was offered a seat' },
  accepted: { ja: '空席を受けた', en: 'Took the seat' },
  lapsed: { ja: '案内の期限が過ぎた', en: 'The offer lapsed' },
  cancelled: { ja: '申込みを取り消した', en: 'Cancelled the registration' },
  way_changed: { ja: '参加の方法を変えた', en: 'Changed the way of taking part' },
  answers_changed: { ja: '質問への答えを変えた', en: 'Changed the answers' },
  address_corrected: { ja: 'メールアドレスを直した', en: 'Corrected the address' },
  ticket_sent_again: { ja: '申込みの控えをもう一度送った', en: 'Sent the ticket again' },
  entered: { ja: '参加用のリンクを開いた', en: 'Opened the way in' },
  checked_in: { ja: '会場で受け付けた', en: 'Checked in at the venue' },
  online_presence: { ja: 'オンラインの参加を記録した', en: 'Was online' },
  presence_set: { ja: '参加の記録を手で直した', en: 'The attendance was set by hand' },
  certificate_issued: { ja: '受講証明を発行した', en: 'The certificate was given out' },
  survey_answered: { ja: 'アンケートに答えた', en: 'Answered the survey' },
  erased: { ja: '個人の情報を消した', en: 'The person was erased' },
};

export const historySentence = (verb: string, language: StaffLanguage): string =>
  sentences[verb]?.[language] ?? verb;

export const registrantSentence = (verb: string, language: StaffLanguage): string =>
  ofRegistrant[verb]?.[language] ?? verb;
