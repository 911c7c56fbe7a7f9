-- Whom one person is to call, in the order of time; and how many leads each person has in hand.
create index lead_of_person_to_follow_up on lead (assigned_to, next_contact_at, hotel_id)
    where status = 'FOLLOW_UP' and merged_into is null;
create index lead_in_hand on lead (assigned_to)
    where assigned_to is not null and merged_into is null and status in ('NEW', 'CONTACTED', 'FOLLOW_UP');

-- Of which next contact the salesperson has been told: each of them once, however many nodes look for it.
create table reminder (
    due_at  timestamptz not null,
    lead_id uuid not null references lead on delete cascade,
    primary key (due_at, lead_id)
);

-- Who gets the new leads of a hotel. Without a row, or with NONE, the team takes them by hand.
create table assignment_rule (
    hotel_id   bigint primary key references hotel,
    way        text not null check (way in ('NONE', 'ROUND_ROBIN', 'LEAST_OPEN', 'BY_LANGUAGE', 'BY_CHANNEL')),
    -- ids of leads grow with time: the rule is for leads from this one on
    first_lead uuid not null,
    turns      bigint not null default 0
);

create table assignment_rule_person (
    id        bigint generated always as identity primary key,
    hotel_id  bigint not null references assignment_rule on delete cascade,
    user_id   bigint not null references app_user,
    place     int not null,
    languages text not null,
    channels  text not null,
    -- the number of the person's latest turn: who has waited longest is next
    turn      bigint not null default 0,
    unique (hotel_id, user_id)
);

-- New leads for which the rule of their hotel found nobody: they are not tried again.
create table lead_left_to_all (
    lead_id uuid primary key references lead on delete cascade
);
