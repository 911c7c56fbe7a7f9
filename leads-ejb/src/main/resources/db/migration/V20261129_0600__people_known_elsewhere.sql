-- People whom an identity provider vouches for; they stay known by its name and its own id of them.
create table outside_identity (
    issuer     text not null check (length(issuer) <= 500),
    subject    text not null check (length(subject) between 1 and 255),
    user_id    bigint not null unique references app_user on delete cascade,
    known_since timestamptz not null,
    primary key (issuer, subject)
);

-- Ways to the provider that somebody has set out on: kept for ten minutes, and taken once.
create table outside_start (
    state_hash   text primary key,
    browser_hash text not null,
    return_to    text check (length(return_to) <= 2000),
    started_at   timestamptz not null
);
create index outside_start_by_age on outside_start (started_at);

-- Sign-ins that came about at the provider, so that both can be ended together. The token of the provider is enciphered.
create table outside_sign_in (
    token_hash text primary key references sign_in on delete cascade,
    issuer     text not null,
    subject    text not null,
    session    text,
    id_token   text
);
create index outside_sign_in_by_session on outside_sign_in (issuer, session) where session is not null;
create index outside_sign_in_by_subject on outside_sign_in (issuer, subject);
