create extension if not exists btree_gist;

-- Who and what is where when, for every service: nobody and no room is in two places, whichever part of the
-- program books. The constraint decides, not the code that asks.
create table core.booking (
  id uuid primary key default gen_random_uuid(),
  resource_kind text not null check (resource_kind in ('staff', 'venue', 'expert')),
  resource_id text not null,
  -- Half open: one booking may begin when another ends.
  during tstzrange not null check (not isempty(during) and lower(during) is not null and upper(during) is not null
    and lower_inc(during) and not upper_inc(during)),
  -- What it is for, as the trace names it.
  subject_kind text not null,
  subject_id text not null,
  made_at timestamptz not null,
  constraint one_place_at_a_time exclude using gist (resource_kind with =, resource_id with =, during with &&)
);
create index booking_of_subject on core.booking (subject_kind, subject_id);
