import type { Context } from '#api/core/context.ts';
import { MeetingError } from '#api/core/meetings/errors.ts';
import type { WebinarProvider } from '#api/core/meetings/provider.ts';
import type { linkAnswers } from '#api/core/meetings/zoom-answers.ts';
import type { CallZoom } from '#api/core/meetings/zoom-call.ts';
import type { ZoomSettings } from '#api/core/meetings/zoom-settings.ts';

/** How a process reaches Zoom: what it speaks with, and what was set. */
export type OfficeZoom = { readonly provider: WebinarProvider; readonly settings: ZoomSettings };

/** What every call to Zoom of this office needs. Made by zoom.ts. */
export type ZoomOffice = Pick<Context, 'sql' | 'now' | 'secrets'> & {
  readonly settings: ZoomSettings;
  readonly call: CallZoom;
  readonly answers: ReturnType<typeof linkAnswers>;
};

/** A webinar's number as it stands in a path: the SDK puts what it is given into the address as it is. */
export function pathId(id: string): string {
  if (!/^\d{9,12}$/.test(id)) throw new MeetingError('not_found');
  return id;
}

/** Any other text in a path. */
export function pathText(text: string): string {
  if (text === '' || text === '.' || text === '..') throw new MeetingError('not_found');
  return encodeURIComponent(text);
}

/** A number, or the UUID of one time: with a slash in front or two in a row Zoom wants it encoded twice. */
export function pathPast(idOrUuid: string): string {
  if (/^\d{9,12}$/.test(idOrUuid)) return idOrUuid;
  const once = pathText(idOrUuid);
  return idOrUuid.startsWith('/') || idOrUuid.includes('//') ? encodeURIComponent(once) : once;
}
