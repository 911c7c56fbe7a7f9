package org.hotelleads.privacy;

import static org.hotelleads.privacy.Place.emptied;
import static org.hotelleads.privacy.Place.erased;

import java.util.List;

/** Where data of guests lies that hangs on the ids of their leads, conversations and bookings. */
final class Places {

    /** In the order in which they go: what points at a row goes before it. */
    static final List<Place> ALL = List.of(
            erased(null, "message_change", """
                    (hotel_id, channel, reference) in (select hotel_id, channel, reference from message where conversation_id = :talks)
                    """),
            erased(GuestData.MESSAGES, "message", "conversation_id = :talks"),
            erased(null, "guest_alias", """
                    exists (select 1 from conversation t join connection c on c.hotel_id = t.hotel_id
                        where t.id = :talks and t.reference = guest_alias.conversation and c.id = guest_alias.connection_id)
                    """),
            erased(GuestData.CONSENTS, "consent", "conversation_id = :talks"),
            erased(GuestData.CONVERSATIONS, "conversation", "id = :talks"),
            erased(null, "comment_edition", "comment_id in (select id from lead_comment where lead_id = :leads)"),
            erased(GuestData.COMMENTS, "lead_comment", "lead_id = :leads"),
            emptied(null, "status_change", "reason = null", "lead_id = :leads and reason is not null"),
            emptied(null, "assignment", "reason = null", "lead_id = :leads and reason is not null"),
            emptied(null, "lead_merge", """
                    name = null, email = null, phone = null, arrival = null, departure = null, stay_month = null,
                    persona_reasons = '[]', score_reasons = '[]', search_text = '', name_key = '~'
                    """, "survivor = :leads"),
            erased(null, "lead_not_same", "one = :leads or other = :leads"),
            erased(GuestData.MAILS, "outbox", "lead_id = :leads"),
            erased(null, "reminder", "lead_id = :leads"),
            emptied(null, "bulk_item", "details = null", """
                    lead_id = :leads and details is not null and run_id in (select id from bulk_run)
                    """),
            erased(GuestData.MATCHES, "booking_candidate", """
                    lead_id = :leads or review_id in (select id from booking_review where booking_id = :bookings)
                    """),
            erased(null, "booking_review", "booking_id = :bookings"),
            erased(null, "booking_veto", "booking_id = :bookings or lead_id = :leads"),
            erased(null, "existing_guest", "booking_id = :bookings or lead_id = :leads"),
            emptied(
                    null,
                    "booking_link",
                    "evidence = '[]', reopens_at = null",
                    "booking_id = :bookings or lead_id = :leads"),
            erased(null, "pms_hint", """
                    exists (select 1 from booking b where b.id = :bookings and b.connection_id = pms_hint.connection_id
                        and pms_hint.reference in (b.reservation_id, b.group_id))
                    or exists (select 1 from booking b join booking_key k on k.booking_id = b.id and k.kind = 'PERSON'
                        where b.id = :bookings and b.connection_id = pms_hint.connection_id and k.value = pms_hint.reference)
                    """),
            erased(null, "booking_key", "booking_id = :bookings"),
            erased(GuestData.RAW_BOOKINGS, "booking_raw", "booking_id = :bookings"),
            // Nights and amount stay for the figures; who came, and on which days, does not.
            emptied(GuestData.BOOKINGS, "booking", """
                    connection_id = 'erased', property = 'erased', reservation_id = id::text, group_id = null,
                    confirmation_no = null, refs = '[]', lead_numbers = '{}', raw_status = null, cancel_reason = null,
                    persons = '[]', promo_code = null, search_text = '', content_hash = '', match_due_at = null,
                    missing_since = null, missing_times = 0, erased_at = now(),
                    arrival = date_trunc('month', arrival)::date,
                    departure = date_trunc('month', arrival)::date + (departure - arrival)
                    """, "id = :bookings"),
            // Status, score and channel stay for the figures.
            emptied(GuestData.LEADS, "lead", """
                    name = null, email = null, phone = null, arrival = null, departure = null, stay_month = null,
                    persona_reasons = '[]', score_reasons = '[]', search_text = '', name_key = '~', next_contact_at = null,
                    last_message_at = captured_at, score_due_at = null, kept_because = null, erased_at = now(),
                    assigned_to = case when status in ('CONVERTED', 'LOST') then assigned_to end, version = version + 1
                    """, "id = :leads"),
            erased(null, "lead_to_match", "lead_id = :leads"));

    private Places() {}
}
