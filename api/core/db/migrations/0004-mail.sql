-- The outbox. Written in the transaction of the change that earned the mail; address, words and files are
-- sealed under the key `key_id`, so that destroying the key erases them and keeps the counts.
create table core.mail (
  id uuid primary key,
  -- Why this mail exists: the same reason twice is one mail.
  key text not null unique,
  subject_kind text not null,
  subject_id text not null,
  purpose text not null,
  language text not null check (language in ('ja', 'en')),
  key_id uuid not null references core.case_key,
  sealed bytea not null,
  -- The same at every attempt, so that a server that took it without our knowing can tell the second copy.
  message_id text not null,
  copy_of uuid references core.mail,
  created_at timestamptz not null,
  state text not null check (state in ('waiting', 'accepted', 'deferred', 'refused', 'bounced')),
  refused_because text check (refused_because in ('server', 'gave_up', 'contact_rules', 'erased', 'unreadable')),
  -- Nobody may send it before this. While one process sends, it lies two minutes ahead.
  next_attempt_at timestamptz,
  attempts int not null default 0,
  first_attempt_at timestamptz,
  accepted_at timestamptz,
  check ((state in ('waiting', 'deferred')) = (next_attempt_at is not null)),
  check ((state = 'refused') = (refused_because is not null))
);
create index mail_of_subject on core.mail (subject_kind, subject_id, created_at);
create index mail_due on core.mail (next_attempt_at) where next_attempt_at is not null;
create index mail_newest on core.mail (created_at desc, id);
create index mail_in_trouble on core.mail (created_at) where state in ('deferred', 'refused', 'bounced');
create index mail_copies on core.mail (copy_of) where copy_of is not null;

-- Every answer a mail ever got. The server's words stand here without the address they may have held.
create table core.mail_attempt (
  id bigint generated always as identity primary key,
  mail_id uuid not null references core.mail,
  at timestamptz not null,
  outcome text not null check (outcome in ('accepted', 'deferred', 'refused', 'held', 'bounced')),
  reply_code int,
  enhanced_code text,
  answer text
);
create index attempt_of_mail on core.mail_attempt (mail_id, id);

-- The key that seals mails which belong to no case, such as reminders to the staff.
create table core.office_key (
  only_one boolean primary key default true check (only_one),
  key_id uuid not null references core.case_key
);

-- Where mails stay in a demonstration office without a mail server. In clear, and open to everybody who sees
-- the demonstration: nothing in such an office is real.
create table core.demo_mailbox (
  id bigint generated always as identity primary key,
  mail_id uuid not null unique references core.mail,
  at timestamptz not null,
  recipient text not null,
  sender text not null,
  subject_line text not null,
  text text not null,
  html text,
  attachments jsonb not null,
  raw bytea not null
);
