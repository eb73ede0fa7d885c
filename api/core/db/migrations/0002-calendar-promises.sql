-- Days on which the office is closed beside weekends, national holidays and the year end: a typhoon day.
create table core.closure (
  day date primary key,
  reason_ja text not null check (reason_ja <> ''),
  reason_en text not null check (reason_en <> ''),
  added_at timestamptz not null
);

-- What was promised, as it was told. A new date is a new row that names the one it replaces.
create table core.promise (
  id uuid primary key default gen_random_uuid(),
  -- The order of telling, also of two in one instant.
  told_order bigint generated always as identity,
  subject_kind text not null,
  subject_id text not null,
  kind text not null,
  received_at timestamptz not null,
  rule text not null check (rule in ('receipt_date', 'next_opening')),
  -- Day 0 of the count, its length, and the length of the count to the earliest day.
  counted_from date not null,
  business_days int not null check (business_days >= 0),
  earliest_business_days int not null check (earliest_business_days between 0 and business_days),
  earliest_on date not null,
  due_on date not null,
  due_at timestamptz not null,
  provisional boolean not null,
  calendar_version text not null,
  told_at timestamptz not null,
  told_because text not null check (told_because in ('received', 'resumed', 'calendar_changed', 'postponed')),
  replaces uuid unique references core.promise,
  -- The last calendar under which the told dates were checked; it may be newer than the one they came from.
  checked_version text not null,
  paused_at timestamptz,
  pause_reason text,
  business_days_left int check (business_days_left > 0),
  kept_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  check (earliest_on <= due_on),
  check ((replaces is null) = (told_because = 'received')),
  check ((paused_at is null) = (pause_reason is null) and (paused_at is null) = (business_days_left is null)),
  check ((ended_at is null) = (ended_because is null)),
  check (kept_at is null or ended_at is null)
);
create unique index promise_one_open on core.promise (subject_kind, subject_id, kind)
  where kept_at is null and ended_at is null;
create index promise_subject on core.promise (subject_kind, subject_id);
create index promise_running on core.promise (due_on)
  where kept_at is null and ended_at is null and paused_at is null;
create index promise_kept on core.promise (kept_at) where kept_at is not null;

create function core.keep_told_dates() returns trigger language plpgsql as $$
begin
  if (new.subject_kind, new.subject_id, new.kind, new.received_at, new.rule, new.counted_from,
      new.business_days, new.earliest_business_days, new.earliest_on, new.due_on, new.due_at, new.provisional,
      new.calendar_version, new.told_at, new.told_because, new.replaces)
    is distinct from
     (old.subject_kind, old.subject_id, old.kind, old.received_at, old.rule, old.counted_from,
      old.business_days, old.earliest_business_days, old.earliest_on, old.due_on, old.due_at, old.provisional,
      old.calendar_version, old.told_at, old.told_because, old.replaces) then
    raise exception 'core.promise keeps what was told: a new date is a new promise'
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger promise_told before update on core.promise
  for each row execute function core.keep_told_dates();

-- Each notice about a promise is claimed here once, in the transaction that writes it.
create table core.promise_notice (
  promise_id uuid not null references core.promise,
  kind text not null check (kind in ('soon', 'overdue', 'changed')),
  noticed_at timestamptz not null,
  primary key (promise_id, kind)
);
