-- What witnesses signed under a checkpoint (C2SP tlog-cosignature): one line each, kept as it came.
create table ledger_cosignature (
    log         text        not null,
    size        bigint      not null,
    -- The verifier key by which the line was checked before it was kept.
    witness     text        not null,
    line        text        not null,
    received_at timestamptz not null,
    primary key (log, size, witness),
    foreign key (log, size) references ledger_checkpoint (log, size)
);
create index ledger_cosignature_newest on ledger_cosignature (log, witness, size);

create trigger refuse_change before update or delete or truncate on ledger_cosignature
    for each statement execute function refuse_change();

grant select, insert on ledger_cosignature to planledger_app;
grant select on ledger_cosignature to planledger_inspector;
