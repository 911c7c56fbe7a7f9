-- When a story has ended, and how long the score of one that goes on holds: the arrival comes near, the guest is silent.
alter table lead add column closed_at timestamptz;
alter table lead add column score_due_at timestamptz;
-- the number of the hotel's card by which the score was made
alter table lead add column scored_with int not null default 0;
update lead set closed_at = coalesce((select max(changed_at) from status_change
        where lead_id = lead.id and to_status = lead.status), captured_at)
    where status in ('CONVERTED', 'LOST');
update lead set score_due_at = now()
    where status in ('NEW', 'CONTACTED', 'FOLLOW_UP')
      and exists (select 1 from conversation where lead_id = lead.id);

create index lead_to_score_anew on lead (score_due_at) where score_due_at is not null;
create index lead_open_of_hotel on lead (hotel_id, id) include (scored_with)
    where status in ('NEW', 'CONTACTED', 'FOLLOW_UP');
create index lead_closed_of_hotel on lead (hotel_id, closed_at) include (score, status)
    where closed_at is not null and merged_into is null;

-- One wish to learn from the leads that have ended: of one hotel or (null) of all. A node that dies loses its lease, and
-- another one goes on where it was.
create table score_round (
    id           uuid primary key,
    hotel_id     bigint references hotel,
    asked_at     timestamptz not null,
    asked_by     text not null,
    leased_until timestamptz,
    -- the execution of the job, by which it is started again
    execution    bigint,
    total        int,
    done         int not null default 0,
    finished_at  timestamptz
);
create index score_round_to_do on score_round (asked_at) where finished_at is null;
create index score_round_by_age on score_round (asked_at);

-- What was learned, and whether it is better than the points: each attempt is kept, of one hotel or (null) of all those
-- that have too few leads of their own.
create table score_learning (
    id            bigint generated always as identity primary key,
    round_id      uuid not null references score_round,
    hotel_id      bigint references hotel,
    learned_at    timestamptz not null,
    closed        int not null,
    converted     int not null,
    tested        int not null,
    points_auc    double precision,
    points_brier  double precision,
    learned_auc   double precision,
    learned_brier double precision,
    verdict       text not null,
    card          text,
    -- the score at which the chance is one half, and by how much a score grows with the log-odds
    middle        double precision,
    width         double precision,
    unique (round_id, hotel_id)
);
create index score_learning_of_hotel on score_learning (hotel_id, id);
create trigger kept_for_ever before update or delete or truncate on score_learning execute function kept_for_ever();

-- By what a hotel scores. Without a row: by the experts' points, until something better is learned.
create table score_choice (
    hotel_id   bigint primary key references hotel,
    -- counts every change: open leads with another number are scored anew
    card       int not null,
    points     text,
    way        text not null check (way in ('AUTOMATIC', 'POINTS', 'LEARNED')),
    learned_id bigint references score_learning,
    changed_at timestamptz not null,
    changed_by text not null,
    check (way <> 'LEARNED' or learned_id is not null)
);

-- How far the open leads of a hotel have been scored anew since its card changed.
create table score_sweep (
    hotel_id    bigint primary key references hotel,
    card        int not null,
    total       int not null,
    done        int not null default 0,
    last_lead   uuid,
    asked_at    timestamptz not null,
    next_at     timestamptz not null,
    settled_at  timestamptz,
    finished_at timestamptz
);
create index score_sweep_to_do on score_sweep (next_at) where finished_at is null;
