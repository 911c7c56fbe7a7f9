-- What guests agreed to or did not, as their channels told it, one after the other; what was said last holds.
create table consent (
    id              bigint generated always as identity primary key,
    conversation_id uuid not null references conversation,
    given           boolean not null,
    -- what for, such as MARKETING; in the words that were agreed to, if they are known
    purpose         text not null check (length(purpose) between 1 and 100),
    words           text check (length(words) <= 2000),
    said_at         timestamptz not null,
    -- by which message it came
    message         text not null
);
create index consent_of_conversation on consent (conversation_id, said_at);
