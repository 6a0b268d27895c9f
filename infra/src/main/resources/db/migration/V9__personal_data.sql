-- Which key of the key store, outside the database, a personal key is wrapped by; null until the next start for keys from
-- before there was one.
alter table personal_key add column wrapped_by text;

-- To wrap them by a newer one; whose they are never changes.
grant update (key, wrapped_by) on personal_key to planledger_app;
