-- Case studies: what happened at some counter, told so that nobody in it can be found. Nothing in these tables leads to the
-- consultation that gave the idea, so that it can be erased as if there were no case study.
alter table guidance.entry drop constraint entry_kind_check,
  add constraint entry_kind_check check (kind in ('faq', 'news', 'notice', 'referral', 'case_study'));

-- What the public reads is a version. Of a case study it may be an older one than the editors', because a change is not
-- public before it has been checked.
alter table guidance.entry add column published_version int;
update guidance.entry set published_version = version where status = 'published';
alter table guidance.entry
  add constraint entry_published_version check ((status = 'published') = (published_version is not null));

-- That somebody other than the writer went through the list for this version, and on what ground the case may be told.
create table guidance.anonymity_check (
  entry_id uuid not null references guidance.entry,
  version int not null,
  at timestamptz not null,
  staff_id text not null,
  confirmed text[] not null,
  basis text not null check (basis in ('agreed', 'composite')),
  primary key (entry_id, version)
);
