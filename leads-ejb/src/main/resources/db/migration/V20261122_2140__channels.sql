-- By which ways guests reach a hotel: one row for each address that is entered at a vendor. The id cannot be guessed,
-- it is the last part of that address. Secrets are kept enciphered.
create table connection (
    id                   text primary key check (length(id) between 22 and 64),
    kind                 text not null,
    hotel_id             bigint not null references hotel,
    name                 text check (length(name) between 1 and 120),
    -- where a browser goes that has sent a form
    thanks               text,
    enabled              boolean not null default true,
    created_at           timestamptz not null,
    -- how it goes, written by the workers and never by a person
    last_delivery_at     timestamptz,
    trouble              text,
    trouble_detail       text,
    troubled_at          timestamptz
);
create index connection_of_hotel on connection (hotel_id);

create table connection_secret (
    id            bigint generated always as identity primary key,
    connection_id text not null references connection on delete cascade,
    what          text not null check (what in ('SECRET', 'FORMER_SECRET', 'VERIFY_TOKEN', 'ACCESS_TOKEN')),
    secret        text not null,
    set_at        timestamptz not null,
    unique (connection_id, what)
);

-- What came in by a connection, counted under few names.
create table connection_count (
    connection_id text not null references connection on delete cascade,
    what          text not null check (length(what) between 1 and 60),
    number        bigint not null,
    last_at       timestamptz not null,
    primary key (connection_id, what)
);

-- Deliveries as they came, kept only until they are understood. The id grows with time.
create table inbox (
    id            uuid primary key,
    connection_id text not null references connection on delete cascade,
    body          bytea not null,
    content_type  text,
    headers       text not null,
    received_at   timestamptz not null,
    state         text not null default 'WAITING' check (state in ('WAITING', 'GIVEN_UP')),
    attempts      int not null default 0,
    next_try_at   timestamptz not null,
    leased_until  timestamptz,
    trouble       text,
    detail        text
);
create index inbox_due on inbox (next_try_at) where state = 'WAITING';
create index inbox_of_connection on inbox (connection_id, id);
create index inbox_by_age on inbox (received_at);

-- Under which names a channel knows a guest; all of them lead to one conversation.
create table guest_alias (
    connection_id text not null references connection on delete cascade,
    alias         text not null,
    conversation  text not null,
    primary key (connection_id, alias)
);

-- A guest may put a message in other words or take it back. The message says what holds now; what its sender changed
-- stands here, even if it came before the message itself, and with the first change what it said at first.
alter table message add column edited_at timestamptz, add column deleted_at timestamptz;

create table message_change (
    id          bigint generated always as identity primary key,
    hotel_id    bigint not null references hotel,
    channel     channel not null,
    reference   text not null,
    changed_at  timestamptz not null,
    -- null: the message was taken back
    text        text,
    first_words boolean not null default false,
    received_at timestamptz not null,
    applied     boolean not null default false
);
create unique index message_change_once
    on message_change (hotel_id, channel, reference, changed_at, first_words, coalesce(md5(text), ''));
create index message_change_waiting on message_change (id) where not applied;

-- A message is kept for ever but for the changes by its sender; what was taken back leaves no words behind.
create function message_changed() returns trigger language plpgsql as $$
begin
    if (new.id, new.conversation_id, new.hotel_id, new.channel, new.reference, new.speaker, new.sent_at, new.received_at)
        is distinct from (old.id, old.conversation_id, old.hotel_id, old.channel, old.reference, old.speaker,
            old.sent_at, old.received_at)
        or new.text is distinct from old.text and new.edited_at is not distinct from old.edited_at
            and new.deleted_at is null then
        raise exception 'only its sender changes a message' using errcode = 'integrity_constraint_violation';
    end if;
    if new.deleted_at is not null then
        new.text := '';
        new.edited_at := null;
        new.claimed_name := null;
        new.claimed_email := null;
        new.claimed_phone := null;
        delete from message_change
        where hotel_id = new.hotel_id and channel = new.channel and reference = new.reference and text is not null;
    elsif new.text is distinct from old.text and old.edited_at is null then
        insert into message_change (hotel_id, channel, reference, changed_at, text, first_words, received_at, applied)
        values (old.hotel_id, old.channel, old.reference, old.sent_at, old.text, true, old.received_at, true);
    end if;
    return new;
end $$;
create trigger message_changed before update on message for each row execute function message_changed();
