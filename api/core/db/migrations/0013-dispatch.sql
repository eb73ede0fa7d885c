-- Experts act too, on their own signed pages: the trace says which one.
alter table core.event drop constraint event_actor_kind_check;
alter table core.event add constraint event_actor_kind_check
  check (actor_kind in ('requester', 'expert', 'staff', 'system'));
alter table core.event add column expert_id text;
alter table core.event add constraint event_expert check ((actor_kind = 'expert') = (expert_id is not null));

-- Files that people hand in, sealed under the key of their case: destroying the key erases them too.
create table core.file (
  id uuid primary key default gen_random_uuid(),
  key_id uuid not null references core.case_key,
  sealed bytea not null,
  sealed_name bytea not null,
  -- What the content is, whatever its name says.
  media_type text not null check (media_type in (
    'application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  size int not null check (size > 0),
  -- Keyed by the case's key: it finds the same file sent twice to one case, and tells nothing once the key is gone.
  fingerprint bytea not null,
  scanned text not null check (scanned in ('clean', 'not_scanned')),
  stored_at timestamptz not null
);
create index file_of_key on core.file (key_id);

create schema dispatch;

-- A programme of one fiscal year. Texts are {"ja": …, "en": …}; what no query asks stands in `about`.
create table dispatch.programme (
  id uuid primary key default gen_random_uuid(),
  fiscal_year int not null,
  name jsonb not null,
  opens_on date not null,
  closes_on date not null,
  starts_on date not null,
  ends_on date not null,
  applicants text[] not null check (
    applicants <@ array['business', 'industry_organisation'] and cardinality(applicants) > 0),
  sessions int not null check (sessions between 1 and 20),
  places int not null check (places > 0),
  visit_minutes int not null check (visit_minutes between 30 and 480),
  eligibility jsonb not null,
  documents jsonb not null,
  about jsonb not null,
  published boolean not null,
  made_at timestamptz not null,
  version int not null default 1,
  check (opens_on <= closes_on),
  check (starts_on < ends_on),
  check (closes_on <= ends_on)
);
create index programme_of_year on dispatch.programme (fiscal_year desc, opens_on);

-- An application that is still being written, kept for thirty days and opened again by a signed link.
create table dispatch.application_draft (
  id uuid primary key default gen_random_uuid(),
  programme_id uuid not null references dispatch.programme,
  language text not null check (language in ('ja', 'en')),
  key_id uuid not null references core.case_key,
  sealed bytea not null,
  sealed_address bytea,
  step text not null,
  -- The consultation it comes from, by its number and nothing else.
  from_consultation text,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  -- How often the link was mailed, so that each sending is a mail of its own.
  mailed int not null default 0
);
create index draft_expiry on dispatch.application_draft (expires_at);

-- One row a case. Who applied and what was written stands sealed under `key_id`.
create table dispatch.dispatch_case (
  id uuid primary key default gen_random_uuid(),
  case_number text not null unique,
  programme_id uuid not null references dispatch.programme,
  received_at timestamptz not null,
  language text not null check (language in ('ja', 'en')),
  applicant_kind text not null check (applicant_kind in ('business', 'industry_organisation')),
  -- Keyed by the office: it finds the same organisation again and tells nobody the number.
  corporate_number_hash bytea,
  sector text,
  topics text[] not null,
  key_id uuid not null references core.case_key,
  sealed_application bytea not null,
  sealed_contact bytea,
  contact_rules jsonb not null,
  from_consultation text,

  status text not null check (status in ('received', 'arranging', 'interview_set', 'deciding', 'accepted',
    'visiting', 'completing', 'closed', 'declined', 'withdrawn', 'cancelled')),
  assignee_id text,
  closed_at timestamptz,
  -- Of a case that was declined, cancelled or ended before its last visit: the reason's code.
  ended_because text,
  erased_at timestamptz,

  sending_key_hash bytea not null unique,
  content_hash bytea not null,
  content_salt bytea not null,
  secret_hash bytea not null,
  secret_hidden_at timestamptz,
  link_generation int not null default 1,
  check ((status in ('closed', 'declined', 'withdrawn', 'cancelled')) = (closed_at is not null))
);
create index case_open on dispatch.dispatch_case (received_at)
  where status not in ('closed', 'declined', 'withdrawn', 'cancelled');
create index case_newest on dispatch.dispatch_case (received_at desc);
create index case_assignee on dispatch.dispatch_case (assignee_id, status);
create index case_programme on dispatch.dispatch_case (programme_id, status);
create index case_organisation on dispatch.dispatch_case (corporate_number_hash) where corporate_number_hash is not null;

-- A record laid over the status: while it stands the open promise is paused.
create table dispatch.hold (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references dispatch.dispatch_case,
  reason text not null,
  sealed_note bytea,
  staff_id text,
  since timestamptz not null,
  until_at timestamptz,
  check (until_at is null or until_at >= since)
);
create unique index hold_one_open on dispatch.hold (case_id) where until_at is null;
create index hold_of_case on dispatch.hold (case_id, since);

-- Every time the office turned to the organisation, or it to the office. The first that reached it keeps the promise.
create table dispatch.contact (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references dispatch.dispatch_case,
  at timestamptz not null,
  staff_id text,
  way text not null check (way in ('telephone', 'mail', 'system')),
  outcome text not null,
  sealed_note bytea,
  sending_key_hash bytea not null,
  unique (case_id, sending_key_hash)
);
create index contact_of_case on dispatch.contact (case_id, at);

-- What the desk writes for itself: in a table of its own, so that no public query can reach it by mistake.
create table dispatch.note (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references dispatch.dispatch_case,
  at timestamptz not null,
  staff_id text not null,
  sealed bytea not null,
  sending_key_hash bytea not null,
  unique (case_id, sending_key_hash)
);

-- Documents and drafts of the manual, every version kept. Removed ones stay in the list, without their content.
create table dispatch.document (
  id uuid primary key default gen_random_uuid(),
  case_id uuid references dispatch.dispatch_case,
  draft_id uuid references dispatch.application_draft,
  kind text not null,
  version int not null check (version > 0),
  file_id uuid references core.file,
  uploaded_at timestamptz not null,
  uploaded_by text not null check (uploaded_by in ('applicant', 'staff', 'expert')),
  person_id text,
  removed_at timestamptz,
  unique (case_id, kind, version),
  unique (draft_id, kind, version),
  check ((case_id is null) <> (draft_id is null)),
  check ((file_id is null) = (removed_at is not null)),
  check ((uploaded_by = 'applicant') = (person_id is null))
);

-- The preliminary interview: answers to the programme's guide, saved while it goes on, and when it was held.
create table dispatch.interview (
  case_id uuid primary key references dispatch.dispatch_case,
  sealed_answers bytea not null,
  saved_at timestamptz not null,
  staff_id text not null,
  held_on date,
  way text check (way in ('telephone', 'online', 'office')),
  recorded_at timestamptz,
  check ((held_on is null) = (recorded_at is null) and (held_on is null) = (way is null))
);

create table dispatch.decision (
  case_id uuid primary key references dispatch.dispatch_case,
  accepted boolean not null,
  reasons text[] not null check (accepted or cardinality(reasons) > 0),
  -- The words of the letter to the organisation.
  sealed_text bytea not null,
  decided_at timestamptz not null,
  decided_on date not null,
  staff_id text not null
);

create table dispatch.completion (
  case_id uuid primary key references dispatch.dispatch_case,
  sealed_survey bytea,
  surveyed_at timestamptz,
  manual_document_id uuid references dispatch.document,
  sealed_letter bytea,
  letter_at timestamptz,
  check ((sealed_survey is null) = (surveyed_at is null)),
  check ((sealed_letter is null) = (letter_at is null))
);
