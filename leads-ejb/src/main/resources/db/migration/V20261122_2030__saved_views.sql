-- Filters, columns and orders that somebody has given a name; shared with everybody of a hotel, or private.
create table saved_view (
    id        bigint generated always as identity primary key,
    owner_id  bigint not null references app_user on delete cascade,
    hotel_id  bigint references hotel,
    name      text not null check (length(name) between 1 and 60),
    -- words of the panel's address, such as status=NEW&sort=-score, without the days of a moving period
    query     text not null check (length(query) <= 4000),
    -- a period that moves along: so many days up to today
    last_days int check (last_days between 1 and 3660),
    columns   text not null check (length(columns) <= 200)
);
create index saved_view_of_owner on saved_view (owner_id);
create index saved_view_of_hotel on saved_view (hotel_id) where hotel_id is not null;

-- Which view each person begins with.
create table first_view (
    user_id bigint primary key references app_user on delete cascade,
    view_id bigint not null references saved_view on delete cascade
);
create index first_view_by_view on first_view (view_id);
