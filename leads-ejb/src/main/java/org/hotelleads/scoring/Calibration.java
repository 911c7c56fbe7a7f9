package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.lead.Warmth;
import org.hotelleads.score.ChanceScale;

/** How leads really ended, by the scores with which they ended. */
@Stateless
public class Calibration {

    /** The newest leads are enough, and keep the question short. */
    public static final int NEWEST = 20_000;

    static final String BY_SCORE = """
            select score, count(*) as closed, count(*) filter (where status = 'CONVERTED') as converted
            from (select score, status from lead where hotel_id = ? and closed_at is not null and merged_into is null
                  order by closed_at desc limit ?) newest
            group by score
            """;
    private static final int HIGHEST = 100;
    private static final int TEN = 10;

    @Inject
    private DataSource database;

    @Inject
    private Hotels hotels;

    /**
     * How the leads of the hotel ended.
     *
     * @param tens 0 to 9, 10 to 19 and so on
     * @param warmths cold, warm and hot
     */
    public record Bands(int closed, int converted, List<ScoreBand> tens, List<ScoreBand> warmths) {}

    private record Ended(int score, int closed, int converted) {}

    /** How the hotel's newest leads that have ended did. */
    @Requires(Permission.SET_UP_HOTELS)
    public Bands of(String hotelCode) {
        var ended = ended(hotels.get(hotelCode).id());
        var scale = scale(ended);
        return new Bands(
                ended.stream().mapToInt(Ended::closed).sum(),
                ended.stream().mapToInt(Ended::converted).sum(),
                IntStream.range(0, TEN)
                        .mapToObj(ten -> band(ended, scale, ten * TEN, ten == TEN - 1 ? HIGHEST : ten * TEN + TEN - 1))
                        .toList(),
                Stream.of(Warmth.values())
                        .map(warmth -> band(ended, scale, warmth.from(), warmth.to()))
                        .toList());
    }

    private List<Ended> ended(long hotel) {
        var ended = new ArrayList<Ended>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(BY_SCORE)) {
            query.setLong(1, hotel);
            query.setInt(2, NEWEST);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    ended.add(new Ended(row.getInt("score"), row.getInt("closed"), row.getInt("converted")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The leads that have ended could not be counted", e);
        }
        return ended;
    }

    /** The line on which the scores come nearest to how leads ended. */
    private static ChanceScale scale(List<Ended> ended) {
        var closed = ended.stream().mapToInt(Ended::closed).sum();
        var scores = new double[closed];
        var converted = new boolean[closed];
        var next = 0;
        for (var those : ended) {
            for (var lead = 0; lead < those.closed(); lead++) {
                scores[next] = those.score();
                converted[next++] = lead < those.converted();
            }
        }
        return ChanceScale.fit(scores, converted);
    }

    private static ScoreBand band(List<Ended> ended, ChanceScale scale, int from, int to) {
        var closed = 0;
        var converted = 0;
        double foretold = 0;
        for (var those : ended) {
            if (those.score() >= from && those.score() <= to) {
                closed += those.closed();
                converted += those.converted();
                foretold += those.closed() * scale.chance(those.score());
            }
        }
        return new ScoreBand(from, to, closed, converted, closed == 0 ? 0 : foretold / closed);
    }
}
