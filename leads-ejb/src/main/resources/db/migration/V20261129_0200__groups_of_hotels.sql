-- Hotels that belong together, such as those of a country. Whoever is given a group has the hotels that are in it at the moment.
create table hotel_group (
    id      bigint generated always as identity primary key,
    code    text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name    text not null check (length(name) between 1 and 120),
    version int not null default 1
);

create table hotel_group_hotel (
    group_id bigint not null references hotel_group on delete cascade,
    hotel_id bigint not null references hotel,
    primary key (group_id, hotel_id)
);

-- A group that somebody was given cannot be removed.
create table app_user_group (
    user_id  bigint not null references app_user on delete cascade,
    group_id bigint not null references hotel_group,
    primary key (user_id, group_id)
);
create index app_user_group_by_group on app_user_group (group_id);

create table api_key_group (
    api_key_id bigint not null references api_key on delete cascade,
    group_id   bigint not null references hotel_group,
    primary key (api_key_id, group_id)
);
create index api_key_group_by_group on api_key_group (group_id);

-- The hotels that people have by their groups.
create view app_user_group_hotel as
    select distinct given.user_id, member.hotel_id
    from app_user_group given
    join hotel_group_hotel member on member.group_id = given.group_id;
