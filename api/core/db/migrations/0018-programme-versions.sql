-- Every plan a programme ever had: what stood on the pages on a day can be read again.
create table dispatch.programme_version (
  programme_id uuid not null references dispatch.programme,
  version int not null,
  plan jsonb not null,
  kept_at timestamptz not null,
  primary key (programme_id, version)
);
insert into dispatch.programme_version (programme_id, version, plan, kept_at)
select id, version, jsonb_build_object(
    'fiscalYear', fiscal_year, 'name', name, 'opensOn', opens_on, 'closesOn', closes_on,
    'applicants', to_jsonb(applicants), 'sessions', sessions, 'places', places, 'visitMinutes', visit_minutes,
    'eligibility', eligibility, 'documents', documents, 'about', about), made_at
from dispatch.programme;
