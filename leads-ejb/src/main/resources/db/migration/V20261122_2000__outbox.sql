-- Whom a hotel tells of each new lead by mail.
create table hotel_notice (
    hotel_id bigint not null references hotel,
    address  text not null,
    locale   text not null,
    primary key (hotel_id, address)
);

-- Programs that are told what happens to leads, of one hotel or (null) of all. The secrets are kept enciphered.
create table subscription (
    id            uuid primary key,
    hotel_id      bigint references hotel,
    url           text not null,
    events        text not null,
    secret        text not null,
    former_secret text,
    former_until  timestamptz,
    created_at    timestamptz not null
);

-- What is to be sent, by mail or to a program; written in the transaction of its cause. The id grows with time.
create table outbox (
    id              uuid primary key,
    way             text not null check (way in ('MAIL', 'WEBHOOK')),
    occasion        text not null,
    hotel_id        bigint references hotel,
    -- the lead may be written later in the same transaction; what tells of an erased lead is erased with it
    lead_id         uuid references lead on delete cascade deferrable initially deferred,
    user_id         bigint references app_user on delete set null,
    subscription_id uuid references subscription on delete set null,
    receiver        text not null,
    -- what may be told once only, whoever and how many write it down
    once_key        text unique,
    subject         text not null,
    text            text not null,
    html            text,
    state           text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts        int not null default 0,
    next_try_at     timestamptz not null,
    first_tried_at  timestamptz,
    leased_until    timestamptz,
    trouble         text,
    answer          text,
    created_at      timestamptz not null,
    sent_at         timestamptz
);
create index outbox_due on outbox (way, next_try_at) where state = 'WAITING';
create index outbox_waiting on outbox (id) where state = 'WAITING';
create index outbox_given_up on outbox (id) where state = 'GIVEN_UP';
create index outbox_of_hotel on outbox (hotel_id, id);
create index outbox_of_lead on outbox (lead_id) where lead_id is not null;
create index outbox_of_subscription on outbox (subscription_id) where subscription_id is not null;
create index outbox_by_age on outbox (created_at);
