-- やさしい日本語 is a language in which people write and are written to. Staff work in Japanese or English, as before.
alter table core.mail drop constraint mail_language_check,
  add constraint mail_language_check check (language in ('ja', 'en', 'easy'));
alter table consultations.consultation drop constraint consultation_language_check,
  add constraint consultation_language_check check (language in ('ja', 'en', 'easy'));
alter table seminars.registration drop constraint registration_language_check,
  add constraint registration_language_check check (language in ('ja', 'en', 'easy'));
alter table dispatch.application_draft drop constraint application_draft_language_check,
  add constraint application_draft_language_check check (language in ('ja', 'en', 'easy'));
alter table dispatch.dispatch_case drop constraint dispatch_case_language_check,
  add constraint dispatch_case_language_check check (language in ('ja', 'en', 'easy'));
alter table dispatch.expert drop constraint expert_language_check,
  add constraint expert_language_check check (language in ('ja', 'en', 'easy'));
