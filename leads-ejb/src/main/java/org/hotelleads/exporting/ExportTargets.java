package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportTarget;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** Where those who run the whole chain say where files can be brought to. */
@Stateless
public class ExportTargets {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TargetSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "leads.export.private", defaultValue = "true")
    private boolean privateToo;

    /** All of them, in the order of their names, with how it goes. */
    @Requires(Permission.RUN_CHAIN)
    public List<TargetRow> list() {
        requireChain();
        return all().stream().map(this::row).toList();
    }

    @Requires(Permission.RUN_CHAIN)
    public TargetRow get(long id) {
        return row(found(id, LockModeType.NONE));
    }

    /** All of them as far as those know them who make schedules. */
    @Requires(Permission.EXPORT_LEADS)
    public List<KnownTarget> names() {
        return all().stream().map(ExportTargets::known).toList();
    }

    /**
     * Makes one and gives its id.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public long keep(TargetKind kind, TargetWish wish) {
        requireChain();
        requireFlawless(kind, wish, Optional.empty());
        if (all().size() >= MOST) {
            throw Refusal.conflict("error.target.tooMany", String.valueOf(MOST));
        }
        var target = new ExportTarget(kind, wish.name(), caller.get().name(), clock.instant());
        em.persist(target);
        em.flush();
        tell(target, wish);
        note(Deed.TARGET_MADE, target);
        return target.id();
    }

    /**
     * Tells it something else; what is not said stays.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.RUN_CHAIN)
    public void change(long id, TargetWish wish) {
        var target = found(id, LockModeType.PESSIMISTIC_WRITE);
        requireFlawless(target.kind(), wish, Optional.of(target));
        Optional.ofNullable(wish.name()).ifPresent(target::rename);
        target.changed(caller.get().name(), clock.instant());
        tell(target, wish);
        note(Deed.TARGET_CHANGED, target);
    }

    private void note(Deed deed, ExportTarget target) {
        diary.note(
                deed,
                target.id(),
                null,
                Map.of("name", target.name(), "kind", target.kind().name()));
    }

    private void tell(ExportTarget target, TargetWish wish) {
        Optional.ofNullable(wish.enabled()).ifPresent(target::turn);
        settings.tell(target.id(), wish);
    }

    /** Nothing is brought there any more; schedules go on without it. */
    @Requires(Permission.RUN_CHAIN)
    public void delete(long id) {
        var target = found(id, LockModeType.PESSIMISTIC_WRITE);
        em.remove(target);
        note(Deed.TARGET_REMOVED, target);
    }

    private void requireFlawless(TargetKind kind, TargetWish wish, Optional<ExportTarget> target) {
        Set<TargetSetting> known = target.<Set<TargetSetting>>map(
                        one -> settings.of(one.id()).keySet())
                .orElse(EnumSet.noneOf(TargetSetting.class));
        var flaws = TargetFlaws.of(kind, wish, known, target.isEmpty(), privateToo);
        var isTaken = wish.name() != null
                && all().stream()
                        .filter(other -> !target.filter(other::equals).isPresent())
                        .anyMatch(other -> other.name().equalsIgnoreCase(wish.name()));
        if (isTaken) {
            flaws.add(new Flaw("name", "error.target.exists", List.of(wish.name())));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private List<ExportTarget> all() {
        return em.createQuery("select t from ExportTarget t order by lower(t.name), t.id", ExportTarget.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private ExportTarget found(long id, LockModeType lock) {
        requireChain();
        return Optional.ofNullable(em.find(ExportTarget.class, id, lock))
                .orElseThrow(() -> Refusal.notFound("error.target.unknown"));
    }

    /** Targets belong to the whole chain. */
    private void requireChain() {
        if (!caller.get().allHotels()) {
            throw Refusal.forbidden("error.target.chain");
        }
    }

    static KnownTarget known(ExportTarget target) {
        return new KnownTarget(target.id(), target.kind(), target.name(), target.isEnabled());
    }

    private TargetRow row(ExportTarget target) {
        var plain = new EnumMap<TargetSetting, String>(TargetSetting.class);
        var secretsSetAt = new EnumMap<TargetSetting, Instant>(TargetSetting.class);
        settings.of(target.id()).values().forEach(kept -> {
            if (kept.setting().isSecret()) {
                secretsSetAt.put(kept.setting(), kept.setAt());
            } else {
                plain.put(kept.setting(), kept.value());
            }
        });
        return new TargetRow(
                target.id(),
                target.kind(),
                target.name(),
                target.isEnabled(),
                plain,
                secretsSetAt,
                target.createdAt(),
                target.changedBy(),
                target.changedAt(),
                target.lastSuccessAt(),
                target.trouble(),
                target.troubleDetail(),
                target.troubledAt());
    }
}
