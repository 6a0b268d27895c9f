-- The access log: who signed in, what was refused, what those who watch have read. Beside the event record, because it
-- decides nothing; append-only and numbered like it, so that it can be sealed like it. Never deleted from: it is kept longer
-- than the 12 months of QCVN 12:2026, clause 3.9.2.1.

create table access_number (
    only_row    boolean primary key default true check (only_row),
    last        bigint      not null,
    happened_at timestamptz not null
);
insert into access_number (last, happened_at) values (0, timestamptz '-infinity');

-- The content is JSON, byte for byte as written. Of a person it holds the account and the network address, nothing else.
create table access (
    number      bigint      primary key,
    happened_at timestamptz not null,
    content     text        not null
);
create index access_happened_at on access (happened_at);
create index access_account_number on access ((content::jsonb ->> 'account'), number);
create index access_kind_number on access ((content::jsonb ->> 'kind'), number);
create index access_plan_number on access ((content::jsonb ->> 'plan'), number);

-- As for events: the counter row is locked until the inserting transaction ends, so numbers follow commits without holes.
create function number_access() returns trigger
    language plpgsql security definer set search_path = planledger, pg_temp as
$$
begin
    update access_number
    set last = last + 1, happened_at = greatest(happened_at, new.happened_at)
    returning last, happened_at into new.number, new.happened_at;
    return new;
end
$$;

create trigger number_access before insert on access for each row execute function number_access();

create function refuse_access_change() returns trigger language plpgsql as
$$
begin
    raise exception 'the access log is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger refuse_update before update on access for each statement execute function refuse_access_change();
create trigger refuse_delete before delete on access for each statement execute function refuse_access_change();
create trigger refuse_truncate before truncate on access for each statement execute function refuse_access_change();

grant select, insert on access to planledger_app;
grant select on access_number to planledger_app;
grant select on access, access_number to planledger_inspector;
