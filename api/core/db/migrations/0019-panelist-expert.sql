-- A panelist who is an expert of the register, by the id under which experts are booked everywhere.
alter table seminars.panelist add column expert_id uuid;
