import { type Challenge, proofText, solveChallenge } from '#api/core/http/contract.ts';

/** Solves one puzzle beside the page, and answers with the text of the proof, or with nothing. */
addEventListener('message', async ({ data }: MessageEvent<Challenge>) => {
  const proof = await solveChallenge(data);
  postMessage(proof ? proofText(proof) : '');
});
