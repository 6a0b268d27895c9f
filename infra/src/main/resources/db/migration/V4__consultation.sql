-- Which groups of a round were heard, written in the transaction of the event it mirrors.
create table received_opinion (
    opinion         text primary key,
    consultation    text not null,
    consulted_group text not null
);
create index received_opinion_group on received_opinion (consultation, consulted_group);

-- The keys that close personal data inside events: one for each subject. Without its key what an event holds cannot be
-- read, and the event stays as it is.
create table personal_key (
    subject text  primary key,
    key     bytea not null
);

grant select, insert on received_opinion to planledger_app;
grant select, insert, delete on personal_key to planledger_app;
