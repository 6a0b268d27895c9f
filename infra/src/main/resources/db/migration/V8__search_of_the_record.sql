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

-- The articles that an event rests on, wherever its payload names them. A table and not an index of JSON: only so is a page of
-- answers about a rare article, and about one that stands in every tenth event, read in the order of the record and no further.
create table event_article (
    article text   not null,
    number  bigint not null,
    primary key (article, number)
);

create function note_articles() returns trigger
    language plpgsql security definer set search_path = planledger, pg_temp as
$$
begin
    insert into event_article (article, number)
    select distinct named #>> '{}', new.number
    from jsonb_path_query(new.payload::jsonb, '$.**.article') named
    where jsonb_typeof(named) = 'string';
    return null;
end
$$;

create trigger note_articles after insert on event
    for each row when (new.payload like '%"article"%') execute function note_articles();

insert into event_article (article, number)
select distinct named #>> '{}', number
from event, jsonb_path_query(payload::jsonb, '$.**.article') named
where payload like '%"article"%' and jsonb_typeof(named) = 'string';

create trigger refuse_change before update or delete or truncate on event_article
    for each statement execute function refuse_change();

grant select on event_article to planledger_app, planledger_inspector;
