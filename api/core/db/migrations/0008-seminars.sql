create schema seminars;

-- Texts are {"ja": …, "en": …}; an empty English one is read in Japanese.
create table seminars.series (
  id uuid primary key default gen_random_uuid(),
  title jsonb not null,
  description jsonb not null,
  made_at timestamptz not null
);

create table seminars.panelist (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null,
  affiliation jsonb not null,
  biography jsonb not null,
  made_at timestamptz not null,
  removed_at timestamptz
);

create table seminars.venue (
  id uuid primary key default gen_random_uuid(),
  name jsonb not null,
  address jsonb not null,
  floor jsonb not null,
  access jsonb not null,
  accessibility jsonb not null,
  made_at timestamptz not null,
  removed_at timestamptz
);

create table seminars.seminar (
  id uuid primary key default gen_random_uuid(),
  -- What stands in its address on the web, for good.
  slug text not null unique,
  series_id uuid references seminars.series,
  status text not null check (status in ('draft', 'published', 'postponed', 'held', 'cancelled')),
  -- What its page says and no query asks: title, description, themes, organiser, fee, questions and so on.
  about jsonb not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  waiting_list boolean not null,
  approval boolean not null,
  online_by text check (online_by in ('zoom', 'link')),
  venue_id uuid references seminars.venue,
  staff_ids text[] not null,
  -- Where everybody is led online: the link typed in, or what takes the place of a broken webinar.
  join_url text,
  -- Raised whenever date or place change: the entry in people's calendars follows it.
  calendar_sequence int not null default 0,
  -- Raised by every change of the plan, so that two who change it at once do not undo each other's work.
  version int not null default 1,
  made_at timestamptz not null,
  published_at timestamptz,
  ended_because jsonb,
  check (starts_at < ends_at),
  check (opens_at < closes_at),
  check (closes_at <= ends_at),
  check (online_by is not null or venue_id is not null),
  check (online_by is distinct from 'link' or status = 'draft' or join_url is not null)
);
create index seminar_by_start on seminars.seminar (starts_at);

create table seminars.seminar_panelist (
  seminar_id uuid not null references seminars.seminar on delete cascade,
  panelist_id uuid not null references seminars.panelist,
  position int not null,
  primary key (seminar_id, panelist_id)
);

-- The ways to take part, with the seats of each. `taken` counts registrations with a seat (registered, offered);
-- the constraint is what nothing in the program can get around.
create table seminars.way (
  seminar_id uuid not null references seminars.seminar on delete cascade,
  way text not null check (way in ('online', 'hall')),
  capacity int not null check (capacity > 0),
  taken int not null default 0,
  primary key (seminar_id, way),
  constraint never_oversold check (taken between 0 and capacity)
);

create sequence seminars.waiting_order;

-- One row a person and seminar. Who it is stands sealed under `key_id`; destroying that key erases the person and
-- keeps the counts.
create table seminars.registration (
  id uuid primary key default gen_random_uuid(),
  ticket_number text not null unique,
  seminar_id uuid not null references seminars.seminar,
  way text not null,
  state text not null check (state in
    ('requested', 'registered', 'waiting', 'offered', 'declined', 'lapsed', 'cancelled')),
  language text not null check (language in ('ja', 'en')),
  registered_at timestamptz not null,
  -- A hash keyed by the office: it finds an address that is registered already and tells nobody the address.
  address_hash bytea,
  key_id uuid not null references core.case_key,
  sealed_contact bytea,
  sealed_answers bytea,
  -- The place in the line of those who wait; whoever came first has the lowest.
  waiting_order bigint,
  offered_until timestamptz,
  -- The personal way into a webinar, sealed: whoever has it can go in.
  sealed_join_url bytea,
  -- Raised when the address changes, so that links in mails to the old address open nothing any more.
  link_generation int not null default 1,
  calendar_sequence int not null default -1,
  ended_at timestamptz,
  erased_at timestamptz,
  foreign key (seminar_id, way) references seminars.way,
  check ((state = 'offered') = (offered_until is not null)),
  check (state not in ('waiting', 'offered') or waiting_order is not null)
);
create unique index one_active_registration_an_address on seminars.registration (seminar_id, address_hash)
  where state in ('requested', 'registered', 'waiting', 'offered');
create index registration_of_seminar on seminars.registration (seminar_id, registered_at);
create index waiting_line on seminars.registration (seminar_id, way, waiting_order) where state = 'waiting';
create index offers_by_end on seminars.registration (offered_until) where state = 'offered';

-- One form sent: the same sending, however often it arrives, is one. For an address that was registered already it
-- leads to the registration there was, and nobody can tell.
create table seminars.sending (
  key_hash bytea primary key,
  registration_id uuid not null references seminars.registration,
  made_registration boolean not null,
  outcome text not null,
  -- What was typed, kept while it may be sent again to another address.
  key_id uuid not null references core.case_key,
  sealed_input bytea,
  mail_id uuid references core.mail,
  at timestamptz not null
);
create index sending_of_registration on seminars.sending (registration_id);
create index sending_by_time on seminars.sending (at) where sealed_input is not null;

-- Takes a seat for somebody new, or says that there is none. Whoever waits comes first: while somebody does, a seat
-- that is free is theirs. The lock makes one registration after the other decide, each seeing what the last one did.
create function seminars.take_seat(of_seminar uuid, by_way text) returns boolean language plpgsql as $$
begin
  perform from seminars.way where seminar_id = of_seminar and way = by_way for update;
  if exists (select from seminars.registration
      where seminar_id = of_seminar and way = by_way and state = 'waiting') then
    return false;
  end if;
  update seminars.way set taken = taken + 1
    where seminar_id = of_seminar and way = by_way and taken < capacity;
  return found;
end $$;

-- Who was there, once a person: the hall's check-in and everything the webinar told, put together.
create table seminars.attendance (
  registration_id uuid primary key references seminars.registration,
  seminar_id uuid not null references seminars.seminar,
  hall_at timestamptz,
  online_seconds int not null default 0,
  certificate_code text unique,
  certificate_at timestamptz
);
create index attendance_of_seminar on seminars.attendance (seminar_id);

-- Each time somebody was in the webinar, as its events and its list of participants tell it.
create table seminars.online_presence (
  seminar_id uuid not null references seminars.seminar,
  registration_id uuid not null references seminars.registration,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (registration_id, joined_at),
  check (left_at is null or left_at >= joined_at)
);

create table seminars.archive (
  seminar_id uuid primary key references seminars.seminar,
  url text not null,
  transcript_url text,
  captions boolean not null,
  for_whom text not null check (for_whom in ('registrants', 'everybody')),
  opens_at timestamptz not null,
  closes_at timestamptz,
  told_at timestamptz,
  check (closes_at is null or opens_at < closes_at)
);

create table seminars.survey_answer (
  registration_id uuid primary key references seminars.registration,
  seminar_id uuid not null references seminars.seminar,
  at timestamptz not null,
  sealed bytea not null
);
create index survey_of_seminar on seminars.survey_answer (seminar_id);
