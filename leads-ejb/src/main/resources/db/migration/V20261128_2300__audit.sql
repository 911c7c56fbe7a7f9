-- What people and programs have done, for ever: it is only added to. No guest's data stands here, only ids of leads.
create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    -- who did it; null for programs and the product itself. A person may be gone by now, so it points nowhere
    user_id    bigint,
    who        text not null,
    deed       text not null,
    hotel_id   bigint,
    -- to what: the id or the code of it
    subject    text check (length(subject) <= 300),
    -- what else is to be known, as an object of JSON
    details    text not null check (length(details) <= 4000),
    created_in xid8 not null default pg_current_xact_id()
);
create index audit_entry_of_user on audit_entry (user_id, id);
create index audit_entry_by_deed on audit_entry (deed, id);
create index audit_entry_of_hotel on audit_entry (hotel_id, id);
create index audit_entry_about on audit_entry (subject, id);
create index audit_entry_to_seal on audit_entry (created_in, id);

-- Each entry is sealed soon after: the hash covers it and the seal before, so that nothing can be changed, taken out or
-- slipped in without breaking the chain.
create table audit_seal (
    number    bigint primary key,
    entry_id  bigint not null unique references audit_entry,
    hash      text not null,
    sealed_at timestamptz not null
);

create function audit_is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_is_only_added_to();
create trigger audit_seal_stays before update or delete or truncate on audit_seal
    for each statement execute function audit_is_only_added_to();
