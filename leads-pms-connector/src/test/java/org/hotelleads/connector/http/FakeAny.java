package org.hotelleads.connector.http;

import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.FakePms;
import org.hotelleads.fakepms.Reply;

/** A system with one answer. */
class FakeAny extends FakePms {

    private Reply reply = Reply.status(204);

    void says(Reply next) {
        reply = next;
    }

    @Override
    protected Reply answer(Asked question) {
        return reply;
    }
}
