-- Experts, as the office keeps them. They have no account: a signed link opens their own page and nothing else.
create table dispatch.expert (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  name_kana text not null,
  email text not null,
  telephone text not null,
  language text not null check (language in ('ja', 'en')),
  affiliation text not null,
  qualifications text not null,
  fields text[] not null,
  sectors text[] not null,
  languages text[] not null check (cardinality(languages) > 0),
  areas text[] not null,
  max_visits_per_month int not null check (max_visits_per_month between 1 and 31),
  -- Kept free before and after each visit, for the way.
  travel_minutes int not null check (travel_minutes between 0 and 240),
  -- [{"weekday": 1–7, "from": "HH:MM", "until": "HH:MM"}]: when the expert can be at a visit.
  weekly jsonb not null default '[]',
  active boolean not null default true,
  link_generation int not null default 1,
  -- How often the link was mailed, so that each invitation is a mail of its own.
  invited int not null default 0,
  invited_at timestamptz,
  -- When the expert first opened the page.
  registered_at timestamptz,
  made_at timestamptz not null,
  version int not null default 1
);
create unique index expert_address on dispatch.expert (lower(email));

-- A day that differs from the week: these spans, or none at all.
create table dispatch.expert_exception (
  expert_id uuid not null references dispatch.expert on delete cascade,
  day date not null,
  spans jsonb not null,
  primary key (expert_id, day)
);

-- Whose interests an expert shares: one case, or an organisation that may apply some day. Sealed under the key of the
-- office, because an expert's clients are nobody's business.
create table dispatch.conflict (
  id uuid primary key default gen_random_uuid(),
  expert_id uuid not null references dispatch.expert,
  declared_by text not null check (declared_by in ('expert', 'applicant', 'staff')),
  kind text not null check (kind in ('own_client', 'competitor', 'same_group')),
  case_id uuid references dispatch.dispatch_case,
  key_id uuid references core.case_key,
  sealed bytea,
  declared_at timestamptz not null,
  removed_at timestamptz,
  check ((key_id is null) = (sealed is null)),
  check (case_id is not null or sealed is not null)
);
create index conflict_of_expert on dispatch.conflict (expert_id) where removed_at is null;

-- Which expert a case has, with the ranking the decision was taken on. The last open row counts.
create table dispatch.assignment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references dispatch.dispatch_case,
  expert_id uuid not null references dispatch.expert,
  rank int not null,
  score int not null,
  reasons jsonb not null,
  -- Why not the first of the ranking, or why another than before; sealed under the key of the case.
  sealed_because bytea,
  staff_id text not null,
  assigned_at timestamptz not null,
  ended_at timestamptz
);
create unique index assignment_one_open on dispatch.assignment (case_id) where ended_at is null;
create index assignment_of_expert on dispatch.assignment (expert_id, assigned_at);

-- Times the office opens for interviews.
create table dispatch.open_time (
  id uuid primary key default gen_random_uuid(),
  staff_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Kept free after it.
  buffer_minutes int not null check (buffer_minutes between 0 and 240),
  ways text[] not null check (ways <@ array['telephone', 'online', 'office'] and cardinality(ways) > 0),
  -- Where people meet online.
  join_url text,
  made_at timestamptz not null,
  taken_by uuid references dispatch.dispatch_case,
  removed_at timestamptz,
  check (starts_at < ends_at),
  check (join_url is not null or not 'online' = any(ways)),
  constraint one_open_time_at_once exclude using gist
    (staff_id with =, tstzrange(starts_at, ends_at) with &&) where (removed_at is null)
);
create index open_time_to_come on dispatch.open_time (starts_at) where removed_at is null;

-- An interview or a visit. What is booked for it stands in core.booking.
create table dispatch.appointment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references dispatch.dispatch_case,
  kind text not null check (kind in ('interview', 'visit')),
  -- Of a visit: the how manieth of the case.
  ordinal int check (ordinal > 0),
  status text not null check (status in ('proposed', 'agreed', 'held', 'cancelled', 'not_held')),
  minutes int not null check (minutes between 15 and 480),
  starts_at timestamptz,
  ends_at timestamptz,
  way text check (way in ('telephone', 'online', 'office', 'visit')),
  -- The place and why it is not the organisation's office, or the address to join at; under the key of the case.
  sealed_place bytea,
  elsewhere boolean not null default false,
  open_time_id uuid references dispatch.open_time,
  expert_id uuid references dispatch.expert,
  -- Why another expert than the one of the case; under the key of the case.
  sealed_expert_because bytea,
  staff_id text,
  -- Rises with every calendar entry that is sent.
  sequence int not null default -1,
  -- Rises with every change.
  version int not null default 1,
  ended_by text check (ended_by in ('organisation', 'expert', 'office')),
  sealed_because bytea,
  reminded_at timestamptz,
  made_at timestamptz not null,
  check ((kind = 'visit') = (ordinal is not null)),
  check ((kind = 'visit') = (expert_id is not null)),
  -- There are no visits by telephone.
  check (kind = 'interview' or way = 'visit'),
  check (status not in ('agreed', 'held', 'not_held') or (starts_at is not null and ends_at is not null and way is not null)),
  check (starts_at < ends_at),
  check (ordinal is null or elsewhere = false or sealed_place is not null)
);
create unique index visit_once on dispatch.appointment (case_id, ordinal)
  where kind = 'visit' and status in ('proposed', 'agreed', 'held');
create unique index interview_once on dispatch.appointment (case_id)
  where kind = 'interview' and status in ('proposed', 'agreed');
create index appointment_of_case on dispatch.appointment (case_id, made_at);
create index appointment_of_expert on dispatch.appointment (expert_id, starts_at) where expert_id is not null;
create index appointment_to_come on dispatch.appointment (starts_at) where status = 'agreed';

-- Times that were named for an appointment, and what each party said of them. The last yes books.
create table dispatch.proposed_time (
  id uuid primary key default gen_random_uuid(),
  appointment_id uuid not null references dispatch.appointment,
  starts_at timestamptz not null,
  proposed_by text not null check (proposed_by in ('organisation', 'expert', 'office')),
  proposed_at timestamptz not null,
  organisation text check (organisation in ('yes', 'no')),
  expert text check (expert in ('yes', 'no')),
  office text check (office in ('yes', 'no')),
  unique (appointment_id, starts_at)
);

-- What an expert reports of a visit; under the key of the case.
create table dispatch.report (
  appointment_id uuid primary key references dispatch.appointment,
  sealed bytea not null,
  manual_document_id uuid references dispatch.document,
  expert_id uuid references dispatch.expert,
  staff_id text,
  reported_at timestamptz not null,
  changed_at timestamptz,
  confirmed_at timestamptz,
  sealed_remark bytea,
  check ((expert_id is null) <> (staff_id is null))
);
