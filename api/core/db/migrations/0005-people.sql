-- The people of the desk. The tables staff, staff_session, staff_password, staff_challenge and
-- staff_second_factor have the columns better-auth asks for (its compileMigrations), under our names, and a
-- few of our own, which better-auth does not know and therefore never writes.
create table core.staff (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  role text not null check (role in ('administrator', 'coordinator', 'consultant', 'auditor')),
  language text not null default 'ja' check (language in ('ja', 'en')),
  active boolean not null default true
);

create table core.staff_session (
  id text primary key,
  staff_id text not null references core.staff on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  -- A session counts from the moment our own transaction, with its event, wrote opened_at; it opens the desk
  -- from the moment second_factor_at stands. better-auth writes neither.
  opened_at timestamptz,
  second_factor_at timestamptz,
  last_seen_at timestamptz,
  check (second_factor_at is null or opened_at is not null),
  check ((opened_at is null) = (last_seen_at is null))
);
create index staff_session_staff on core.staff_session (staff_id);

-- better-auth's "account": one row for each who has chosen a password. The columns of other ways to sign in
-- stay empty.
create table core.staff_password (
  id text primary key,
  staff_id text not null unique references core.staff on delete cascade,
  account_id text not null,
  provider_id text not null check (provider_id = 'credential'),
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null
);

-- Between the password and the second factor: better-auth's "verification".
create table core.staff_challenge (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index staff_challenge_identifier on core.staff_challenge (identifier);

-- secret and backup_codes are encrypted under the sign-in key.
create table core.staff_second_factor (
  id text primary key,
  staff_id text not null unique references core.staff on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default false,
  failed_verification_count integer default 0,
  locked_until timestamptz
);

-- One code opens the desk once: the 30-second steps (of Unix time) whose code was used.
create table core.staff_code_used (
  staff_id text not null references core.staff on delete cascade,
  step integer not null,
  primary key (staff_id, step)
);

-- The one-time link with which somebody chooses a password. Only the hash of its token is kept.
create table core.staff_set_up_link (
  token_hash bytea primary key,
  staff_id text not null references core.staff on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index staff_set_up_link_staff on core.staff_set_up_link (staff_id);

-- Failed sign-ins in a row, by keyed hashes of the e-mail address typed and of the caller's address.
create table core.staff_sign_in_failure (
  key bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);
