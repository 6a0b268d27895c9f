-- The ledger: hashes of the Merkle tree over a log, and what was signed of it. See docs/ledger.md.

create table ledger_hash (
    log      text     not null,
    level    smallint not null,
    position bigint   not null,
    hash     bytea    not null check (octet_length(hash) = 32),
    primary key (log, level, position)
);

create table ledger_checkpoint (
    log       text        not null,
    size      bigint      not null check (size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    note      text        not null,
    sealed_at timestamptz not null,
    primary key (log, size)
);

create trigger refuse_update before update on ledger_hash for each statement execute function refuse_change();
create trigger refuse_delete before delete on ledger_hash for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on ledger_hash for each statement execute function refuse_change();
create trigger refuse_update before update on ledger_checkpoint for each statement execute function refuse_change();
create trigger refuse_delete before delete on ledger_checkpoint for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on ledger_checkpoint for each statement execute function refuse_change();

grant select, insert on ledger_hash, ledger_checkpoint to planledger_app;

-- The inspector reads the record and its proofs on a connection of its own, which can do nothing else. It never gets the
-- keys of personal data.
grant usage on schema planledger to planledger_inspector;
grant select on event, event_number, ledger_hash, ledger_checkpoint to planledger_inspector;
