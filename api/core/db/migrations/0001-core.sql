-- Settings of the office: one row a key, so that a change of one is an event of its own.
create table core.setting (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz not null
);

-- The trace: who, when, what. Written in the transaction of the change, never changed, never removed.
create table core.event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('requester', 'staff', 'system')),
  staff_id text,
  subject_kind text not null,
  subject_id text not null,
  verb text not null,
  -- Facts that may be read by every auditor: no name, no address, no case text.
  detail jsonb not null default '{}',
  request_id text not null,
  check ((actor_kind = 'staff') = (staff_id is not null))
);
create index event_subject on core.event (subject_kind, subject_id, id);
create index event_at on core.event (at);

create function core.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'core.% is append-only: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger event_append_only before update or delete on core.event
  for each row execute function core.refuse_change();
create trigger event_no_truncate before truncate on core.event
  for each statement execute function core.refuse_change();
