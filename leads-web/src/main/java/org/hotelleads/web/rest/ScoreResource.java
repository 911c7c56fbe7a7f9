package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.score.ScoreWay;
import org.hotelleads.scoring.Calibration;
import org.hotelleads.scoring.LearningRounds;
import org.hotelleads.scoring.ScoreBoard;
import org.hotelleads.scoring.ScoreWish;
import org.hotelleads.understanding.ScoreCard;
import org.hotelleads.understanding.ScoreGroup;
import org.hotelleads.web.json.JsonFields;

/** By what a hotel scores its leads, and how good that is. */
@Path("/hotels/{hotel}/score")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ScoreResource {

    @Inject
    private ScoreBoard board;

    @Inject
    private LearningRounds rounds;

    @Inject
    private Calibration calibration;

    @GET
    public ScoreJson read(@PathParam("hotel") String hotel) {
        return ScoreJson.of(board.of(hotel), board.progress(hotel), board.learnings(hotel), calibration.of(hotel));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ScoreJson set(@PathParam("hotel") String hotel, JsonBody body) {
        board.set(hotel, wish(body.object()));
        return read(hotel);
    }

    private static ScoreWish wish(JsonFields fields) {
        Map<String, Integer> points = new LinkedHashMap<>();
        Map<ScoreGroup, Integer> caps = new EnumMap<>(ScoreGroup.class);
        fields.inside("points").ifPresent(inner -> {
            ScoreCard.reasons().forEach(reason -> inner.integer(reason).ifPresent(worth -> points.put(reason, worth)));
            inner.noOthers();
        });
        fields.inside("caps").ifPresent(inner -> {
            ScoreCard.experts().caps().keySet().forEach(group -> inner.integer(group.name())
                    .ifPresent(most -> caps.put(group, most)));
            inner.noOthers();
        });
        var way = Optional.ofNullable(fields.oneOf("way", ScoreWay.class));
        var learning = fields.integer("learning");
        return fields.flawless(all -> new ScoreWish(points, caps, way, learning.map(Integer::longValue)));
    }

    @POST
    @Path("/learn")
    public Response learn(@PathParam("hotel") String hotel) {
        rounds.ask(hotel);
        return Response.accepted().build();
    }
}
