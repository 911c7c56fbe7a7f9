-- A guest who is erased leaves a lead without any contact behind, so that figures of the past stay as they were.
alter table lead add column erased_at timestamptz;
do $$
declare known text;
begin
    select conname into known from pg_constraint
    where conrelid = 'lead'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%email IS NOT NULL%';
    execute 'alter table lead drop constraint ' || quote_ident(known);
end $$;
alter table lead add constraint lead_has_contact
    check (name is not null or email is not null or phone is not null or erased_at is not null);
-- Why a lead is kept although its time is over, such as a dispute; null for most.
alter table lead add column kept_because text check (length(kept_because) between 1 and 200);
alter table booking add column erased_at timestamptz;
alter table export_run add column guest_erased_at timestamptz;

-- What cannot be guessed: with it what was erased is known again without being kept.
create table erasure_salt (
    one  boolean primary key default true check (one),
    salt text not null
);
insert into erasure_salt (salt)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- Messages and bookings that were erased and are not taken again, each as a salted hash only.
create table erased_mark (
    mark bytea primary key
);

create function erased_mark_of(kind text, place text, reference text) returns bytea language sql stable as $$
    select sha256(convert_to(salt || chr(31) || kind || chr(31) || place || chr(31) || reference, 'UTF8')) from erasure_salt
$$;

-- What was erased, when and by whom: numbers, and keyed hashes of whom. Nobody's name stands here.
create table erasure (
    id         uuid primary key,
    cause      text not null check (cause in ('REQUEST', 'RETENTION')),
    -- ids of the hotels that were concerned
    hotels     bigint[] not null,
    -- what whoever erased has written about the request, such as the number of a letter
    request    text check (length(request) between 1 and 120),
    user_id    bigint,
    who        text not null,
    erased_at  timestamptz not null,
    -- how many of which kind, as an object of JSON
    counts     text not null,
    -- files with the guest that had been given away before, as an array of JSON; they are not in our hands
    given_away text not null
);
create index erasure_by_time on erasure (erased_at desc, id desc);

create table erasure_identifier (
    erasure_id uuid not null references erasure on delete cascade,
    kind       text not null check (kind in ('EMAIL', 'PHONE')),
    hash       text not null,
    primary key (erasure_id, hash)
);
create index erasure_identifier_by_hash on erasure_identifier (hash);

create function kept_certificate() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.cause = 'RETENTION' and new.cause = 'RETENTION' then
        return new;
    end if;
    raise exception 'a certificate is kept' using errcode = 'integrity_constraint_violation';
end $$;
create trigger kept_certificate before update or delete on erasure for each row execute function kept_certificate();

-- By what those are found who are no lead yet, and names of guests on channels.
create index conversation_without_lead on conversation (started_at desc) where lead_id is null;
create index guest_alias_of_conversation on guest_alias (conversation);
create index existing_guest_of_booking on existing_guest (booking_id);

-- Only who erases a guest changes what is kept for ever, and says so within the transaction.
create or replace function kept_for_ever() returns trigger language plpgsql as $$
begin
    if tg_op <> 'TRUNCATE' and current_setting('leads.erasing', true) = 'on' and tg_table_name <> 'score_learning' then
        return null;
    end if;
    raise exception 'what stands in % is kept for ever', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create or replace function keep_the_earlier_words() returns trigger language plpgsql as $$
begin
    if (new.id, new.lead_id, new.commented_at, new.author, new.author_id)
        is distinct from (old.id, old.lead_id, old.commented_at, old.author, old.author_id) then
        raise exception 'only the words of a comment may change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.text is distinct from old.text and current_setting('leads.erasing', true) is distinct from 'on' then
        insert into comment_edition (comment_id, text, replaced_at) values (old.id, old.text, new.edited_at);
    end if;
    return new;
end $$;

-- What was erased does not come back when its sender sends it again: such a row is passed over like one that is known.
create function erased_words_stay_away() returns trigger language plpgsql as $$
begin
    if exists (select 1 from erased_mark
               where mark = erased_mark_of('MESSAGE', new.hotel_id || '/' || new.channel, new.reference)) then
        return null;
    end if;
    return new;
end $$;
create trigger erased_words_stay_away before insert on message for each row execute function erased_words_stay_away();
create trigger erased_words_stay_away before insert on message_change for each row execute function erased_words_stay_away();
