package org.hotelleads.export;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.User;

/** A file that is made again and again in the name of its owner, mailed to people and brought to targets. */
@Entity
@Table(name = "export_schedule")
public class ExportSchedule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "owner_id")
    private User owner;

    private String name;

    @Column(name = "from_view")
    private boolean fromView;

    /** Null when the words say it, and when the view is gone. */
    @Column(name = "view_id")
    private Long view;

    private String query;

    @Enumerated(EnumType.STRING)
    private MovingPeriod moving;

    private String columns;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private boolean bom;
    private String locale;

    @Enumerated(EnumType.STRING)
    private Rhythm.Kind rhythm;

    private String weekdays;

    @Column(name = "day_of_month")
    private Integer dayOfMonth;

    @Column(name = "at_time")
    private LocalTime time;

    private String zone;
    private boolean attach;
    private boolean alert;
    private boolean enabled = true;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "export_schedule_person", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "user_id")
    private Set<Long> people = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "export_schedule_target", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "target_id")
    private Set<Long> targets = new HashSet<>();

    protected ExportSchedule() {}

    public ExportSchedule(User owner, ScheduleContent content, Instant now) {
        this.owner = owner;
        this.createdAt = now;
        change(content, now);
    }

    /** From now on it is this, and runs when its rhythm next says so. */
    public final void change(ScheduleContent content, Instant now) {
        name = content.name();
        view = content.view().orElse(null);
        fromView = content.view().isPresent();
        query = content.query();
        moving = content.moving().orElse(null);
        columns = content.wish().columnWords();
        format = content.wish().format();
        bom = content.wish().bom();
        locale = content.locale().toLanguageTag();
        follow(content.rhythm());
        people.retainAll(content.people());
        people.addAll(content.people());
        targets.retainAll(content.targets());
        targets.addAll(content.targets());
        attach = content.attach();
        alert = content.alert();
        waitForNext(now);
    }

    private void follow(Rhythm other) {
        rhythm = other.kind();
        weekdays = other.days().isEmpty()
                ? null
                : other.daysInOrder().stream().map(DayOfWeek::name).collect(Collectors.joining(" "));
        dayOfMonth = other.dayOfMonth();
        time = other.time();
        zone = other.zone().getId();
    }

    /** Lets it run, or leaves it alone. */
    public void turn(boolean on, Instant now) {
        enabled = on;
        waitForNext(now);
    }

    /** The next time that comes after this moment is its next run; what was missed before is not made up again. */
    public void waitForNext(Instant now) {
        nextAt = enabled ? rhythm().next(now).toInstant() : null;
    }

    /** Its owner may, and who runs the chain. */
    public boolean isVisibleTo(Caller caller) {
        return caller.user().filter(owner.id()::equals).isPresent()
                || caller.may(Permission.RUN_CHAIN) && caller.allHotels();
    }

    public Long id() {
        return id;
    }

    public User owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** Whether its leads are those of a saved view, be it gone or not. */
    public boolean isOfView() {
        return fromView;
    }

    /** The saved view; empty if there is none, or it is gone. */
    public Optional<Long> view() {
        return Optional.ofNullable(view);
    }

    /** The leads in the words of an address; of a saved view what it was when the schedule was made. */
    public String query() {
        return query;
    }

    public Optional<MovingPeriod> moving() {
        return Optional.ofNullable(moving);
    }

    /** Words of columns with dots between. */
    public String columns() {
        return columns;
    }

    public FileFormat format() {
        return format;
    }

    public boolean hasBom() {
        return bom;
    }

    /** The language of the file. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public Rhythm rhythm() {
        var days = weekdays == null
                ? Set.<DayOfWeek>of()
                : Arrays.stream(weekdays.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new Rhythm(rhythm, days, dayOfMonth, time, ZoneId.of(zone));
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Ids of those who get the file by mail. */
    public Set<Long> people() {
        return Set.copyOf(people);
    }

    /** Ids of the targets that it is brought to. */
    public Set<Long> targets() {
        return Set.copyOf(targets);
    }

    /** Whether mails carry the file itself as long as it is small enough. */
    public boolean attaches() {
        return attach;
    }

    /** Whether admins are told when a run fails. */
    public boolean alerts() {
        return alert;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** When it runs next; empty while it is switched off. */
    public Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportSchedule schedule && id != null && id.equals(schedule.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
