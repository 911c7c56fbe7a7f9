-- The team knows better how a guest buys: what it says stands instead of what the rules say, and is kept as a lesson.
-- In "persona" stands the team's word, so that filters and figures follow it; in "persona_judged" what the rules say.
alter table lead add column persona_by_hand text;
alter table lead add column persona_judged text;
create index lead_persona_by_hand on lead (hotel_id, persona_judged, persona_by_hand)
    where persona_by_hand is not null;

create table persona_correction (
    id           bigint generated always as identity primary key,
    lead_id      uuid not null references lead,
    judged       text not null,
    corrected    text,
    corrected_at timestamptz not null,
    corrected_by text not null,
    lead_version int not null
);
create index persona_correction_of_lead on persona_correction (lead_id, id);
create trigger kept_for_ever before update or delete or truncate on persona_correction
    execute function kept_for_ever();
