import type { StaffSaid, StaffTexts } from '../../language.ts';

/**
 * What whoever takes a consultation keeps in mind. The guidance of the state asks that nobody be hurt again by the
 * way they are heard (ten measures, 4); a wrong word breeds distrust. Where other desks stand, the directory says.
 */
export const listeningText = {
  title: { ja: '相談を受けるときの心がけ', en: 'When somebody consults you' },
  lead: {
    ja: '聞き方ひとつで、信頼が生まれも、失われもします。',
    en: 'How somebody is heard wins their trust, or loses it.',
  },
  care: { ja: '手引き：被害を受けた人を支える', en: 'Guide: care for the person harmed' },
  scope: { ja: 'お答えできること・できないこと', en: 'What we can and cannot answer' },
  elsewhere: { ja: 'ほかの窓口', en: 'Other desks' },
} satisfies StaffTexts;

type Part = { title: StaffSaid; points: StaffSaid<readonly string[]> };

/** In the order in which a talk goes. */
export const listeningParts: readonly Part[] = [
  {
    title: { ja: '聞く', en: 'Listening' },
    points: {
      ja: [
        '最後まで聞き、言葉のまま書き留めます。短く言い直して、合っているかを確かめます。',
        '「なぜ怒らせたのですか」ではなく、「何がありましたか」と聞きます。',
        'はっきりしない段階の相談も、起きる前の相談も歓迎します。証拠は求めません。',
        'お客様の立場の人にも、同じように聞きます。どちらの側も責めません。',
        '同じ話を二度させません。先に、書かれたことと経過を読みます。',
      ],
      en: [
        'Hear them to the end and write down their own words. Say it back briefly: is that right?',
        'Not "why did they get angry?" but "what happened?"',
        'Doubtful cases are welcome, and so is what has not happened yet. No proof is asked for.',
        'Hear customers in the same way. Blame neither side.',
        'Nobody should have to tell it twice: read what was written and what happened first.',
      ],
    },
  },
  {
    title: { ja: '体と心', en: 'Body and mind' },
    points: {
      ja: [
        '眠れているか、食べられているか、休めるかを、ひとこと聞きます。',
        'つらさが続くときは、産業医や医療機関を勧めます。診断はしません。',
        '筆談、ゆっくり話す、通訳など、必要な配慮を初めに聞きます。',
      ],
      en: [
        'Ask in a word whether they sleep, eat and can rest.',
        'If it goes on, suggest the company doctor or a clinic. Make no diagnosis.',
        'Ask at the start what they need: writing, slow speech, an interpreter.',
      ],
    },
  },
  {
    title: { ja: '危険のしるし', en: 'Signs of danger' },
    points: {
      ja: [
        'いま暴力、つきまとい、おどしがある：安全な場所に移ってもらい、110番へ。急がないときは#9110へ。',
        'けがをしている、具合がとても悪い：119番へ。',
        '「死にたい」「消えたい」：話をさえぎらず、いま安全か、だれかがそばにいるかを聞きます。',
        '命に関わると思ったら、一人で抱えず、すぐ同僚か管理する人に知らせます。迷うときも知らせます。',
      ],
      en: [
        'Violence, stalking or threats right now: have them go somewhere safe and call 110. Not urgent: #9110.',
        'Injured or very unwell: 119.',
        '"I want to die", "I want to disappear": do not cut them off. Ask whether they are safe and whether somebody is with them.',
        'If a life may be at risk, do not carry it alone: tell a colleague or an administrator at once, also in doubt.',
      ],
    },
  },
  {
    title: { ja: 'つなぐ先', en: 'Where to refer' },
    points: {
      ja: [
        '勤め先が動かない：労働局の総合労働相談コーナー',
        '商品や契約のこと：消費者ホットライン188',
        '弁護士に相談したい：法テラス',
        'つなぐときは、先の名前と受付時間を伝え、本人が選びます。',
      ],
      en: [
        'The employer does nothing: the consultation corner of the Labor Bureau',
        'Goods and contracts: consumer hotline 188',
        'A lawyer is wanted: Houterasu (Japan Legal Support Center)',
        'Give the name and the hours of the desk. The choice is theirs.',
      ],
    },
  },
  {
    title: { ja: 'この窓口がしないこと', en: 'What this desk does not do' },
    points: {
      ja: [
        '法律の判断をしません。「違法です」「カスタマーハラスメントにあたります」と言わず、一般的な考え方と、次にできることを伝えます。',
        '相手や勤め先と交渉しません。伝言も預かりません。',
        'できるか分からないこと、決まっていない日を、約束しません。',
      ],
      en: [
        'It does not judge the law. Not "that is illegal" or "that is customer harassment", but how such things are generally seen, and what can be done next.',
        'It does not negotiate with the other side or the employer, and carries no messages.',
        'It promises nothing that may not be possible, and no date that is not set.',
      ],
    },
  },
  {
    title: { ja: '聞いたあと', en: 'Afterwards' },
    points: {
      ja: ['重い相談のあとは、少し休み、同僚に話します。聞く人が疲れるのは自然なことです。'],
      en: [
        'After a hard one, rest a little and talk to a colleague. It is natural that listening is tiring.',
      ],
    },
  },
];
