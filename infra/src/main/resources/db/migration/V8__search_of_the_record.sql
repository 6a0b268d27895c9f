-- What an inspector searches the record by, besides plan, account and type (V1). Each index ends with the number, so that a
-- page of answers is read in the order of the record and no further.

create index event_recorded on event (recorded_at, number);
create index event_happened_number on event ((payload::jsonb ->> 'happenedOn') collate "C", number);
create index event_name_number on event ((metadata::jsonb ->> 'actorName'), number);
create index event_organisation_number on event ((metadata::jsonb ->> 'organisation'), number);
create index event_role_number on event ((metadata::jsonb ->> 'role'), number);

-- Few events say that something was missed; the search of them all is the search of this index.
create index event_missed_number on event (number)
    where type in ('plan.step-became-overdue', 'consultation.body-stayed-silent', 'consultation.group-stayed-silent',
                   'criticism.front-stayed-silent');

-- Which plans lie in a unit: told once per plan.
create index event_unit_plan on event ((payload::jsonb ->> 'unit'))
    where type in ('plan.plan-registered', 'plan.reference-recorded');
create index event_units_plan on event using gin ((payload::jsonb -> 'units'))
    where type in ('plan.plan-registered', 'plan.reference-recorded');

-- The articles that an event rests on, wherever its payload names them.
create index event_article on event using gin (jsonb_path_query_array(payload::jsonb, '$.**.article'))
    where payload like '%"article"%';
