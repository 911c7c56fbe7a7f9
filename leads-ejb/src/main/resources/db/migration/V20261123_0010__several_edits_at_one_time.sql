-- Vendors count in seconds: of two edits at one time the words that were kept last may stand, and the time stays.
create or replace function message_changed() returns trigger language plpgsql as $$
begin
    if (new.id, new.conversation_id, new.hotel_id, new.channel, new.reference, new.speaker, new.sent_at, new.received_at)
        is distinct from (old.id, old.conversation_id, old.hotel_id, old.channel, old.reference, old.speaker,
            old.sent_at, old.received_at)
        or new.text is distinct from old.text and new.deleted_at is null
            and new.edited_at is not distinct from old.edited_at
            and not exists (select 1 from message_change c
                where c.hotel_id = new.hotel_id and c.channel = new.channel and c.reference = new.reference
                  and c.changed_at = new.edited_at and c.text = new.text and not c.first_words) then
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
