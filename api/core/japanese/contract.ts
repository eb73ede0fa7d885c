/** What pages use: how a Japanese text is read aloud. */
export { type Piece, readAloud } from '#api/core/japanese/readings.ts';
