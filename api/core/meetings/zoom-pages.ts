import { MeetingError } from '#api/core/meetings/errors.ts';

/** More pages than any list of ours can have: a list that does not end is a fault. */
const mostPages = 200;

/**
 * All rows of a list, page after page until Zoom names no next one; its totals are never relied on. A page token
 * lives a quarter of an hour: when it has run out, the list is read once more from its beginning.
 */
export async function allPages<Row>(
  fetchPage: (pageToken: string) => Promise<{ rows: readonly Row[]; next: string }>,
): Promise<Row[]> {
  try {
    return await fromBeginning(fetchPage);
  } catch (error) {
    if (error instanceof PageTokenError) return await fromBeginning(fetchPage);
    throw error;
  }
}

/** The token of a page had run out. */
class PageTokenError extends MeetingError {}

async function fromBeginning<Row>(
  fetchPage: (pageToken: string) => Promise<{ rows: readonly Row[]; next: string }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let token = '';
  for (let page = 0; page < mostPages; page += 1) {
    const { rows: more, next } = await fetchPage(token).catch((error: unknown) => {
      const ranOut = token !== '' && error instanceof MeetingError && error.kind === 'validation';
      throw ranOut ? new PageTokenError('unavailable') : error;
    });
    rows.push(...more);
    if (next === '' || next === token) return rows;
    token = next;
  }
  throw new MeetingError('unavailable', { code: 'endless list' });
}
