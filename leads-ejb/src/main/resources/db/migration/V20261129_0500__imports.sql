-- Files of leads or bookings that somebody has sent in, and what became of each of their rows. Guests' data stands in
-- import_file and in the texts of import_row, and nowhere else.
create table import_run (
    id             uuid primary key,
    what           text not null check (what in ('LEADS', 'BOOKINGS')),
    file_name      text not null check (length(file_name) between 1 and 200),
    bytes          bigint not null default 0,
    user_id        bigint references app_user,
    asked_by       text not null,
    asked_at       timestamptz not null,
    -- all rows are of this hotel; null: each says its own
    hotel_id       bigint references hotel,
    state          text not null check (state in ('SENDING', 'READING', 'READ', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED',
        'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED')),
    trouble        text,
    -- a row of the file, or for those who run the server what is behind the trouble; no guest's data
    trouble_detail text check (length(trouble_detail) <= 500),
    -- what the file showed itself to be
    kind           text check (kind in ('CSV', 'XLSX')),
    how            text check (length(how) <= 200),
    -- what was seen of each column (JSON), and what each of them means
    looks          text,
    mapping        text,
    -- hotels that rows are of; known once they were checked
    hotels         bigint[],
    -- what is done with rows of guests who are leads already
    duplicates     text check (duplicates in ('SKIP', 'TAKE')),
    rows           int not null default 0,
    done           int not null default 0,
    -- how many rows there are of each state
    counts         text not null default '',
    -- who has said that it is to be done, with whose rights it is done
    acting_user    bigint references app_user,
    acting         text,
    applied_by     text,
    applied_at     timestamptz,
    undone_by      text,
    undone_at      timestamptz,
    execution      bigint,
    leased_until   timestamptz,
    attempts       int not null default 0,
    next_try_at    timestamptz not null,
    erased_at      timestamptz,
    version        int not null default 0
);
create index import_run_at_work on import_run (next_try_at) where state in ('READING', 'CHECKING', 'APPLYING', 'UNDOING');
create index import_run_by_age on import_run (asked_at desc, id desc);
create index import_run_to_erase on import_run (asked_at) where erased_at is null;

-- The file, piece by piece.
create table import_file (
    run_id  uuid not null references import_run on delete cascade,
    number  int not null,
    content bytea not null,
    primary key (run_id, number)
);
alter table import_file alter column content set storage external;

-- The rows of the file. What they say is forgotten when they were made something of, and with the file.
create table import_row (
    run_id       uuid not null references import_run on delete cascade,
    -- as a spreadsheet shows it
    number       int not null,
    -- what stands in it (JSON)
    cells        text,
    state        text not null check (state in ('READ', 'FRESH', 'CHANGE', 'DUPLICATE', 'FAULTY', 'MADE', 'CHANGED', 'SKIPPED',
        'FAILED', 'UNDONE', 'KEPT')),
    -- what is wrong with it or to be known of it (JSON)
    flaws        text,
    hotel_id     bigint references hotel,
    -- by what the guest is recognised, or the booking
    email_key    text,
    phone_key    text,
    reference    text,
    -- an earlier row of the same guest
    same_as      int,
    -- the lead that is known or was made, and the version that it had then
    lead_id      uuid,
    lead_version int,
    booking_id   uuid,
    -- the fingerprint of the booking as it was made
    content_hash text,
    primary key (run_id, number)
);
create index import_row_by_state on import_row (run_id, state, number);
create index import_row_of_lead on import_row (lead_id) where lead_id is not null;

-- Which columns mean what, by a name that people give, for files that come again and again.
create table import_mapping (
    id       bigint generated always as identity primary key,
    user_id  bigint not null references app_user on delete cascade,
    what     text not null check (what in ('LEADS', 'BOOKINGS')),
    name     text not null check (length(name) between 1 and 80),
    -- the meaning of each heading (JSON), with the order of dates and the decimal sign
    content  text not null,
    saved_at timestamptz not null
);
create unique index import_mapping_named on import_mapping (user_id, what, lower(name));
