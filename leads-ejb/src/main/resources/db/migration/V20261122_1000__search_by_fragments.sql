-- Fragments of names, emails and phones are found through trigrams.
create extension if not exists pg_trgm;
