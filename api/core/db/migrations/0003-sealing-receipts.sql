-- The key of each case, wrapped by a master key that is not in the database. Destroying it erases what it
-- sealed, in every table and in every copy of a table that is kept without its key.
create table core.case_key (
  id uuid primary key,
  master_key_id text,
  wrapped bytea,
  created_at timestamptz not null,
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null)),
  check ((wrapped is null) = (master_key_id is null))
);
create index case_key_master on core.case_key (master_key_id) where destroyed_at is null;

create function core.keep_destroyed_keys_destroyed() returns trigger language plpgsql as $$
begin
  raise exception 'core.case_key: a destroyed key stays destroyed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger case_key_stays_destroyed before update on core.case_key
  for each row when (old.destroyed_at is not null) execute function core.keep_destroyed_keys_destroyed();

-- The public keys under which receipts were ever signed: a receipt is verified years after its key retired.
create table core.receipt_key (
  id text primary key,
  public_key bytea not null check (octet_length(public_key) = 32),
  first_used_at timestamptz not null,
  retired_at timestamptz
);

-- How often somebody did something in a window. The address is a hash under a key of that day.
create table core.rate_limit (
  name text not null,
  address_hash bytea not null,
  window_start timestamptz not null,
  window_end timestamptz not null,
  attempts integer not null,
  primary key (name, address_hash, window_start)
);
create index rate_limit_end on core.rate_limit (window_end);

-- Wrong codes for one receipt number, whether anybody has the number or not; the number is a hash.
create table core.guess_lock (
  number_hash bytea primary key,
  wrong integer not null,
  first_wrong_at timestamptz not null,
  locks integer not null,
  locked_until timestamptz,
  forget_at timestamptz not null
);
create index guess_lock_forget on core.guess_lock (forget_at);

-- A proof of work is good for one form; the same form sent again may bring it again. The form is a hash.
create table core.used_proof (
  nonce text primary key,
  used_for bytea not null,
  expires_at timestamptz not null
);
create index used_proof_expiry on core.used_proof (expires_at);
