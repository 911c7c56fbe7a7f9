-- Which lead shows which other one within itself, and how both were before: nothing of the absorbed lead moves, so that
-- it can come back as it was.
alter table lead add column absorbing boolean not null default false;

create table lead_merge (
    id                  bigint generated always as identity primary key,
    survivor            uuid not null references lead,
    absorbed            uuid not null references lead check (absorbed <> survivor),
    merged_at           timestamptz not null,
    merged_by           text not null,
    -- of what the absorbed lead's value wins
    taken               text not null,
    -- what the survivor itself knows of its guest, kept up to date with its own conversation
    name                text,
    email               text,
    phone               text,
    arrival             date,
    departure           date,
    stay_month          text,
    persona             persona not null,
    persona_confidence  real not null,
    persona_reasons     text not null,
    score               int not null,
    score_reasons       text not null,
    captured_at         timestamptz not null,
    last_message_at     timestamptz not null,
    search_text         text collate "C" not null,
    name_key            text collate "C" not null,
    -- what the team had made of the survivor
    status_before       lead_status not null,
    next_contact_before timestamptz,
    assigned_before     bigint references app_user,
    lead_version        int not null,
    unmerged_at         timestamptz,
    unmerged_by         text,
    check ((unmerged_at is null) = (unmerged_by is null))
) with (toast_tuple_target = 256);
create unique index lead_merge_in_force on lead_merge (absorbed) where unmerged_at is null;
create index lead_merge_of_survivor on lead_merge (survivor, id);
create trigger kept_for_ever before delete or truncate on lead_merge execute function kept_for_ever();

-- Two leads that look like one guest and are not: somebody has said so.
create table lead_not_same (
    one      uuid not null references lead,
    other    uuid not null references lead,
    said_at  timestamptz not null,
    said_by  text not null,
    primary key (one, other),
    check (one < other)
);
create index lead_not_same_as on lead_not_same (other);
create trigger kept_for_ever before update or delete or truncate on lead_not_same execute function kept_for_ever();

create function leads_told_apart() returns trigger language plpgsql as $$
begin
    update lead set changed_in = pg_current_xact_id() where id in (new.one, new.other);
    return null;
end $$;
create trigger leads_told_apart after insert on lead_not_same for each row execute function leads_told_apart();
