package org.hotelleads.web.score;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hotelleads.search.PersonaLessons;
import org.hotelleads.search.PersonaLessons.Lesson;
import org.hotelleads.web.hotel.HotelsView;

/** What the team of the chosen hotel said of its guests' personas. */
@Named
@RequestScoped
public class PersonaLessonsView {

    @EJB
    private PersonaLessons lessons;

    @Inject
    private HotelsView hotels;

    private List<Lesson> all;

    public List<Lesson> getAll() {
        if (all == null) {
            all = lessons.of(hotels.getCode());
        }
        return all;
    }
}
