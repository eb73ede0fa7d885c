import type { WebinarPlan } from '#api/core/meetings/provider.ts';
import { at } from '#tests/support/at.ts';

export const seminarPlan: WebinarPlan = {
  marker: 'S-7K4M2P93H-1',
  topic: 'カスタマーハラスメント対策セミナー（第1回）',
  agenda: '現場での初期対応を、事例をもとに学びます。',
  startsAt: at('2026-12-10 (木) 14:00'),
  minutes: 90,
  timeZone: 'Asia/Tokyo',
  language: 'ja',
  recording: 'cloud',
  seats: null,
  practiceSession: false,
  questionsAndAnswers: true,
  host: null,
  link: null,
  leftToThem: [],
};
