-- What concerns whom, told from the event record by vn.planledger.notification. Beside the record: it decides nothing, and what
-- somebody has read is nobody else's business. Lost, it costs nothing but who has read what.
create table notification (
    id          bigint      generated always as identity primary key,
    -- Of the event in the record.
    number      bigint      not null,
    kind        text        not null,
    plan        text,
    title       text        not null,
    step        text,
    day         date,
    detail      text,
    path        text        not null,
    -- Whom it concerns: one account, or everybody of a role, of one body where it is named.
    person      text,
    role        text,
    body        text,
    -- Account of whoever caused it, who need not be told.
    actor       text        not null,
    recorded_at timestamptz not null,
    check ((person is null) <> (role is null))
);
create index notification_role on notification (role, id);
create index notification_person on notification (person, id) where person is not null;

-- Up to where an account has read everything, and what it has read above that.
create table notification_reader (
    person     text   primary key,
    read_up_to bigint not null
);
create table notification_read (
    person       text   not null,
    notification bigint not null references notification (id) on delete cascade,
    primary key (person, notification)
);
create index notification_read_notification on notification_read (notification);

-- How far the record has been told; what was there before is not.
create table notification_position (
    only_row boolean primary key default true check (only_row),
    number   bigint not null
);
insert into notification_position (number) select last from event_number;

-- An account may have an address as well, confirmed and ended like every other.
alter table subscription drop constraint subscription_topic_check;
alter table subscription add constraint subscription_topic_check check (topic in ('ALL', 'UNIT', 'PLAN', 'OWN'));

create table notification_letter (
    person       text    primary key,
    subscription text    not null unique references subscription (token) on delete cascade,
    at_once      boolean not null,
    digest       boolean not null,
    -- The day of the last digest.
    digested_on  date
);

-- A secret address from which an account's calendar can be read. Only the hash is kept: who reads this table opens no calendar.
create table calendar_address (
    person     text        primary key,
    token_hash text        not null unique,
    made_at    timestamptz not null
);

grant select, insert, update, delete on notification, notification_reader, notification_read, notification_letter,
    calendar_address to planledger_app;
grant select, update on notification_position to planledger_app;
