-- A range of legal days was looked for by walking the record: PostgreSQL takes reading JSON for as cheap as an addition. This
-- function says what it costs, in units of an operator, so that few days are read from the index and many from the record.
create function happened_on(payload text) returns text
    language plpgsql immutable parallel safe cost 1000 as
$$
begin
    return payload::jsonb ->> 'happenedOn';
end
$$;

drop index event_happened_number;
create index event_happened_number on event ((happened_on(payload)) collate "C", number);
