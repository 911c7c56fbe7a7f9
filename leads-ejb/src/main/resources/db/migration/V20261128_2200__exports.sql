-- Where files are brought to: a folder of the server, an SFTP server, a bucket. Made by admins.
create table export_target (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind in ('FOLDER', 'SFTP', 'S3')),
    name            text not null check (length(name) between 1 and 120),
    enabled         boolean not null default true,
    created_at      timestamptz not null,
    -- who told it something last
    changed_by      text not null,
    changed_at      timestamptz not null,
    last_success_at timestamptz,
    -- why it failed last; null after a success
    trouble         text,
    trouble_detail  text check (length(trouble_detail) <= 500),
    troubled_at     timestamptz
);
create unique index export_target_named on export_target (lower(name));

-- What a target was told; secrets enciphered.
create table export_target_setting (
    target_id bigint not null references export_target on delete cascade,
    name      text not null,
    value     text not null,
    set_at    timestamptz not null,
    primary key (target_id, name)
);

-- A file that is made again and again.
create table export_schedule (
    id           bigint generated always as identity primary key,
    owner_id     bigint not null references app_user,
    name         text not null check (length(name) between 1 and 120),
    -- the leads: those of a saved view, or the words of an address
    from_view    boolean not null default false,
    view_id      bigint references saved_view on delete set null,
    query        text not null check (length(query) <= 4000),
    -- a period that moves with the day of the run; null for the days that the words name, or none
    moving       text,
    columns      text not null check (length(columns) <= 1000),
    format       text not null check (format in ('CSV', 'XLSX')),
    bom          boolean not null default true,
    locale       text not null,
    rhythm       text not null check (rhythm in ('DAILY', 'WEEKLY', 'MONTHLY')),
    -- names of days with blanks between; only of a weekly one
    weekdays     text,
    -- 1 to 31, the last day of shorter months; only of a monthly one
    day_of_month int check (day_of_month between 1 and 31),
    at_time      time not null,
    zone         text not null,
    -- mails carry the file itself as long as it is small enough
    attach       boolean not null default false,
    -- admins are told when a run fails
    alert        boolean not null default true,
    enabled      boolean not null default true,
    -- when it runs next; null while it is switched off
    next_at      timestamptz,
    created_at   timestamptz not null,
    version      int not null default 0,
    check ((rhythm = 'WEEKLY') = (weekdays is not null)),
    check ((rhythm = 'MONTHLY') = (day_of_month is not null))
);
create index export_schedule_due on export_schedule (next_at) where enabled;

create table export_schedule_person (
    schedule_id bigint not null references export_schedule on delete cascade,
    user_id     bigint not null references app_user,
    primary key (schedule_id, user_id)
);

create table export_schedule_target (
    schedule_id bigint not null references export_schedule on delete cascade,
    target_id   bigint not null references export_target on delete cascade,
    primary key (schedule_id, target_id)
);

-- One file, made on demand or by a schedule; also those that were sent at once and never kept.
create table export_run (
    id             uuid primary key,
    schedule_id    bigint references export_schedule on delete set null,
    schedule_name  text,
    -- when the schedule wanted it; null on demand
    due_at         timestamptz,
    user_id        bigint references app_user,
    asked_by       text not null,
    asked_at       timestamptz not null,
    -- ids of the hotels whose leads may be in it; null for all of the chain
    hotels         bigint[],
    -- the leads: the words of an address, with the days of the period as they were at that time
    query          text not null check (length(query) <= 4000),
    columns        text not null check (length(columns) <= 1000),
    format         text not null check (format in ('CSV', 'XLSX')),
    bom            boolean not null default true,
    locale         text not null,
    file_name      text not null check (length(file_name) between 1 and 200),
    state          text not null
        check (state in ('WAITING', 'READING', 'WRITING', 'DONE', 'SENT', 'FAILED', 'CANCELLED', 'EXPIRED')),
    -- known once they were read; what has been written of them; and how large the file is
    rows           bigint,
    rows_written   bigint not null default 0,
    bytes          bigint not null default 0,
    sha256         text,
    -- the job that was at it last, and until when a node is believed to be at it
    execution      bigint,
    leased_until   timestamptz,
    attempts       int not null default 0,
    next_try_at    timestamptz not null,
    trouble        text,
    trouble_detail text check (length(trouble_detail) <= 500),
    started_at     timestamptz,
    finished_at    timestamptz,
    -- when the file is erased
    expires_at     timestamptz,
    -- when its maker has taken notice of the end
    seen_at        timestamptz,
    unique (schedule_id, due_at)
);
create index export_run_at_work on export_run (next_try_at) where finished_at is null;
create index export_run_by_age on export_run (asked_at desc, id desc);
create index export_run_of_user on export_run (user_id, asked_at) where seen_at is null;
create index export_run_to_erase on export_run (expires_at) where state = 'DONE';

-- The leads of a run as they were at one moment, from which its file is written; gone when the file is complete.
create table export_piece (
    run_id  uuid not null references export_run on delete cascade,
    number  int not null,
    rows    int not null,
    content bytea not null,
    primary key (run_id, number)
);
alter table export_piece alter column content set storage external;

-- The file, piece by piece; to be seen by nobody before its run is done.
create table export_chunk (
    run_id  uuid not null references export_run on delete cascade,
    number  int not null,
    content bytea not null,
    primary key (run_id, number)
);
alter table export_chunk alter column content set storage external;

-- Who is to get the file of a run by mail, or where it is brought to; each is tried until it is done or hopeless.
create table export_delivery (
    id             uuid primary key,
    run_id         uuid not null references export_run on delete cascade,
    way            text not null check (way in ('MAIL', 'TARGET')),
    user_id        bigint references app_user,
    target_id      bigint references export_target on delete set null,
    -- the name of the person or of the target, also when it is gone
    receiver       text not null,
    state          text not null check (state in ('WAITING', 'DONE', 'FAILED')),
    attempts       int not null default 0,
    next_try_at    timestamptz not null,
    leased_until   timestamptz,
    trouble        text,
    trouble_detail text check (length(trouble_detail) <= 500),
    created_at     timestamptz not null,
    done_at        timestamptz
);
create index export_delivery_of_run on export_delivery (run_id);
create index export_delivery_due on export_delivery (next_try_at) where state = 'WAITING';

-- Who has downloaded a file, and when.
create table export_download (
    run_id  uuid not null references export_run on delete cascade,
    user_id bigint references app_user,
    by_name text not null,
    at      timestamptz not null
);
create index export_download_of_run on export_download (run_id, at);

-- What goes with a mail; gone with the mail, or once it was sent.
create table outbox_attachment (
    outbox_id uuid primary key references outbox on delete cascade,
    name      text not null,
    type      text not null,
    content   bytea not null
);
alter table outbox_attachment alter column content set storage external;
