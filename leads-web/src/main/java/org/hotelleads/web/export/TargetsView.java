package org.hotelleads.web.export;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.ExportTargets;
import org.hotelleads.exporting.TargetRow;
import org.hotelleads.exporting.TargetTest;
import org.hotelleads.exporting.TargetTests;
import org.hotelleads.exporting.TargetWish;
import org.hotelleads.web.faces.Notices;

/** Where files are brought to, how it goes, and what is done with the target whose button is pressed. */
@Named
@ViewScoped
public class TargetsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ExportTargets targets;

    @EJB
    private TargetTests trials;

    @Inject
    private ExportsView page;

    @Inject
    private Notices notices;

    private transient List<TargetRow> all;
    private transient Map<Long, TargetTest> tested;
    private Long asked;

    public List<TargetRow> getAll() {
        if (all == null) {
            all = page.isChain() ? targets.list() : List.of();
        }
        return all;
    }

    void look() {
        all = null;
    }

    /** What came of pressing the button; null if nobody did. */
    public TargetTest tested(TargetRow target) {
        return tested == null ? null : tested.get(target.id());
    }

    public void test() {
        notices.attempt(() -> {
            tested = tested == null ? new HashMap<>() : tested;
            tested.put(pressed(), trials.test(pressed()));
            return true;
        });
        look();
    }

    /** The key that the server has shown when it was tried; null if it has shown none. */
    public String shownKey(TargetRow target) {
        return Optional.ofNullable(tested(target))
                .map(test -> test.seen().get(TargetSetting.HOST_KEY))
                .orElse(null);
    }

    /** The key that the server has shown is the one of the target from now on. */
    public void accept() {
        var target = pressed();
        find(target)
                .map(this::shownKey)
                .ifPresent(key -> act("targets.accepted", () -> {
                    targets.change(target, new TargetWish(null, null, Map.of(TargetSetting.HOST_KEY, key), Set.of()));
                    tested.remove(target);
                }));
    }

    public void turn(boolean on) {
        var wish = new TargetWish(null, on, Map.of(), Set.of());
        act(on ? "targets.turnedOn" : "targets.turnedOff", () -> targets.change(pressed(), wish));
    }

    /** Asks first: schedules go on without it. */
    public void askDelete() {
        asked = pressed();
    }

    public void delete() {
        act("targets.deleted", () -> targets.delete(asked));
    }

    private void act(String done, Runnable work) {
        if (notices.attempt(() -> {
            work.run();
            return true;
        })) {
            notices.done(done);
        }
        look();
    }

    static long pressed() {
        return Long.parseLong(ExportsView.parameters().get("target"));
    }

    /** The name of the target that is asked about. */
    public String getAskedName() {
        return asked == null ? "" : find(asked).map(TargetRow::name).orElse("");
    }

    Optional<TargetRow> find(long id) {
        return getAll().stream().filter(one -> one.id() == id).findFirst();
    }
}
