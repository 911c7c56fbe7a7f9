package org.hotelleads.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hotelleads.access.Invitations;
import org.hotelleads.access.OpenSignIn;
import org.hotelleads.staff.Person;
import org.hotelleads.staff.Staff;
import org.hotelleads.staff.StaffDoors;
import org.hotelleads.web.faces.Notices;

/** The dialog about how somebody gets in: their link, their signed-in browsers, their second step. */
@Named
@ViewScoped
public class DoorsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Staff staff;

    @EJB
    private StaffDoors doors;

    @Inject
    private UsersView page;

    @Inject
    private Notices notices;

    private String login;

    /** Opens the person of the pressed button. */
    public void open() {
        login = UsersView.pressed();
    }

    public void sendLink() {
        act(() -> doors.sendLink(login), "people.linkSent");
    }

    public void revokeLink() {
        act(() -> doors.revokeLink(login), "people.linkRevoked");
    }

    public void removeSecondFactor() {
        act(() -> doors.removeSecondFactor(login), "people.secondFactorRemoved");
    }

    public void end() {
        act(() -> doors.endSignIn(login, UsersView.chosenSignIn()), "people.signInEnded");
    }

    public void endAll() {
        act(() -> doors.endAllSignIns(login), "people.signInsEnded");
    }

    private void act(Runnable work, String done) {
        var isDone = notices.attempt(() -> {
            work.run();
            return true;
        });
        if (isDone) {
            notices.done(done);
        }
        page.refresh();
    }

    /** The person; null before somebody was chosen. */
    public Person getPerson() {
        return login == null ? null : staff.get(login);
    }

    /** The link by which the person could set a password now; null if there is none. */
    public Invitations.Open getLink() {
        return login == null ? null : doors.linkOf(login).orElse(null);
    }

    public List<OpenSignIn> getSignIns() {
        return login == null ? List.of() : doors.signInsOf(login);
    }
}
