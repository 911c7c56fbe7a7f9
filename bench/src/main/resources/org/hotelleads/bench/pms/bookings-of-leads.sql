-- Bookings as a large chain has them after a year: :bookings of them, each with the contacts and about the days of a lead.

create temporary table booked as
select gen_random_uuid() as id, l.* from (
    select hotel_id, name, email, phone, captured_at, coalesce(arrival, captured_at::date + 30) as arrival,
           row_number() over (order by captured_at, id) as n
    from lead order by captured_at, id
) l where l.n % greatest(1, (select count(*) from lead) / :bookings) = 0;

insert into booking (id, connection_id, system, property, reservation_id, hotel_id, refs, lead_numbers, status, booked_at,
                     updated_at, updated_precisely, arrival, departure, persons, search_text, content_hash, first_seen_at, last_seen_at)
select id, 'api', 'BOOKING_API', 'P' || hotel_id, 'R-' || n, hotel_id, '[]', '{}', 'CONFIRMED', captured_at + interval '1 day',
       captured_at + interval '1 day', true, arrival, arrival + 3, '[]', coalesce(lower(name), ''), '', captured_at, captured_at
from booked;

insert into booking_key (booking_id, kind, value, surname)
select id, 'EMAIL', email, coalesce(split_part(lower(name), ' ', 2), '') from booked where email is not null
union all
select id, 'EMAIL_FOLDED', folded_email(email), coalesce(split_part(lower(name), ' ', 2), '') from booked where email is not null
union all
select id, 'PHONE', phone, coalesce(split_part(lower(name), ' ', 2), '') from booked where phone is not null
union all
select id, 'PHONE_TAIL', right(phone, 9), coalesce(split_part(lower(name), ' ', 2), '') from booked where phone is not null;

analyze;
