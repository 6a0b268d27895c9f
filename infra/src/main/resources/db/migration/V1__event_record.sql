-- The event record: every decision, in commit order, without gaps, never changed.

create table event_number (
    only_row    boolean primary key default true check (only_row),
    last        bigint      not null,
    recorded_at timestamptz not null
);
insert into event_number (last, recorded_at) values (0, timestamptz '-infinity');

create table event (
    number      bigint      primary key,
    stream      text        not null,
    sequence    bigint      not null,
    stream_type text        not null,
    event_id    text        not null unique,
    type        text        not null,
    revision    text,
    payload     text        not null,
    metadata    text        not null,
    recorded_at timestamptz not null,
    unique (stream, sequence)
);
create index event_type_number on event (type, number);
create index event_actor_number on event ((metadata::jsonb ->> 'actorId'), number);
create index event_plan_number on event ((payload::jsonb ->> 'plan'), number);

-- The counter row is locked until the inserting transaction ends: numbers follow commit order and a rolled-back insert
-- leaves no hole. The record's time never runs backwards, whatever the clocks of several nodes say.
create function number_event() returns trigger
    language plpgsql security definer set search_path = planledger, pg_temp as
$$
begin
    update event_number
    set last = last + 1, recorded_at = greatest(recorded_at, new.recorded_at)
    returning last, recorded_at into new.number, new.recorded_at;
    return new;
end
$$;

create trigger number_event before insert on event for each row execute function number_event();

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'the event record is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger refuse_update before update on event for each statement execute function refuse_change();
create trigger refuse_delete before delete on event for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on event for each statement execute function refuse_change();

-- What became of a command: the same id sent again is answered from here and changes nothing.
create table command_receipt (
    command_id   text   primary key,
    digest       text   not null,
    first_number bigint not null,
    last_number  bigint not null
);

-- Points of opinions that wait for an answer, written in the transaction of the event they mirror.
create table open_point (
    opinion text    not null,
    point   integer not null,
    plan    text    not null,
    phase   text    not null,
    primary key (opinion, point)
);
create index open_point_plan on open_point (plan, phase);

grant usage on schema planledger to planledger_app;
grant select, insert on event, command_receipt to planledger_app;
grant select on event_number to planledger_app;
grant select, insert, delete on open_point to planledger_app;
