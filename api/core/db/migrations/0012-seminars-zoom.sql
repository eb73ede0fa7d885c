-- The webinars of a seminar at Zoom: the one it has now, and those that others took the place of.
create table seminars.webinar (
  id uuid primary key default gen_random_uuid(),
  seminar_id uuid not null references seminars.seminar on delete cascade,
  -- Ours, never used twice: by it a webinar is found again whose creation Zoom never confirmed.
  marker text not null unique,
  state text not null check (state in ('wanted', 'creating', 'made', 'broken', 'ended')),
  -- Zoom's number of it.
  zoom_id text,
  -- What was sent last, as a hash: with another plan it is sent again.
  plan_hash bytea,
  read_at timestamptz,
  -- What is at Zoom otherwise than planned, and which fields the administrator leaves to Zoom's screens.
  differences jsonb not null default '[]',
  left_to_zoom text[] not null default '{}',
  -- The administrator wants ours back: the plan is sent although it has not changed.
  overwrite boolean not null default false,
  -- What is wrong, in both languages, and when it is tried again; by nobody's hand when there is no time.
  problem jsonb,
  retry_at timestamptz,
  tries int not null default 0,
  started_at timestamptz,
  ended_at timestamptz,
  -- The list of who was there: when it is asked for next, and when it was whole.
  attendance_due_at timestamptz,
  attendance_tries int not null default 0,
  attendance_read_at timestamptz,
  attendance_complete boolean not null default false,
  -- How many times somebody was in who is not on our list.
  strangers int not null default 0,
  recording_at timestamptz,
  -- When the desk was written to about the problem.
  told_at timestamptz,
  made_at timestamptz not null,
  replaced_at timestamptz,
  check (state <> 'made' or zoom_id is not null)
);
create unique index one_webinar_a_seminar on seminars.webinar (seminar_id) where replaced_at is null;
create index webinar_by_zoom_id on seminars.webinar (zoom_id);
create index webinar_attendance_due on seminars.webinar (attendance_due_at) where attendance_due_at is not null;

-- A person in a webinar at Zoom. `generation` is that of the registration's address: a corrected address is another
-- person to Zoom. The link stands sealed under the key of the registration: whoever has it can go in.
create table seminars.webinar_registrant (
  webinar_id uuid not null references seminars.webinar on delete cascade,
  registration_id uuid not null references seminars.registration,
  generation int not null,
  -- waiting: to be sent · sending: sent, and the answer not yet kept · in · refused: by Zoom, for a reason that lies
  -- in the person · out: taken out again.
  state text not null check (state in ('waiting', 'sending', 'in', 'refused', 'out')),
  registrant_id text,
  sealed_join_url bytea,
  tries int not null default 0,
  next_try_at timestamptz,
  problem jsonb,
  sent_at timestamptz,
  primary key (webinar_id, registration_id, generation),
  check (state <> 'in' or (registrant_id is not null and sealed_join_url is not null))
);
create index webinar_registrant_by_id on seminars.webinar_registrant (webinar_id, registrant_id);
create index webinar_registrant_of_registration on seminars.webinar_registrant (registration_id);

-- When the person first went in by their own way; the link itself stands with the webinar.
alter table seminars.registration
  drop column sealed_join_url,
  add column entered_at timestamptz;

-- Every coming and going as Zoom told it, each once: they may be told twice, late and in any order, and the spans
-- are made of all of them anew.
create table seminars.presence_event (
  webinar_id uuid not null references seminars.webinar on delete cascade,
  registration_id uuid not null references seminars.registration,
  participant text not null,
  kind text not null check (kind in ('joined', 'left')),
  at timestamptz not null,
  primary key (webinar_id, registration_id, participant, kind, at)
);
create index presence_event_of_registration on seminars.presence_event (registration_id);

-- Spans by who told them, so that a span told anew replaces only what the same source said before.
alter table seminars.online_presence
  add column source text not null default 'list' check (source in ('list', 'events')),
  drop constraint online_presence_pkey,
  add primary key (registration_id, source, joined_at);
