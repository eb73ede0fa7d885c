-- A series is taken off the list as panelists and venues are; seminars that belong to it go on doing so.
alter table seminars.series add column removed_at timestamptz;
