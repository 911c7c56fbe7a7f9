package org.hotelleads.inside;

import jakarta.inject.Inject;
import java.util.UUID;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.junit.jupiter.api.BeforeEach;

/** A test of what becomes of one lead when two people of its hotel work with it; one of them is asking. */
public abstract class TwoColleagues extends InTheContainer {

    @Inject
    protected Pipeline pipeline;

    @Inject
    protected LeadFiles files;

    @Inject
    protected TestChain chain;

    protected Hotel hotel;
    protected UUID lead;
    protected User me;
    protected User colleague;

    @BeforeEach
    protected void captureALead() {
        hotel = chain.openHotel();
        lead = chain.guestOf(hotel);
        me = chain.hire(Role.SALES, hotel);
        colleague = chain.hire(Role.SALES, hotel);
        chain.enters(me.asCaller());
    }

    protected LeadFile file() {
        return files.open(lead);
    }
}
