import type { Audience } from './guide.ts';
import type { Told } from './tongues.ts';

/** Where each reader begins: a guide or a tool, under the words in which they think of it. */
type Start = { to: string; name: Told };

export const starts: Readonly<Record<Audience, readonly Start[]>> = {
  worker: [
    {
      to: 'guides/incident#during',
      name: {
        ja: 'いま起きている。まず何をすればよいか',
        en: 'It is happening now: what to do first',
        easy: '今、起きている。まず何をすればいいか',
        nb: 'Det skjer nå: hva du gjør først',
        nl: 'Het gebeurt nu: wat u eerst doet',
      },
    },
    {
      to: 'tools/record',
      name: {
        ja: '起きたことを記録する',
        en: 'Record what happened',
        easy: '起きたことを記録する',
        nb: 'Skriv ned det som skjedde',
        nl: 'Leg vast wat er is gebeurd',
      },
    },
    {
      to: 'guides/care',
      name: {
        ja: '眠れない、出勤がつらいとき',
        en: 'When sleep or going to work is hard',
        easy: 'ねむれないとき、仕事に行くのがつらいとき',
        nb: 'Når du ikke får sove eller gruer deg til jobb',
        nl: 'Als slapen of naar het werk gaan zwaar valt',
      },
    },
    {
      to: 'guides/outside-employment',
      name: {
        ja: 'フリーランス、ボランティア、外国人の方',
        en: 'Freelance, volunteer or from abroad',
        easy: 'フリーランス、ボランティア、外国人',
        nb: 'Frilans, frivillig eller fra utlandet',
        nl: 'Zelfstandig, vrijwilliger of uit het buitenland',
      },
    },
  ],
  business: [
    {
      to: 'tools/self-check',
      name: {
        ja: '十の措置を自分で点検する',
        en: 'Check yourself on the ten measures',
        easy: '十のことを自分でチェックする',
        nb: 'Sjekk deg selv mot de ti tiltakene',
        nl: 'Loop zelf de tien maatregelen na',
      },
    },
    {
      to: 'guides/ten-measures',
      name: {
        ja: '2026年10月1日から義務になったこと',
        en: 'What became a duty on 1 October 2026',
        easy: '2026年10月1日から、しなければならないこと',
        nb: 'Det som ble en plikt 1. oktober 2026',
        nl: 'Wat op 1 oktober 2026 verplicht werd',
      },
    },
    {
      to: 'tools/policy',
      name: {
        ja: '方針を示し、線引きの基準を決める',
        en: 'Show a policy and decide where your line lies',
        easy: '方針を見せて、どこから断るかを決める',
        nb: 'Vis en holdning, og bestem hvor grensen går',
        nl: 'Laat uw houding zien en bepaal waar uw grens ligt',
      },
    },
    {
      to: 'tools/procedure',
      name: {
        ja: '社内の手順を一枚にまとめる',
        en: 'Put your procedure on one page',
        easy: '会社や店の中の手順を一枚にまとめる',
        nb: 'Lag rutinen deres på én side',
        nl: 'Zet uw werkwijze op één pagina',
      },
    },
    {
      to: 'guides/what-it-is#what-it-is-not',
      name: {
        ja: '正当な苦情との見分け方',
        en: 'Telling it from a legitimate complaint',
        easy: '正しい苦情とカスハラのちがい',
        nb: 'Forskjellen på dette og en berettiget klage',
        nl: 'Het verschil met een terechte klacht',
      },
    },
  ],
  customer: [
    {
      to: 'tools/judge',
      name: {
        ja: '言いすぎたかもしれない、と思ったら',
        en: 'Did I go too far?',
        easy: '言いすぎたかもしれないと思ったら',
        nb: 'Gikk jeg for langt?',
        nl: 'Ben ik te ver gegaan?',
      },
    },
    {
      to: 'guides/complaining',
      name: {
        ja: '苦情を上手に伝えるには',
        en: 'How to complain well',
        easy: '苦情（「よくない」と思うこと）をうまく伝える',
        nb: 'Slik klager du godt',
        nl: 'Goed een klacht indienen',
      },
    },
    {
      to: 'guides/complaining#accommodation',
      name: {
        ja: '配慮を求めることは、迷惑行為ではありません',
        en: 'Asking for an accommodation is not harassment',
        easy: '障害などに合わせてほしいと言うことは、めいわくな行動ではありません',
        nb: 'Å be om tilrettelegging er ikke trakassering',
        nl: 'Om een aanpassing vragen is geen intimidatie',
      },
    },
  ],
};
