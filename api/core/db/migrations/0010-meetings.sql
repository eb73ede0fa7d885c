-- The access token of Zoom, shared by all processes; sealed, and worthless after an hour.
create table core.zoom_token (
  account text primary key,
  sealed bytea not null,
  fingerprint bytea not null,
  scopes text[] not null,
  expires_at timestamptz not null
);

-- When the next call of a rate class may go out: every call of every process takes its turn here.
create table core.zoom_pace (
  account text not null,
  rate_class text not null,
  next_at timestamptz not null,
  primary key (account, rate_class)
);

-- What was used up of a daily limit. The subject is a keyed hash: of a host, or of a person in a webinar.
create table core.zoom_daily_use (
  name text not null,
  subject bytea not null,
  day date not null,
  used integer not null,
  primary key (name, subject, day)
);
create index zoom_daily_use_day on core.zoom_daily_use (day);

-- A webinar about to be made: written before Zoom is asked, so that a lost answer or a killed process never
-- leads to a second one.
create table core.zoom_creation (
  marker text primary key,
  sent_at timestamptz not null,
  webinar_id text
);

-- What Zoom told us, once each. The event is sealed, and wiped once it was applied.
create table core.zoom_webhook (
  id bigint generated always as identity primary key,
  key bytea not null unique,
  event text not null,
  event_at timestamptz not null,
  received_at timestamptz not null,
  sealed bytea,
  state text not null check (state in ('waiting', 'applied', 'ignored', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  check ((state = 'waiting') = (next_attempt_at is not null)),
  check (state not in ('applied', 'ignored') or sealed is null)
);
create index zoom_webhook_waiting on core.zoom_webhook (next_attempt_at) where state = 'waiting';
create index zoom_webhook_received on core.zoom_webhook (received_at);
