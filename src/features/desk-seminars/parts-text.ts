import type { StaffTexts } from '../../language.ts';

/** What plans are made of and use again: series, panelists, venues. */
export const partsText = {
  titles: {
    ja: (kind: string) => ({ series: 'シリーズ', panelists: '講師の名簿', venues: '会場' })[kind] ?? kind,
    en: (kind: string) => ({ series: 'Series', panelists: 'Panelists', venues: 'Venues' })[kind] ?? kind,
  },
  leads: {
    ja: (kind: string) =>
      ({
        series: '続けて開くセミナーをまとめます。',
        panelists: 'ここに書いた紹介文は、その人が話すすべてのセミナーのページに出ます。',
        venues: '行き方と、車いすや聞こえの案内を書きます。参加者へのメールと予定表にも出ます。',
      })[kind] ?? '',
    en: (kind: string) =>
      ({
        series: 'Seminars that belong together.',
        panelists: 'A biography is shown on the page of every seminar at which the person speaks.',
        venues:
          'How to get there, and what there is for wheelchairs and hearing. Mails and calendars say it too.',
      })[kind] ?? '',
  },
  adds: {
    ja: (kind: string) =>
      ({ series: 'シリーズを加える', panelists: '講師を加える', venues: '会場を加える' })[kind] ?? '',
    en: (kind: string) =>
      ({ series: 'Add a series', panelists: 'Add a panelist', venues: 'Add a venue' })[kind] ?? '',
  },
  none: { ja: 'まだありません。', en: 'None yet.' },
  sessions: { ja: 'このシリーズのセミナーを見る', en: 'Seminars of this series' },
  expert: { ja: '専門家の名簿での名前', en: 'Which expert of the register this is' },
  expertSupport: {
    ja: 'これから登壇するセミナーの時間を、派遣の予定と重ならないように押さえます。',
    en: 'They are booked for the seminars to come, so that no dispatch takes them at the same time.',
  },
  noExpert: { ja: '名簿の人ではない', en: 'Not on the register' },
  save: { ja: 'この内容で保存する', en: 'Save this' },
  saveMeans: {
    ja: 'これから開くセミナーのページも、すぐに変わります。メールは送りません。',
    en: 'Pages of seminars to come change at once. No mail is sent.',
  },
  remove: {
    ja: (kind: string) => (kind === 'panelists' ? '名簿から外す' : '一覧から外す'),
    en: (_kind: string) => 'Take off the list',
  },
  removeMeans: {
    ja: (kind: string): string =>
      kind === 'panelists'
        ? '新しい計画で選べなくなります。すでに名前のあるセミナーには残ります。'
        : '新しい計画で選べなくなります。終わったセミナーには残ります。これから開くセミナーで使っているあいだは、外せません。',
    en: (kind: string): string =>
      kind === 'panelists'
        ? 'New plans cannot choose this person. Seminars that name them go on doing so.'
        : 'New plans cannot choose it; seminars of the past keep it. Not possible while a seminar to come uses it.',
  },
  back: { ja: 'セミナーの一覧へ', en: 'Back to the seminars' },
  fields: {
    ja: (name: string) =>
      ({
        title: '題',
        description: '説明',
        name: '名前',
        affiliation: '所属・肩書き',
        biography: '紹介文',
        address: '住所',
        floor: '階・部屋',
        access: '行き方',
        accessibility: '車いす・聞こえなどの案内',
      })[name] ?? name,
    en: (name: string) =>
      ({
        title: 'Title',
        description: 'Description',
        name: 'Name',
        affiliation: 'Affiliation',
        biography: 'Biography',
        address: 'Address',
        floor: 'Floor, room',
        access: 'How to get there',
        accessibility: 'Accessibility',
      })[name] ?? name,
  },
  done: {
    ja: (what: string) => ({ save: '保存しました。', remove: '外しました。' })[what] ?? '',
    en: (what: string) => ({ save: 'Saved.', remove: 'Taken off the list.' })[what] ?? '',
  },
} satisfies StaffTexts;
