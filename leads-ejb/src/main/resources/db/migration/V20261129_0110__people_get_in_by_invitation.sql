-- People are invited by mail, choose their own password, and may add a second step to their sign-in.
alter table app_user
    alter column password_hash drop not null,
    add column version          bigint not null default 0,
    add column last_sign_in_at  timestamptz,
    -- since when a code is asked for as the second step; null if none is
    add column second_factor_at timestamptz;
create index app_user_by_email on app_user (lower(email));

-- The one link of a person with which a password can be set; a new one takes the place of the one before.
create table invitation (
    user_id    bigint primary key references app_user on delete cascade,
    token_hash text not null unique,
    purpose    text not null check (purpose in ('INVITATION', 'NEW_PASSWORD')),
    made_at    timestamptz not null,
    expires_at timestamptz not null
);

-- The secret from which a person's codes are computed, enciphered. It counts from its first right code on.
create table second_factor (
    user_id      bigint primary key references app_user on delete cascade,
    secret       text not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    -- the last step of 30 seconds of which a code was used: no code opens twice
    last_step    bigint not null default 0
);

-- What opens once instead of a code, for who has lost their telephone.
create table recovery_code (
    user_id   bigint not null references app_user on delete cascade,
    code_hash text not null,
    primary key (user_id, code_hash)
);

-- Whose password was right and whose code is still awaited.
create table second_step (
    token_hash text primary key,
    user_id    bigint not null references app_user on delete cascade,
    began_at   timestamptz not null
);
create index second_step_by_age on second_step (began_at);

-- Browsers with which a person has signed in before: whatever strangers try with the same login does not slow them down.
create table known_browser (
    token_hash   text not null,
    user_id      bigint not null references app_user on delete cascade,
    last_used_at timestamptz not null,
    primary key (token_hash, user_id)
);
create index known_browser_of_user on known_browser (user_id);
create index known_browser_by_age on known_browser (last_used_at);

-- A mail that holds such a link is kept enciphered, and only until it is sent.
alter table outbox add column sealed boolean not null default false;
