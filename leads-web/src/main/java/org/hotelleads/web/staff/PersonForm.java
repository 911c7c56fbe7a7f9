package org.hotelleads.web.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.Role;
import org.hotelleads.staff.Person;
import org.hotelleads.staff.PersonChange;
import org.hotelleads.staff.PersonDescription;
import org.hotelleads.staff.Staff;
import org.hotelleads.staff.StaffChanges;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.faces.Notices;

/** The dialog in which somebody is invited, or does something else from now on. */
@Named
@ViewScoped
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Staff staff;

    @EJB
    private StaffChanges changes;

    @Inject
    private UsersView page;

    @Inject
    private Look look;

    @Inject
    private Notices notices;

    private boolean isNew = true;
    private long version;
    private String login;
    private String name;
    private String email;
    private Role role = Role.SALES;
    private List<String> hotels = new ArrayList<>();
    private List<String> groups = new ArrayList<>();
    private String locale;
    private boolean active = true;
    private long openLeads;

    /** Begins with an empty form. */
    public void begin() {
        isNew = true;
        login = null;
        name = null;
        email = null;
        role = Role.SALES;
        hotels = new ArrayList<>();
        groups = new ArrayList<>();
        locale = look.getLanguage();
        active = true;
        openLeads = 0;
    }

    /** Opens the person of the pressed button, as they are by now. */
    public void open() {
        notices.attempt(() -> {
            show(staff.get(UsersView.pressed()));
            openLeads = changes.openLeadsOf(login);
            return true;
        });
    }

    private void show(Person person) {
        isNew = false;
        version = person.version();
        login = person.login();
        name = person.name();
        email = person.email();
        role = person.role();
        hotels = new ArrayList<>(person.hotels());
        groups = new ArrayList<>(person.groups());
        locale = person.locale();
        active = person.isActive();
    }

    public void save() {
        if (notices.attempt(this::send)) {
            notices.done(isNew ? "people.invited" : "people.changed", name);
            begin();
            page.refresh();
        }
    }

    private boolean send() {
        var described = new PersonDescription(
                login == null ? null : login.strip(),
                name,
                email,
                role,
                Set.copyOf(hotels),
                Set.copyOf(groups),
                locale);
        if (isNew) {
            staff.invite(described);
        } else {
            changes.change(login, new PersonChange(described, active, Optional.of(version)));
        }
        return true;
    }

    /** The languages of the console, and the person's own. */
    public Set<String> getLocales() {
        var all = new LinkedHashSet<>(Look.LANGUAGES);
        if (locale != null) {
            all.add(locale);
        }
        return all;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public boolean isNew() {
        return isNew;
    }

    /** How many leads stay assigned to who is switched off. */
    public long getOpenLeads() {
        return openLeads;
    }

    /** Codes of the groups of hotels that the person works at. */
    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public List<String> getHotels() {
        return hotels;
    }

    public void setHotels(List<String> hotels) {
        this.hotels = hotels;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
