create schema guidance;

-- One row for each thing administrators write and the public reads: an answer, a piece of news, a notice, another desk.
-- What they share is their life (draft, published, removed), their languages and their history; what differs is in
-- `facts` (the same in every language) and `texts` (by language; null where a language has not been written).
create table guidance.entry (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('faq', 'news', 'notice', 'referral')),
  -- The name in addresses and anchors. It never changes, because others link to it.
  slug text not null,
  position int not null,
  facts jsonb not null,
  texts jsonb not null,
  status text not null check (status in ('draft', 'published', 'removed')),
  -- Raised with every change; whoever saves names the one they began from.
  version int not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  unique (kind, slug),
  check (status <> 'published' or published_at is not null)
);
create index entry_published on guidance.entry (kind, position) where status = 'published';

-- What stood there before: every version as it was saved.
create table guidance.revision (
  entry_id uuid not null references guidance.entry,
  version int not null,
  at timestamptz not null,
  staff_id text,
  position int not null,
  facts jsonb not null,
  texts jsonb not null,
  primary key (entry_id, version)
);

-- Articles of others, for the editors' eyes. There is no status that could publish one.
create table guidance.article (
  id uuid primary key default gen_random_uuid(),
  source text not null,
  title text not null,
  -- BCP 47, as the article says or its address tells.
  language text not null,
  html text not null,
  published_at timestamptz not null,
  modified_at timestamptz not null,
  -- Anchors, what was dropped, what of the law is obsolete.
  findings jsonb not null,
  imported_at timestamptz not null,
  imported_by text,
  removed_at timestamptz
);
create unique index article_source on guidance.article (source) where removed_at is null;
