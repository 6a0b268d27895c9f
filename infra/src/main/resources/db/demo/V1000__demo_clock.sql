-- How far the demo clock has been moved forward (ISO 8601 duration). The embedded profile only.
create table demo_clock (
    only_row boolean primary key default true check (only_row),
    moved    text    not null
);
insert into demo_clock (moved) values ('PT0S');
grant select, update on demo_clock to planledger_app;
