-- A person sees where they are signed in, and ends what they do not know.
alter table sign_in
    add column id      bigint generated always as identity unique,
    add column address text not null default '',
    add column agent   text not null default '',
    add column proof   text not null default 'PASSWORD'
        check (proof in ('PASSWORD', 'PASSWORD_AND_CODE', 'SINGLE_SIGN_ON'));
