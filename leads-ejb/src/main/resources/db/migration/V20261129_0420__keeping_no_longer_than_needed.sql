-- How long a hotel keeps guests whose story is over. Without a row: until they ask to be erased.
create table retention_rule (
    hotel_id         bigint primary key references hotel,
    -- so many months after the last contact, or the end of the stay, whichever is later; null for ever
    converted_months int check (converted_months between 1 and 240),
    other_months     int check (other_months between 1 and 240),
    changed_at       timestamptz not null,
    changed_by       text not null
);

-- One night's work: one node is at it, and another goes on when that one dies. What is erased is not found again, so
-- whoever begins anew goes on where the other was.
create table retention_round (
    night        date primary key,
    started_at   timestamptz not null,
    leased_until timestamptz,
    erased       bigint not null default 0,
    finished_at  timestamptz
);

create table retention_certificate (
    night      date not null references retention_round on delete cascade,
    hotel_id   bigint not null references hotel,
    erasure_id uuid not null references erasure,
    primary key (night, hotel_id)
);

-- The oldest of a hotel first, of those who still stand in the lists by name.
create index lead_of_hotel_by_last_message on lead (hotel_id, last_message_at)
    where merged_into is null and erased_at is null;
