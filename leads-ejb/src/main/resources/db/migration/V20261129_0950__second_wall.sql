-- The second wall: whatever a query forgets, a session that is bound to hotels is shown rows of these hotels only.
--
-- The role that the policies bind owns nothing. Sessions of the product are this role, unless they say otherwise for one
-- transaction (see org.hotelleads.access.Wall); leads.hotels says which hotels they are bound to, and without it to none.
do $$
begin
    if not exists (select from pg_roles where rolname = 'hotelleads_guarded') then
        create role hotelleads_guarded nologin;
    end if;
exception
    when duplicate_object or unique_violation then
        null;
    when insufficient_privilege then
        raise exception 'this user may not create roles; let a superuser run: create role hotelleads_guarded nologin; grant hotelleads_guarded to %;',
            quote_ident(session_user) using errcode = 'insufficient_privilege';
end $$;

do $$
begin
    execute format('grant hotelleads_guarded to %I', session_user);
exception
    when insufficient_privilege then
        null;
end $$;

do $$
begin
    perform set_config('role', 'hotelleads_guarded', true);
    perform set_config('role', 'none', true);
exception
    when insufficient_privilege then
        raise exception 'this user may not become the role hotelleads_guarded; let a superuser run: grant hotelleads_guarded to %;',
            quote_ident(session_user) using errcode = 'insufficient_privilege';
end $$;

do $$
begin
    execute format('grant usage on schema %I to hotelleads_guarded', current_schema());
    execute format('grant select, insert, update, delete on all tables in schema %I to hotelleads_guarded', current_schema());
    execute format('grant usage, select on all sequences in schema %I to hotelleads_guarded', current_schema());
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to hotelleads_guarded',
        current_schema());
    execute format('alter default privileges in schema %I grant usage, select on sequences to hotelleads_guarded',
        current_schema());
    if to_regclass('flyway_schema_history') is not null then
        revoke insert, update, delete on flyway_schema_history from hotelleads_guarded;
    end if;
end $$;

create function hotels_within_reach() returns bigint[] language sql stable parallel safe
    return coalesce(string_to_array(nullif(current_setting('leads.hotels', true), ''), ',')::bigint[], '{}');

-- One way for every table. The condition is worked out once for a query, and coalesce keeps the planner from guessing
-- that few rows pass it: the query itself names the hotels already.
create procedure wall_around(guarded regclass, condition text, entry text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy wall on %s using (%s) with check (%s)', guarded, condition, entry);
end $$;

-- Rows of one hotel; those without a hotel are everybody's, such as what holds for the whole chain.
create procedure wall_around_hotels(guarded regclass) language plpgsql as $$
declare
    own text := 'coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false)';
begin
    if exists (select from pg_attribute where attrelid = guarded and attname = 'hotel_id' and attnotnull) then
        call wall_around(guarded, own, own);
    else
        call wall_around(guarded, 'hotel_id is null or ' || own, 'hotel_id is null or ' || own);
    end if;
end $$;

-- Rows of one hotel into which everybody may put something: without a hotel, or for another one.
create procedure wall_around_letterbox(guarded regclass) language plpgsql as $$
begin
    call wall_around(guarded, 'coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false)', 'true');
end $$;

-- Rows that hang on a row of another table, and are seen with it.
create procedure wall_around_part(guarded regclass, whole regclass, part_column name, whole_key name) language plpgsql as $$
declare
    condition text := format('exists (select from %s whole where whole.%I = %s.%I)', whole, whole_key, guarded, part_column);
begin
    call wall_around(guarded, condition, condition);
end $$;

call wall_around_letterbox('audit_entry');
call wall_around_letterbox('outbox');
call wall_around('outbox_attachment', 'exists (select from outbox o where o.id = outbox_attachment.outbox_id)', 'true');
call wall_around('booking', 'coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false)',
    'hotel_id is null or coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false)');
-- Imports, as soon as it is known of which hotels their rows are; until then the core shows them to their senders only.
call wall_around('import_run',
    '(hotel_id is null or coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false))
     and (hotels is null or hotels <@ (select hotels_within_reach()))', 'true');
call wall_around('import_row',
    'exists (select from import_run r where r.id = import_row.run_id)
     and (hotel_id is null or coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false))', 'true');
call wall_around('export_run', 'coalesce(hotels <@ (select hotels_within_reach()), false)',
    'coalesce(hotels <@ (select hotels_within_reach()), false)');

-- Every other table with a hotel, except for those that must be read to learn who is asking, and from where.
do $$
declare
    guarded regclass;
begin
    for guarded in
        select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'hotel_id'
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
          and not a.attisdropped
          and c.relname not in ('app_user_hotel', 'api_key_hotel', 'connection', 'pms_connection', 'pms_property')
          and c.relname not like '%group%' and c.relname not like 'invitation%'
        order by c.relname
    loop
        call wall_around_hotels(guarded);
    end loop;
end $$;

-- Every table whose rows always hang on a row of a table within the wall, until there is no more of them.
do $$
declare
    part record;
begin
    loop
        select distinct on (c.oid) c.oid::regclass as name, k.confrelid::regclass as whole, a.attname as part_column,
            w.attname as whole_key
        into part
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid and not c.relrowsecurity and c.relkind in ('r', 'p')
        join pg_class t on t.oid = k.confrelid and t.relrowsecurity
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attnotnull
        join pg_attribute w on w.attrelid = k.confrelid and w.attnum = k.confkey[1]
        where k.contype = 'f' and cardinality(k.conkey) = 1
          and c.relnamespace = current_schema()::regnamespace
          and c.relname not in ('audit_seal', 'first_view')
        order by c.oid, k.conkey[1]
        limit 1;
        exit when part is null;
        call wall_around_part(part.name, part.whole, part.part_column, part.whole_key);
    end loop;
end $$;

-- A policy comes before every condition that might give something away, and like is one of these: a table with a policy
-- is not searched by the index of its fragments. Views of the owner bound the rows as the policies do, without that.
create view lead_within_reach as
    select * from lead where coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false);
create view booking_within_reach as
    select * from booking where coalesce(hotel_id = any ((select hotels_within_reach())::bigint[]), false);
