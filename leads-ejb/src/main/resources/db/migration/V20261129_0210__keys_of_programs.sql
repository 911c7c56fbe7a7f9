-- What people need to know of a key: its first characters, who made it, until when and how fast it may be used, and when
-- it was used last. A name may be given again when the key that had it was withdrawn.
alter table api_key drop constraint api_key_name_key;
create unique index api_key_of_living on api_key (name) where active;
alter table api_key
    add column beginning    text check (length(beginning) <= 20),
    add column rate         int check (rate between 1 and 1000000),
    add column expires_at   timestamptz,
    add column created_by   text,
    add column last_used_at timestamptz;

-- What a key was before it was renewed, as long as that works on.
create table api_key_old_secret (
    key_hash    text primary key,
    api_key_id  bigint not null references api_key on delete cascade,
    works_until timestamptz not null
);
create index api_key_old_secret_of_key on api_key_old_secret (api_key_id);

-- The hotels in which a key may be used just now: its own, and those of its groups.
create view api_key_reach as
    select api_key_id, hotel_id from api_key_hotel
    union
    select given.api_key_id, member.hotel_id
    from api_key_group given
    join hotel_group_hotel member on member.group_id = given.group_id;
