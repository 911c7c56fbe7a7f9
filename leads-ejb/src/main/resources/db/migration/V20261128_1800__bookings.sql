-- Each lead has a number that people can say and type: L-2026-000123, with the year of its capture.
create sequence lead_number;
alter table lead add column number bigint not null default nextval('lead_number');
alter sequence lead_number owned by lead.number;
create unique index lead_numbered on lead (number);

-- Hotel systems, and how it goes with each. The id is the last part of the address that is entered there and cannot be
-- guessed; 'api' stands for whoever sends bookings with an API key. Without a hotel it is the whole chain's.
create table pms_connection (
    id               text primary key check (id = 'api' or length(id) between 22 and 64),
    kind             text not null,
    hotel_id         bigint references hotel,
    name             text check (length(name) between 1 and 120),
    mode             text not null check (mode in ('SHADOW', 'ACTIVE')),
    enabled          boolean not null default true,
    created_at       timestamptz not null,
    health           text not null default 'NEW' check (health in ('NEW', 'OK', 'TROUBLED', 'DEGRADED', 'AUTH_FAILED')),
    trouble          text,
    trouble_detail   text check (length(trouble_detail) <= 500),
    troubled_at      timestamptz,
    failures         int not null default 0,
    last_success_at  timestamptz,
    last_delivery_at timestamptz,
    -- when it is asked next, and until when a node is at it
    next_round_at    timestamptz not null,
    leased_until     timestamptz,
    vanishing_held   boolean not null default false
);
create index pms_connection_due on pms_connection (next_round_at) where enabled;
insert into pms_connection (id, kind, mode, created_at, health, next_round_at)
values ('api', 'BOOKING_API', 'ACTIVE', now(), 'NEW', 'infinity');

-- What a connection was told; secrets enciphered. Of a secret the one before holds as well until it is dropped.
create table pms_setting (
    connection_id text not null references pms_connection on delete cascade,
    name          text not null,
    value         text not null,
    former_value  text,
    set_at        timestamptz not null,
    primary key (connection_id, name)
);

-- The hotels as a system calls them. One that nobody has said the hotel of has none: its bookings wait.
create table pms_property (
    connection_id text not null references pms_connection on delete cascade,
    property      text not null check (length(property) between 1 and 120),
    hotel_id      bigint references hotel,
    name          text,
    zone          text,
    currency      text,
    -- up to which time of change everything is known; null before the first import
    watermark     timestamptz,
    first_seen_at timestamptz not null,
    primary key (connection_id, property)
);
create index pms_property_by_code on pms_property (property);

-- What systems say has happened, kept until the thing was read anew.
create table pms_hint (
    id            uuid primary key,
    connection_id text not null references pms_connection on delete cascade,
    about         text not null check (about in ('RESERVATION', 'GROUP', 'PERSON')),
    property      text,
    reference     text not null check (length(reference) between 1 and 200),
    received_at   timestamptz not null,
    attempts      int not null default 0,
    next_try_at   timestamptz not null
);
create index pms_hint_of_connection on pms_hint (connection_id, next_try_at);

-- Notices that were taken once, by what the sender calls them.
create table pms_notice (
    connection_id text not null references pms_connection on delete cascade,
    once_key      text not null check (length(once_key) between 1 and 300),
    received_at   timestamptz not null,
    primary key (connection_id, once_key)
);
create index pms_notice_by_age on pms_notice (received_at);

-- How many calls a credential has made in the present minute, and when the next one may be made.
create table pms_pace (
    credential text primary key,
    next_at    timestamptz not null,
    minute     timestamptz not null,
    calls      int not null
);

-- First imports and reconciliations: which node is at it, and how far.
create table pms_run (
    id            uuid primary key,
    connection_id text not null references pms_connection on delete cascade,
    what          text not null check (what in ('FIRST_IMPORT', 'RECONCILIATION')),
    asked_at      timestamptz not null,
    asked_by      text not null,
    execution     bigint,
    leased_until  timestamptz,
    started_at    timestamptz,
    finished_at   timestamptz,
    state         text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    pieces        int not null default 0,
    pieces_done   int not null default 0,
    bookings      bigint not null default 0,
    changed       bigint not null default 0,
    attempts      int not null default 0,
    next_try_at   timestamptz not null,
    trouble       text check (length(trouble) <= 500)
);
create unique index pms_run_open on pms_run (connection_id) where finished_at is null;
create index pms_run_latest on pms_run (connection_id, asked_at desc);

create type booking_status as enum ('TENTATIVE', 'CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'CANCELLED', 'NO_SHOW', 'DELETED');

-- Bookings as the systems tell them, each as it was last changed.
create table booking (
    id                uuid primary key,
    connection_id     text not null,
    -- the kind of system, which stays known when the connection is removed
    system            text not null,
    property          text not null,
    reservation_id    text not null,
    -- null while nobody has said which hotel the property is
    hotel_id          bigint references hotel,
    group_id          text,
    confirmation_no   text,
    refs              text not null,
    -- numbers of leads that the booking names
    lead_numbers      bigint[] not null,
    status            booking_status not null,
    raw_status        text,
    booked_at         timestamptz not null,
    updated_at        timestamptz not null,
    updated_precisely boolean not null,
    cancelled_at      timestamptz,
    cancel_reason     text,
    arrival           date,
    departure         date,
    rooms             int,
    adults            int,
    children          int,
    persons           text not null,
    amount            numeric(14, 2),
    currency          text,
    basis             text,
    sale_channel      text,
    sale_source       text,
    promo_code        text,
    direct            boolean,
    -- what makes no sense about it: as long as there is something, it converts nobody
    flaw              text,
    -- what the search looks in: folded names, emails and the numbers of the booking
    search_text       text collate "C" not null,
    content_hash      text not null,
    first_seen_at     timestamptz not null,
    last_seen_at      timestamptz not null,
    -- since when, and how often, the system said that it does not have it
    missing_since     timestamptz,
    missing_times     int not null default 0,
    -- when its lead is to be looked for again; null: nothing has changed
    match_due_at      timestamptz,
    unique (connection_id, property, reservation_id)
) with (toast_tuple_target = 256);
create index booking_of_group on booking (connection_id, property, group_id) where group_id is not null;
create index booking_of_hotel_by_arrival on booking (hotel_id, arrival);
create index booking_of_hotel_by_time on booking (hotel_id, booked_at desc, id desc);
create index booking_by_time on booking (booked_at desc, id desc);
create index booking_by_fragment on booking using gin (search_text gin_trgm_ops);
create index booking_match_due on booking (match_due_at) where match_due_at is not null;
create index booking_of_unknown_hotel on booking (connection_id, property) where hotel_id is null;

-- By what somebody of a booking can be recognised, written as leads' contacts are. Kinds: EMAIL, EMAIL_FOLDED, PHONE,
-- PHONE_TAIL, PERSON (the system's id). The surname is that of the same person.
create table booking_key (
    booking_id uuid not null references booking on delete cascade,
    kind       text not null,
    value      text not null,
    surname    text not null,
    primary key (booking_id, kind, value, surname)
);
create index booking_key_by_value on booking_key (value, kind);

-- What the system wrote, enciphered, for as long as it may be kept.
create table booking_raw (
    booking_id  uuid primary key references booking on delete cascade,
    content     text not null,
    received_at timestamptz not null
);
create index booking_raw_by_age on booking_raw (received_at);

-- Which booking is which lead's, and how that was found. One booking never counts for two leads.
create table booking_link (
    id                  uuid primary key,
    booking_id          uuid not null references booking,
    lead_id             uuid not null references lead,
    -- PENDING: not sold yet; WON: sold; OFF: cancelled or gone; what has ended is history
    state               text not null check (state in ('PENDING', 'WON', 'OFF')),
    rule                text not null,
    evidence            text not null,
    matcher             int not null,
    made_at             timestamptz not null,
    made_by             text not null,
    -- whether it was this link that made the lead Converted, and what the lead was before
    converted           boolean not null default false,
    status_before       lead_status,
    next_contact_before timestamptz,
    -- when the lead is opened again because the booking is off; null if it is not
    reopens_at          timestamptz,
    ended_at            timestamptz,
    ended_by            text,
    why_ended           text
);
create unique index booking_link_in_force on booking_link (booking_id) where ended_at is null;
create index booking_link_of_lead on booking_link (lead_id, made_at);
create trigger lead_touched after insert or update on booking_link for each row execute function lead_touched();

-- Bookings that a person has to look at, with the leads that may be meant.
create table booking_review (
    id         uuid primary key,
    booking_id uuid not null references booking,
    hotel_id   bigint not null references hotel,
    -- DOUBT: nobody can tell by rule; PROPOSAL: it would convert, were the connection switched on; CHANGED: its link is in doubt
    what       text not null check (what in ('DOUBT', 'PROPOSAL', 'CHANGED')),
    why        text not null,
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    closed_by  text,
    outcome    text check (outcome in ('ACCEPTED', 'REJECTED', 'SETTLED')),
    -- what was proposed: a rejected question is not asked again before something is new
    fingerprint text not null
);
create unique index booking_review_open on booking_review (booking_id) where closed_at is null;
create index booking_review_of_hotel on booking_review (hotel_id, opened_at desc, id desc) where closed_at is null;
create index booking_review_of_booking on booking_review (booking_id, opened_at desc);

create table booking_candidate (
    review_id uuid not null references booking_review on delete cascade,
    lead_id   uuid not null references lead,
    place     int not null,
    rule      text not null,
    evidence  text not null,
    primary key (review_id, lead_id)
);
create index booking_candidate_of_lead on booking_candidate (lead_id);

-- Never again: somebody has said that this booking is not this lead's.
create table booking_veto (
    booking_id uuid not null references booking,
    lead_id    uuid not null references lead,
    said_at    timestamptz not null,
    said_by    text not null,
    primary key (booking_id, lead_id)
);

-- Guests who had booked before they wrote.
create table existing_guest (
    lead_id    uuid not null references lead,
    booking_id uuid not null references booking,
    evidence   text not null,
    noted_at   timestamptz not null,
    primary key (lead_id, booking_id)
);
create trigger lead_touched after insert on existing_guest for each row execute function lead_touched();

-- How a hotel judges bookings; a hotel without a row judges by the defaults.
create table booking_rules (
    hotel_id      bigint primary key references hotel,
    -- for so many days after it was captured, a booking is the lead's doing
    window_days   int not null check (window_days between 1 and 730),
    on_cancel     text not null check (on_cancel in ('REOPEN', 'LOSE')),
    no_show_is_off boolean not null,
    -- addresses, domains and numbers that identify nobody: the hotel's own, portals that pass mail on, secretaries
    nobodys       text not null
);

-- By what a booking's lead is found: like booking_key, on the side of leads.
-- Not in SQL: what is written out in a query is not known by the statistics of the index.
create function folded_email(address text) returns text language plpgsql immutable parallel safe strict as $$
begin
    return replace(split_part(split_part(address, '@', 1), '+', 1), '.', '') || '@' || split_part(address, '@', 2);
end $$;
-- Of all rows: what an index of some rows knows of how rare its values are, the planner does not believe.
create index lead_by_folded_email on lead (folded_email(email));
create index lead_by_phone_tail on lead (right(phone, 9));
create index lead_of_hotel_by_arrival on lead (hotel_id, arrival) where arrival is not null;

-- Leads of which something is known that may tell their booking. Written with the lead, taken away when it was looked for.
-- A lead may stand here several times: so nobody who writes a lead ever waits for whoever takes it away.
create table lead_to_match (
    noted_in bigint generated always as identity constraint lead_to_match_in_order primary key,
    lead_id  uuid not null references lead on delete cascade
);
create index lead_to_match_of_lead on lead_to_match (lead_id);

create function lead_may_match() returns trigger language plpgsql as $$
begin
    if exists (select 1 from booking limit 1) then
        insert into lead_to_match (lead_id) values (new.id);
    end if;
    return null;
end $$;
create trigger lead_may_match after insert on lead for each row execute function lead_may_match();
create trigger lead_may_match_now after update on lead for each row
    when ((new.name, new.email, new.phone, new.arrival, new.departure, new.merged_into)
        is distinct from (old.name, old.email, old.phone, old.arrival, old.departure, old.merged_into))
    execute function lead_may_match();
