-- Document numbers that were given out, written in the transaction of the event they mirror.
create table used_number (
    organisation text    not null,
    year         integer not null,
    series       text    not null,
    number       integer not null,
    plan         text    not null,
    primary key (organisation, year, series, number)
);

grant select, insert on used_number to planledger_app;
