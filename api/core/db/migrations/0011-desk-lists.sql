-- What the lists of the desk ask with every row, found without reading every case that ever was.
create index message_answers on consultations.message (consultation_id) where kind = 'answer';
create index promise_open on core.promise (subject_kind, due_on) include (subject_id, paused_at, provisional)
  where kept_at is null and ended_at is null;
