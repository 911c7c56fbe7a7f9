package org.hotelleads.web.score;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.score.Learning;
import org.hotelleads.scoring.ScoreBoard;
import org.hotelleads.understanding.ScoreCard;
import org.hotelleads.understanding.ScoreGroup;
import org.hotelleads.web.faces.Notices;
import org.hotelleads.web.faces.PageWords;
import org.hotelleads.web.hotel.HotelsView;

/** The points of the chosen hotel, reason by reason, as they are being edited. */
@Named
@ViewScoped
public class PointsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 4;

    @EJB
    private ScoreBoard board;

    @Inject
    private HotelsView hotels;

    @Inject
    private ScoreView score;

    @Inject
    private Notices notices;

    @Inject
    private PageWords words;

    private List<PointsGroup> groups;

    @PostConstruct
    void open() {
        var card = score.choice().points();
        groups = Stream.of(ScoreGroup.values()).map(group -> group(group, card)).toList();
    }

    private static PointsGroup group(ScoreGroup group, ScoreCard card) {
        var experts = ScoreCard.experts();
        var rows = group.reasons().stream()
                .map(reason -> new PointsRow(reason, card.worth(reason), experts.worth(reason)))
                .toList();
        var cap = group.expertsCap()
                .map(most -> new PointsRow(group.name(), card.caps().getOrDefault(group, most), most))
                .orElse(null);
        return new PointsGroup(group.name(), rows, cap);
    }

    public List<PointsGroup> getGroups() {
        return groups;
    }

    private Stream<PointsRow> rows() {
        return groups.stream().flatMap(group -> group.getRows().stream());
    }

    private Stream<PointsRow> caps() {
        return groups.stream().flatMap(group -> Optional.ofNullable(group.getCap()).stream());
    }

    /** What a reason is worth by what was learned; empty while nothing learned is in force. */
    public String learned(String reason) {
        return score.choice()
                .learned()
                .flatMap(Learning::card)
                .map(card -> card.points().containsKey(reason) ? words.points(card.worth(reason)) : "")
                .orElse("");
    }

    /** What the changes would do, in one sentence. */
    public String getPreview() {
        var changed = Stream.concat(
                        rows().filter(PointsRow::isChanged).map(row -> told("score.rule." + row.getReason(), row)),
                        caps().filter(PointsRow::isChanged)
                                .map(row -> words.say(
                                        "score.preview.cap",
                                        words.say("ScoreGroup." + row.getReason()),
                                        row.before(),
                                        row.value())))
                .toList();
        if (changed.isEmpty()) {
            return words.say("score.preview.nothing");
        }
        var some = changed.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        var text =
                changed.size() > MOST_TOLD ? words.say("score.preview.more", some, changed.size() - MOST_TOLD) : some;
        return words.say(score.isLearned() ? "score.preview.later" : "score.preview", text);
    }

    private String told(String key, PointsRow row) {
        return words.say("score.preview.one", words.say(key), words.points(row.before()), words.points(row.value()));
    }

    /** Puts the experts' points into the fields; nothing is saved. */
    public void backToExperts() {
        Stream.concat(rows(), caps()).forEach(PointsRow::back);
    }

    public void save() {
        Map<String, Integer> points = new LinkedHashMap<>();
        rows().forEach(row -> points.put(row.getReason(), row.value()));
        Map<ScoreGroup, Integer> caps = new EnumMap<>(ScoreGroup.class);
        caps().forEach(row -> caps.put(ScoreGroup.valueOf(row.getReason()), row.value()));
        if (notices.attempt(() -> {
            board.price(hotels.getCode(), new ScoreCard(points, caps));
            return true;
        })) {
            notices.done("score.done.saved");
            score.look();
            open();
        }
    }
}
