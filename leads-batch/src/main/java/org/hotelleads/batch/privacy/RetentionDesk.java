package org.hotelleads.batch.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.privacy.RetentionRounds;
import org.hotelleads.privacy.RetentionRounds.Some;

/** Where the parts of the job do their work, each in a request of its own and in the name of the product. */
@ApplicationScoped
public class RetentionDesk {

    @Inject
    private RetentionRounds rounds;

    @Inject
    private CurrentCaller caller;

    /** The next leads whose time is over, of this hotel or one after it. */
    @ActivateRequestContext
    public Optional<Some> next(long fromHotel) {
        caller.is(Caller.system("HotelLeads"));
        return rounds.next(fromHotel);
    }

    @ActivateRequestContext
    public void erase(LocalDate night, Some some) {
        caller.is(Caller.system("HotelLeads"));
        rounds.erase(night, some);
    }

    @ActivateRequestContext
    public void finish(LocalDate night) {
        caller.is(Caller.system("HotelLeads"));
        rounds.finish(night);
    }
}
