-- What the addresses of others that stand in our texts last answered. Where an address stands is not kept here: it is
-- read from the texts themselves, and an address that stands nowhere any more loses its row.
create table guidance.link (
  url text primary key,
  asked_at timestamptz,
  -- A status of HTTP (`404`), or in a word why there was none (`no_such_name`); null where only people have looked.
  answer text,
  moved_to text,
  -- Since when, and on how many days in a row, it has not answered as it should.
  failing_since timestamptz,
  failed_days int not null default 0,
  -- When somebody last opened it by hand and found that all is well. Forgotten when it answers otherwise than then.
  opened_at timestamptz,
  opened_by text,
  check ((asked_at is null) = (answer is null)),
  check ((failing_since is null) = (failed_days = 0)),
  check ((opened_at is null) = (opened_by is null)),
  check (asked_at is not null or opened_at is not null)
);
