package org.hotelleads.search;

/**
 * What stands in other tables about a lead. Each is looked up by itself for each lead ({@code offset 0} keeps it so):
 * joined in any other way, the leads would lose the order in which they are read.
 */
enum Beside {
    NOTHING(""),
    HOTEL("""
            join lateral (select hotel.code, hotel.name, hotel.zone from hotel where hotel.id = l.hotel_id offset 0) h on true
            """),
    PERSON("""
            left join lateral (select p.name from app_user p where p.id = l.assigned_to offset 0) u on true
            """),
    CONVERSATION("""
            left join lateral (select own.id from conversation own where own.lead_id = l.id order by own.id limit 1) c on true
            """),
    MESSAGE("""
            left join lateral (
                select said.text from (%s) w join conversation talk on talk.lead_id = w.id
                join message said on said.conversation_id = talk.id and said.speaker = 'GUEST' and said.text ~ '\\S'
                order by said.sent_at, said.id limit 1) m on true
            """.formatted(Beside.WITHIN)),
    LOSS("""
            left join lateral (select lost.reason from status_change lost
                where lost.lead_id = l.id and lost.to_status = 'LOST' and l.status = 'LOST'
                order by lost.id desc limit 1) s on true
            """),
    /** The one that says most of the lead's success: sold before pending, pending before cancelled; the latest of those. */
    BOOKING("""
            left join lateral (
                select coalesce(told.confirmation_no, told.reservation_id) as reference, told.status, told.booked_at,
                       told.arrival, told.departure, told.amount, told.currency
                from (%s) w join booking_link link on link.lead_id = w.id and link.ended_at is null
                join booking told on told.id = link.booking_id
                order by array_position(array['WON', 'PENDING', 'OFF'], link.state), link.made_at desc limit 1) b on true
            """.formatted(Beside.WITHIN));

    /** The lead and those that are shown within it. */
    private static final String WITHIN = """
            with recursive shown (id, absorbing) as (
                select l.id, l.absorbing
                union all
                select one.id, one.absorbing from shown
                cross join lateral (select id, absorbing from lead where merged_into = shown.id offset 0) one
                where shown.absorbing)
            select id from shown""";

    private final String join;

    Beside(String join) {
        this.join = join;
    }

    String join() {
        return join;
    }
}
