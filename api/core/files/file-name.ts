import { fileTypes, type MediaType } from '#api/core/files/recognise.ts';
import { type RecordingType, recordingTypes } from '#api/core/files/recording.ts';

type AnyType = MediaType | RecordingType;
const types: Readonly<Record<AnyType, { endings: readonly string[] }>> = { ...recordingTypes, ...fileTypes };

const longestName = 120;

/**
 * A name fit to be shown and saved: without folders, control and direction characters and what file systems refuse,
 * at most 120 characters, its ending kept.
 */
export function normaliseFileName(name: string, mediaType: AnyType): string {
  const base = name.replace(/^.*[/\\]/s, '');
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [ending = ''] = types[mediaType].endings;
  const dot = clean.lastIndexOf('.');
  const stem = (dot > 0 ? clean.slice(0, dot) : clean) || 'file';
  const kept = dot > 0 && hasEnding(clean, mediaType) ? clean.slice(dot + 1).toLowerCase() : ending;
  return `${[...stem]
    .slice(0, longestName - kept.length - 1)
    .join('')
    .trim()}.${kept}`;
}

/** Whether the name ends as a file of this type does. */
export function hasEnding(name: string, mediaType: AnyType): boolean {
  const ending = /\.([^./\\]+)\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return types[mediaType].endings.includes(ending);
}

/** RFC 6266: always a download, with the whole name and, for old programs, one in plain letters. */
export const attachmentHeader = (name: string): string => dispositionHeader('attachment', name);

/** The same for what may also be shown in its place, as a recording is. */
export function dispositionHeader(disposition: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
