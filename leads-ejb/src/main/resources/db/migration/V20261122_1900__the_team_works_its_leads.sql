-- Who is responsible for a lead, for ever.
create table assignment (
    id           bigint generated always as identity primary key,
    lead_id      uuid not null references lead,
    from_user    bigint references app_user,
    to_user      bigint references app_user,
    assigned_at  timestamptz not null,
    assigned_by  text not null,
    reason       text,
    lead_version int not null
);
create index assignment_of_lead on assignment (lead_id, id);

-- The next contact that was agreed on with Follow-up.
alter table status_change add column next_contact_at timestamptz;

-- Comments may be put in other words for a while; the earlier words are kept.
alter table lead_comment add column author_id bigint references app_user;
alter table lead_comment add column edited_at timestamptz;

create table comment_edition (
    id          bigint generated always as identity primary key,
    comment_id  bigint not null references lead_comment,
    text        text not null,
    replaced_at timestamptz not null
);
create index comment_edition_of_comment on comment_edition (comment_id, id);

create function keep_the_earlier_words() returns trigger language plpgsql as $$
begin
    if (new.id, new.lead_id, new.commented_at, new.author, new.author_id)
        is distinct from (old.id, old.lead_id, old.commented_at, old.author, old.author_id) then
        raise exception 'only the words of a comment may change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.text is distinct from old.text then
        insert into comment_edition (comment_id, text, replaced_at) values (old.id, old.text, new.edited_at);
    end if;
    return new;
end $$;
create trigger keep_the_earlier_words before update on lead_comment for each row execute function keep_the_earlier_words();

-- What has happened has happened: nobody changes or deletes it, not even past the product.
create function kept_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'what stands in % is kept for ever', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger kept_for_ever before update or delete or truncate on status_change execute function kept_for_ever();
create trigger kept_for_ever before update or delete or truncate on assignment execute function kept_for_ever();
create trigger kept_for_ever before update or delete or truncate on comment_edition execute function kept_for_ever();
create trigger kept_for_ever before delete or truncate on lead_comment execute function kept_for_ever();

-- What is written about a lead is seen on every open screen, like a change of the lead itself (see LeadChanges).
create function lead_touched() returns trigger language plpgsql as $$
begin
    update lead set changed_in = pg_current_xact_id()
    where id = new.lead_id and changed_in is distinct from pg_current_xact_id();
    return null;
end $$;
create trigger lead_touched after insert or update on lead_comment for each row execute function lead_touched();

-- A lead that is the same guest as another one is shown within that one: lists, searches and figures leave it out.
-- The trigrams stay on all leads: PostgreSQL never combines two partial indexes of the same condition in one search.
alter table lead add column merged_into uuid references lead check (merged_into <> id);
create index lead_merged on lead (merged_into) where merged_into is not null;

drop index lead_by_capture, lead_of_hotel_by_capture, lead_by_status, lead_by_channel, lead_by_persona, lead_by_score,
    lead_by_name, lead_by_arrival, lead_by_next_contact, lead_by_assignee;
create index lead_by_capture on lead (captured_at, id) include (hotel_id, status, score, channel, persona)
    where merged_into is null;
create index lead_of_hotel_by_capture on lead (hotel_id, captured_at, id) include (status, score, channel, persona)
    where merged_into is null;
create index lead_by_status on lead (status, captured_at, id) where merged_into is null;
create index lead_by_channel on lead (channel, captured_at, id) where merged_into is null;
create index lead_by_persona on lead (persona, captured_at, id) where merged_into is null;
create index lead_by_score on lead (score, captured_at, id) where merged_into is null;
create index lead_by_name on lead (name_key, captured_at, id) where merged_into is null;
create index lead_by_arrival on lead (arrival_key, captured_at, id) where merged_into is null;
create index lead_by_next_contact on lead (next_contact_key, captured_at, id) where merged_into is null;
create index lead_by_assignee on lead (assigned_to, captured_at, id) where merged_into is null and assigned_to is not null;
create index lead_of_nobody on lead (captured_at, id) include (hotel_id, status)
    where merged_into is null and assigned_to is null;

-- Whom to call, and when: what is due today and what is overdue is counted from here.
create index lead_to_follow_up on lead (next_contact_at, hotel_id, assigned_to)
    where status = 'FOLLOW_UP' and merged_into is null;
