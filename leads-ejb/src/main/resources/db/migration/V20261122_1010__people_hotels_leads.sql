-- Hotels of the chain.
create table hotel (
    id       bigint generated always as identity primary key,
    code     text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name     text not null check (length(name) between 1 and 120),
    zone     text not null,
    locale   text not null,
    region   text not null check (region ~ '^[A-Z]{2}$'),
    currency text not null check (currency ~ '^[A-Z]{3}$')
);

-- People of the chain. A password is kept as a slow salted hash, a sign-in only as the hash of its token.
create table app_user (
    id            bigint generated always as identity primary key,
    login         text not null unique check (login = lower(login)),
    name          text not null,
    email         text,
    role          text not null check (role in ('ADMIN', 'MANAGER', 'SALES')),
    locale        text not null,
    password_hash text not null,
    active        boolean not null default true
);

create table app_user_hotel (
    user_id  bigint not null references app_user on delete cascade,
    hotel_id bigint not null references hotel,
    primary key (user_id, hotel_id)
);

create table sign_in (
    token_hash     text primary key,
    user_id        bigint not null references app_user on delete cascade,
    signed_in_at   timestamptz not null,
    last_action_at timestamptz not null
);
create index sign_in_by_user on sign_in (user_id);
create index sign_in_by_age on sign_in (last_action_at);

-- Failed sign-ins by login name, whether such a person exists or not: waiting time grows with each of them.
create table sign_in_failure (
    login          text primary key,
    failures       int not null,
    last_failed_at timestamptz not null
);

create table api_key (
    id         bigint generated always as identity primary key,
    name       text not null unique,
    key_hash   text not null unique,
    scopes     text not null,
    all_hotels boolean not null default false,
    active     boolean not null default true,
    created_at timestamptz not null
);

create table api_key_hotel (
    api_key_id bigint not null references api_key on delete cascade,
    hotel_id   bigint not null references hotel,
    primary key (api_key_id, hotel_id)
);

-- Leads. The order of the values is the order in which people read them.
create type lead_status as enum ('NEW', 'CONTACTED', 'FOLLOW_UP', 'CONVERTED', 'LOST');
create type channel as enum ('WEB_CHAT', 'WHATSAPP', 'FACEBOOK', 'INSTAGRAM', 'FORM', 'PHONE');
create type persona as enum ('DIRECT_BOOKER', 'COMPARER', 'EXPLORER', 'URGENT');

create table lead (
    id                 uuid primary key,
    hotel_id           bigint not null references hotel,
    channel            channel not null,
    name               text,
    email              text,
    phone              text,
    arrival            date,
    departure          date,
    stay_month         text check (stay_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    persona            persona not null,
    persona_confidence real not null,
    persona_reasons    text not null,
    score              int not null check (score between 0 and 100),
    score_reasons      text not null,
    status             lead_status not null,
    next_contact_at    timestamptz,
    assigned_to        bigint references app_user,
    captured_at        timestamptz not null,
    last_message_at    timestamptz not null,
    -- what the search looks in: folded name, email and the digits of the phone
    search_text        text collate "C" not null,
    -- what sorting needs: never null, a missing value counts as the largest
    name_key           text collate "C" not null,
    arrival_key        date not null generated always as (coalesce(arrival,
        make_date(left(stay_month, 4)::int, right(stay_month, 2)::int, 1), 'infinity'::date)) stored,
    next_contact_key   timestamptz not null generated always as (coalesce(next_contact_at, 'infinity'::timestamptz)) stored,
    version            int not null,
    -- in which transactions the row was made and last changed: how every open screen learns of it (see LeadChanges)
    created_in         xid8 not null default pg_current_xact_id(),
    changed_in         xid8 not null default pg_current_xact_id(),
    check (name is not null or email is not null or phone is not null),
    check (departure > arrival)
-- The reasons are long and read with one lead only: the table's pages are for what lists, filters and figures need.
) with (toast_tuple_target = 256);

create function lead_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;
create trigger lead_changed before update on lead for each row execute function lead_changed();

-- Every order of the panel runs along an index, forwards or backwards, and so do the filters by one value.
create index lead_by_capture on lead (captured_at, id) include (hotel_id, status, score, channel, persona);
create index lead_of_hotel_by_capture on lead (hotel_id, captured_at, id) include (status, score, channel, persona);
create index lead_by_status on lead (status, captured_at, id);
create index lead_by_channel on lead (channel, captured_at, id);
create index lead_by_persona on lead (persona, captured_at, id);
create index lead_by_score on lead (score, captured_at, id);
create index lead_by_name on lead (name_key, captured_at, id);
create index lead_by_arrival on lead (arrival_key, captured_at, id);
create index lead_by_next_contact on lead (next_contact_key, captured_at, id);
create index lead_by_assignee on lead (assigned_to, captured_at, id) where assigned_to is not null;
create index lead_with_email on lead (email, hotel_id) where email is not null;
create index lead_with_phone on lead (phone, hotel_id) where phone is not null;
create index lead_by_fragment on lead using gin (search_text gin_trgm_ops);
create index lead_changes on lead (changed_in);

-- Conversations, whole, and what was understood of them so far.
create table conversation (
    id             uuid primary key,
    hotel_id       bigint not null references hotel,
    channel        channel not null,
    reference      text not null,
    lead_id        uuid references lead,
    understanding  text not null,
    last_sent_at   timestamptz,
    last_reference text,
    started_at     timestamptz not null,
    -- false while a message was stored but could not be understood: it is tried again
    understood     boolean not null default true,
    unique (hotel_id, channel, reference)
);
create index conversation_of_lead on conversation (lead_id) where lead_id is not null;
create index conversation_left_behind on conversation (id) where not understood;

create table message (
    id              bigint generated always as identity primary key,
    conversation_id uuid not null references conversation,
    hotel_id        bigint not null references hotel,
    channel         channel not null,
    reference       text not null,
    speaker         text not null check (speaker in ('GUEST', 'BOT', 'AGENT')),
    text            text not null,
    sent_at         timestamptz not null,
    received_at     timestamptz not null,
    locale          text,
    asked_for       text check (asked_for in ('NAME', 'EMAIL', 'PHONE', 'DATES')),
    claimed_name    text,
    claimed_email   text,
    claimed_phone   text,
    unique (hotel_id, channel, reference)
);
create index message_in_order on message (conversation_id, sent_at, reference);

-- What happened to a lead, for ever.
create table status_change (
    id           bigint generated always as identity primary key,
    lead_id      uuid not null references lead,
    from_status  lead_status,
    to_status    lead_status not null,
    changed_at   timestamptz not null,
    changed_by   text not null,
    reason       text,
    lead_version int not null
);
create index status_change_of_lead on status_change (lead_id, id);

create table lead_comment (
    id           bigint generated always as identity primary key,
    lead_id      uuid not null references lead,
    commented_at timestamptz not null,
    author       text not null,
    text         text not null
);
create index lead_comment_of_lead on lead_comment (lead_id, id);
