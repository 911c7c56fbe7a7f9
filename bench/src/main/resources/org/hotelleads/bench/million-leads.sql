-- Fills an empty database with hotels and leads, as a large chain has them after a year: :hotels hotels in four zones,
-- :leads leads with their conversations, names of many languages, and the shares of channels, personas and statuses
-- that the demo shows too. Everything is made up from the row's number, so that two runs give the same leads.

insert into hotel (code, name, zone, locale, region, currency)
select 'bench-' || n, 'Bench Hotel ' || n,
       (array['Europe/Madrid', 'Europe/London', 'America/Cancun', 'Asia/Dubai'])[n % 4 + 1],
       (array['es', 'en', 'es-MX', 'en'])[n % 4 + 1],
       (array['ES', 'GB', 'MX', 'AE'])[n % 4 + 1],
       (array['EUR', 'GBP', 'MXN', 'AED'])[n % 4 + 1]
from generate_series(1, :hotels) n;

create temporary table made as
with numbered as (
    select n::int, hashint4(n::int) & 2147483647 as h, hashint4((n + 7919)::int) & 2147483647 as h2, hashint4((n * 3 + 1)::int) & 2147483647 as h3
    from generate_series(1, :leads) n
), named as (
    select *,
        (array['ana','jose','maria','luis','carmen','john','emma','oliver','sophie','pierre','lukas','anna','marco','giulia',
               'joao','ines','fatima','omar','wei','yuki','elena','david','laura','pablo','sara','peter','julia','max'])[h % 28 + 1] as first,
        (array['ruiz','nunez','garcia','martinez','lopez','smith','jones','taylor','dubois','moreau','muller','schmidt','rossi',
               'bianchi','silva','santos','hassan','khan','chen','tanaka','ivanova','novak','kowalski','jensen','larsen','virtanen',
               'oneill','murphy','fernandez','castro'])[h2 % 30 + 1] || case when h3 % 3 = 0 then '' else chr(97 + h % 26) || chr(97 + h2 % 26) || (h3 % 9) end as last
    from numbered
)
select n, h, h2, h3, gen_random_uuid() as id, gen_random_uuid() as conversation,
       1 + h2 % :hotels as hotel_number,
       now() - (h3 % (365 * 24 * 3600)) * interval '1 second' as captured_at,
       case when h % 20 < 17 then initcap(first || ' ' || last) end as name,
       case when h2 % 10 < 7 or h % 20 >= 17 then first || '.' || last || (h3 % 1000) || '@' ||
            (array['example.org', 'example.com', 'example.net'])[h3 % 3 + 1] end as email,
       case when h3 % 10 < 6 then '+34' || 600000000 + h % 99999999 end as phone
from named;

insert into lead (id, hotel_id, channel, name, email, phone, arrival, departure, stay_month, persona, persona_confidence,
                  persona_reasons, score, score_reasons, status, next_contact_at, captured_at, last_message_at,
                  search_text, name_key, version, closed_at)
select m.id, h.id,
       (array['WEB_CHAT','WEB_CHAT','WEB_CHAT','WHATSAPP','WHATSAPP','WHATSAPP','FACEBOOK','INSTAGRAM','FORM','PHONE'])[m.h % 10 + 1]::channel,
       m.name, m.email, m.phone,
       case when m.h2 % 4 > 0 then m.captured_at::date + m.h3 % 150 end,
       case when m.h2 % 4 > 0 then m.captured_at::date + m.h3 % 150 + 1 + m.h % 9 end,
       case when m.h2 % 16 = 0 then to_char(m.captured_at + interval '60 days', 'YYYY-MM') end,
       (array['EXPLORER','EXPLORER','EXPLORER','COMPARER','COMPARER','DIRECT_BOOKER','DIRECT_BOOKER','URGENT'])[m.h3 % 8 + 1]::persona,
       0.6, '[{"key":"direct.books","points":3,"message":"m-1"}]', (m.h::bigint + m.h3) % 101,
       '[{"key":"contact.email","points":12,"message":"m-1"},{"key":"stay.arrival","points":12,"message":"m-1"},{"key":"stay.departure","points":8,"message":"m-1"},{"key":"intent.book","points":12,"message":"m-1"},{"key":"channel.WEB_CHAT","points":3}]',
       (array['NEW','NEW','CONTACTED','CONTACTED','CONTACTED','FOLLOW_UP','CONVERTED','CONVERTED','LOST','LOST'])[m.h2 % 10 + 1]::lead_status,
       case when m.h2 % 10 = 5 then now() + (m.h % 14) * interval '1 day' end,
       m.captured_at, m.captured_at,
       concat_ws(' ', lower(m.name), m.email, substr(m.phone, 2)), coalesce(lower(m.name), '~'), 1,
       case when m.h2 % 10 >= 6 then least(m.captured_at + (m.h3 % 20) * interval '1 day', now()) end
from made m join hotel h on h.code = 'bench-' || m.hotel_number
order by m.captured_at;

insert into conversation (id, hotel_id, channel, reference, lead_id, understanding, last_sent_at, last_reference, started_at)
select m.conversation, l.hotel_id, l.channel, 'bench-' || m.n, m.id,
       '{"facts":[],"aside":[],"proposed":[],"seen":[],"asked":[],"elsewhere":false,"rhythm":{"turns":0,"replies":[],"recent":[],"returns":false,"burst":false}}',
       m.captured_at, 'm-' || m.n, m.captured_at
from made m join lead l on l.id = m.id;

insert into message (conversation_id, hotel_id, channel, reference, speaker, text, sent_at, received_at)
select m.conversation, l.hotel_id, l.channel, 'm-' || m.n, 'GUEST', 'We would like a room for two, is there one free?',
       m.captured_at, m.captured_at
from made m join lead l on l.id = m.id;

insert into status_change (lead_id, to_status, changed_at, changed_by, lead_version)
select id, 'NEW', captured_at, 'HotelLeads', 1 from lead;

analyze;
