import { z } from '@hono/zod-openapi';

/** A recording that is kept here: the file itself, and what is read beside it. */
export const recordingKinds = ['recording', 'captions', 'transcript'] as const;
export const recordingTypes = [
  'video/mp4',
  'audio/mp4',
  'video/webm',
  'text/vtt',
  'application/pdf',
] as const;

export const recordingKind = z.enum(recordingKinds);

/** What may be asked for now: nothing while the archive is closed, or not for this reader. */
export const archiveFiles = z
  .object({
    recording: z.enum(recordingTypes).nullable().openapi({ description: 'Of which type it is.' }),
    captions: z.boolean(),
    transcript: z.boolean(),
  })
  .openapi('ArchiveFiles');

/** The files as the desk sees them. */
export const deskRecording = z
  .object({
    mostMegabytes: z.number().int().openapi({ description: 'How large a recording may be.' }),
    files: z.array(
      z.object({
        kind: recordingKind,
        name: z.string(),
        mediaType: z.enum(recordingTypes),
        bytes: z.number().int(),
        scanned: z.boolean(),
      }),
    ),
  })
  .openapi('DeskRecording');

export type ArchiveFiles = z.output<typeof archiveFiles>;
export type DeskRecording = z.output<typeof deskRecording>;

export const noFiles: ArchiveFiles = { recording: null, captions: false, transcript: false };
