-- One change of many leads: who wants what, and how far it has come. It stands here before the first lead is changed.
create table bulk_run (
    id                 uuid primary key,
    user_id            bigint references app_user,
    asked_by           text not null,
    asked_at           timestamptz not null,
    kind               text not null check (kind in ('STATUS', 'ASSIGN', 'COMMENT')),
    to_status          lead_status,
    next_contact_at    timestamptz,
    -- the next contact by the clock of each lead's own hotel
    next_contact_local timestamp,
    lost_reason        text,
    note               text,
    assign_to          bigint references app_user,
    total              int not null check (total >= 0),
    done               int not null default 0,
    skipped            int not null default 0,
    failed             int not null default 0,
    stepped_at         timestamptz,
    cancelled_at       timestamptz,
    finished_at        timestamptz,
    -- when its maker has taken notice of the end
    seen_at            timestamptz,
    check (done + skipped + failed <= total),
    check (finished_at is null or done + skipped + failed = total)
);
create index bulk_run_at_work on bulk_run (stepped_at nulls first, asked_at) where finished_at is null;
create index bulk_run_of_user on bulk_run (user_id, asked_at) where seen_at is null;

-- The leads of a run, each with the version that it had when the run was asked for, and with what became of it.
create table bulk_item (
    run_id       uuid not null references bulk_run on delete cascade,
    lead_id      uuid not null,
    lead_version int not null,
    outcome      text check (outcome in ('DONE', 'SKIPPED', 'FAILED')),
    why          text,
    details      text,
    primary key (run_id, lead_id)
);
create index bulk_item_to_do on bulk_item (run_id, lead_id) where outcome is null;
create index bulk_item_told on bulk_item (run_id, outcome, lead_id) where outcome in ('SKIPPED', 'FAILED');
