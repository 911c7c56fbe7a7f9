-- What was changed of a hotel, so that two people who change it at once are told of each other, field by field.
alter table hotel add column version int not null default 1;

create table hotel_change (
    hotel_id   bigint not null references hotel,
    -- the version of the hotel that came of it
    version    int not null,
    field      text not null,
    before     text not null,
    after      text not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (hotel_id, version, field)
);
