-- Who asked to be told by e-mail. Not in the event record: it is personal data that must go when its owner says so, and the
-- record forgets nothing. The address is nowhere but here; what hangs on a subscription goes with it.
create table subscription (
    token        text        primary key,
    address      text        not null,
    topic        text        not null check (topic in ('ALL', 'UNIT', 'PLAN')),
    topic_id     text        not null,
    language     text        not null check (language in ('vi', 'en')),
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    -- The last event before the confirmation: only later ones are told.
    after_event  bigint,
    check ((confirmed_at is null) = (after_event is null))
);
create unique index subscription_once on subscription (lower(address), topic, topic_id);
create index subscription_topic on subscription (topic, topic_id);

-- Messages on their way, each to the address of its subscription.
create table mail (
    id           bigint      generated always as identity primary key,
    subscription text        not null references subscription (token) on delete cascade,
    subject      text        not null,
    text         text        not null,
    queued_at    timestamptz not null,
    tries        integer     not null default 0,
    -- When to try next; null once it was sent or given up.
    next_try_at  timestamptz,
    sent_at      timestamptz
);
create index mail_waiting on mail (next_try_at) where next_try_at is not null;
create index mail_subscription on mail (subscription);

-- How far the record has been told; what was there before is not.
create table notice_position (
    only_row boolean primary key default true check (only_row),
    number   bigint not null
);
insert into notice_position (number) select last from event_number;

-- The types the public is told of are few among many events; see vn.planledger.happening.Happenings.
create index event_happening_number on event (number)
    where type in ('consultation.consultation-opened', 'consultation.windows-opened', 'consultation.window-extended',
        'consultation.synopsis-published', 'plan.phase-approved', 'plan.plan-published');
create index event_happening_plan on event ((payload::jsonb ->> 'plan'), number)
    where type in ('consultation.consultation-opened', 'consultation.windows-opened', 'consultation.window-extended',
        'consultation.synopsis-published', 'plan.phase-approved', 'plan.plan-published');

grant select, insert, update, delete on subscription, mail to planledger_app;
grant select, update on notice_position to planledger_app;
