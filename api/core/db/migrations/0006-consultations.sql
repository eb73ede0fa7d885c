create schema consultations;

-- One row a case. What a person wrote or how to reach them is never here in clear: `sealed_contact` and the
-- messages are sealed under the key `key_id`, so that destroying the key erases the person and keeps the counts.
create table consultations.consultation (
  id uuid primary key default gen_random_uuid(),
  receipt_number text not null unique,
  received_at timestamptz not null,
  channel text not null check (channel in ('web', 'telephone')),
  language text not null check (language in ('ja', 'en')),
  requester_type text not null,
  company_size text,
  sector text,
  topics text[] not null,
  behaviours text[] not null,
  anonymous boolean not null,
  reply_by text not null check (reply_by in ('status_page', 'email', 'telephone')),
  -- How this person may be reached, as a rule the mailer and the desk obey: no address in it.
  contact_rules jsonb not null,
  key_id uuid not null,
  sealed_contact bytea,

  status text not null check (status in ('received', 'answered', 'closed', 'withdrawn')),
  assignee_id text,
  closed_at timestamptz,
  closed_because text,
  referred_to text,
  writable_until date,
  erased_at timestamptz,

  -- The same sending, however often it arrives, is one case: the key of the sending decides, not its text.
  sending_key_hash bytea not null unique,
  content_hash bytea not null,
  content_salt bytea not null,
  secret_hash bytea not null,
  secret_hidden_at timestamptz,
  -- Raised when the address changes, so that links in mails to the old address open nothing any more.
  link_generation int not null default 1,
  check ((status = 'closed') = (closed_because is not null))
);
create index consultation_open on consultations.consultation (received_at) where status = 'received';
create index consultation_newest on consultations.consultation (received_at desc);
create index consultation_assignee on consultations.consultation (assignee_id, status);

create table consultations.message (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations.consultation,
  position int not null,
  at timestamptz not null,
  kind text not null check (kind in ('consultation', 'addition', 'answer', 'question', 'notice', 'closing')),
  staff_id text,
  sealed bytea not null,
  sending_key_hash bytea,
  unique (consultation_id, position),
  unique (consultation_id, sending_key_hash),
  check ((kind in ('consultation', 'addition')) = (staff_id is null))
);

-- What the desk writes for itself: in a table of its own, so that no public query can reach it by mistake.
create table consultations.note (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultations.consultation,
  at timestamptz not null,
  staff_id text not null,
  kind text not null check (kind in ('note', 'call')),
  -- Of a call: 'reached', 'no_answer', 'promised_to_call_back'.
  outcome text,
  sealed bytea not null,
  sending_key_hash bytea,
  unique (consultation_id, sending_key_hash)
);
create index note_of_consultation on consultations.note (consultation_id, at);

-- Keyed hashes of the two-character pieces of what was written: they find a case without telling its text.
create table consultations.search_entry (
  consultation_id uuid primary key references consultations.consultation,
  pieces bigint[] not null
);
create index search_pieces on consultations.search_entry using gin (pieces);

-- Who has a case open right now; a row older than a minute means nobody.
create table consultations.presence (
  consultation_id uuid not null references consultations.consultation,
  staff_id text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  writing boolean not null,
  primary key (consultation_id, staff_id)
);

-- Texts the desk answers with. `{{…}}` marks what is to be written anew for each case.
create table consultations.answer_text (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  language text not null check (language in ('ja', 'en')),
  body text not null,
  updated_at timestamptz not null,
  removed_at timestamptz
);

-- What a consultant has begun to write, kept so that a closed window loses nothing.
create table consultations.draft (
  consultation_id uuid not null references consultations.consultation,
  staff_id text not null,
  saved_at timestamptz not null,
  sealed bytea not null,
  primary key (consultation_id, staff_id)
);
