/** What pages use: how a Japanese text is read aloud. */
export { readAloud } from '#api/core/japanese/readings.ts';
