package org.hotelleads.batch.demo;

import java.time.Instant;
import java.util.List;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.lead.StatusMove;

/** One made-up conversation, and what the team made of its lead. */
record DemoTalk(List<MessageEvent> events, List<Step> outcome) {

    /** One change of status in the past. */
    record Step(StatusMove move, String by, Instant at) {}
}
