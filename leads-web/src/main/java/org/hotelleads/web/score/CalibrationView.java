package org.hotelleads.web.score;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.hotelleads.lead.Warmth;
import org.hotelleads.scoring.Calibration;
import org.hotelleads.scoring.Calibration.Bands;
import org.hotelleads.scoring.ScoreBand;
import org.hotelleads.web.hotel.HotelsView;

/** How the leads of the chosen hotel really ended, by the scores with which they ended. */
@Named
@ViewScoped
public class CalibrationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 50;
    private static final double PERCENT = 100;

    @EJB
    private Calibration calibration;

    @Inject
    private HotelsView hotels;

    private transient Bands bands;

    public Bands getBands() {
        if (bands == null) {
            bands = calibration.of(hotels.getCode());
        }
        return bands;
    }

    /** Whether there are so few that the shares tell little. */
    public boolean isFew() {
        return getBands().closed() < ENOUGH;
    }

    /** Hot first, as in the list of leads. */
    public List<ScoreBand> getWarmths() {
        var warmths = getBands().warmths();
        return List.of(warmths.get(2), warmths.get(1), warmths.get(0));
    }

    /** The highest first. */
    public List<ScoreBand> getTens() {
        var tens = getBands().tens();
        return IntStream.range(0, tens.size())
                .mapToObj(place -> tens.get(tens.size() - 1 - place))
                .toList();
    }

    /** Which of cold, warm and hot it is. */
    public Warmth warmth(ScoreBand band) {
        return Warmth.of(band.from());
    }

    public long percent(double share) {
        return Math.round(share * PERCENT);
    }
}
