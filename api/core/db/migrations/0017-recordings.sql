-- A file too large to be held in memory: a recording, and what is read beside it. It arrives part by part, each sealed
-- for its place under the key of its file, so that any stretch is read without the rest.
create table core.large_file (
  id uuid primary key default gen_random_uuid(),
  key_id uuid not null references core.case_key,
  sealed_name bytea not null,
  -- What the content is, whatever its name says; null while it arrives.
  media_type text check (media_type in ('video/mp4', 'audio/mp4', 'video/webm', 'text/vtt', 'application/pdf')),
  size int check (size > 0),
  scanned text check (scanned in ('clean', 'not_scanned')),
  begun_at timestamptz not null,
  -- When it was taken for something. What was not is forgotten after a day.
  kept_at timestamptz,
  check (kept_at is null or (media_type is not null and size is not null and scanned is not null))
);
create index large_file_unfinished on core.large_file (begun_at) where kept_at is null;

create table core.large_file_part (
  file_id uuid not null references core.large_file on delete cascade,
  number int not null check (number >= 0),
  sealed bytea not null,
  primary key (file_id, number)
);
-- What is sealed cannot be compressed: trying costs time for nothing.
alter table core.large_file_part alter column sealed set storage external;

-- The recording of a seminar where it is kept here, its captions and its transcript. With a recording, no link is needed.
create table seminars.recording_file (
  seminar_id uuid not null references seminars.seminar on delete cascade,
  kind text not null check (kind in ('recording', 'captions', 'transcript')),
  file_id uuid not null unique references core.large_file,
  primary key (seminar_id, kind)
);
alter table seminars.archive alter column url drop not null;
