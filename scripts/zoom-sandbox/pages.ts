import { Refusal } from '#scripts/zoom-sandbox/answers.ts';
import type { ApiRequest } from '#scripts/zoom-sandbox/request.ts';
import { newToken, type SandboxState } from '#scripts/zoom-sandbox/state.ts';

const largestPage = 300;
const usualPage = 30;
const tokenMinutes = 15;

/** One page of a list and what Zoom says about it. A page token lives 15 minutes. */
export function pageOf<Row>(state: SandboxState, request: ApiRequest, rows: readonly Row[]) {
  const size = Math.min(Number(request.query.get('page_size') ?? usualPage) || usualPage, largestPage);
  const offset = offsetOf(state, request.query.get('next_page_token') ?? '');
  const next = offset + size;
  let nextToken = '';
  if (next < rows.length) {
    nextToken = newToken();
    const expiresAt = state.clock.now().add({ minutes: tokenMinutes });
    state.pageTokens.set(nextToken, { offset: next, expiresAt });
  }
  return {
    rows: rows.slice(offset, next),
    facts: { page_size: size, next_page_token: nextToken, total_records: rows.length },
  };
}

function offsetOf(state: SandboxState, token: string): number {
  if (token === '') return 0;
  const page = state.pageTokens.get(token);
  if (!page || Temporal.Instant.compare(page.expiresAt, state.clock.now()) <= 0)
    throw new Refusal(400, 300, 'The next page token is invalid or expired.');
  return page.offset;
}
