package org.hotelleads.batch.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.hotelleads.batch.job.Unattended;
import org.hotelleads.privacy.RetentionRounds;
import org.hotelleads.privacy.RetentionRounds.Some;

/** Where the parts of the job do their work. */
@Unattended
@ApplicationScoped
public class RetentionDesk {

    @Inject
    private RetentionRounds rounds;

    /** The next leads whose time is over, of this hotel or one after it. */
    public Optional<Some> next(long fromHotel) {
        return rounds.next(fromHotel);
    }

    public void erase(LocalDate night, Some some) {
        rounds.erase(night, some);
    }

    public void finish(LocalDate night) {
        rounds.finish(night);
    }
}
