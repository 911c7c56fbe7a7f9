package org.hotelleads.web.rest;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.lead.Channel;
import org.hotelleads.pipeline.AssignmentRule.Way;
import org.hotelleads.pipeline.AssignmentRules;
import org.hotelleads.pipeline.RuleWish;
import org.hotelleads.web.json.JsonFields;

/** The rule by which a hotel gives its new leads to people. */
@Path("/hotels/{hotel}/assignment-rule")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AssignmentRuleResource {

    @Inject
    private AssignmentRules rules;

    /** The rule as JSON. */
    @JsonbPropertyOrder({"rule", "people"})
    public record RuleJson(Way rule, List<PersonJson> people) {

        static RuleJson of(RuleWish rule) {
            return new RuleJson(
                    rule.way(), rule.people().stream().map(PersonJson::of).toList());
        }
    }

    /** Somebody who takes part, as JSON. */
    @JsonbPropertyOrder({"user", "languages", "channels"})
    public record PersonJson(long user, List<String> languages, Set<Channel> channels) {

        static PersonJson of(RuleWish.Person person) {
            return new PersonJson(person.user(), person.languages(), new TreeSet<>(person.channels()));
        }
    }

    @GET
    public RuleJson read(@PathParam("hotel") String hotel) {
        return RuleJson.of(rules.of(hotel));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RuleJson set(@PathParam("hotel") String hotel, JsonBody body) {
        var fields = body.object();
        var way = fields.requiredOneOf("rule", Way.class);
        var people = fields.each("people").stream()
                .map(AssignmentRuleResource::person)
                .toList();
        var wish = fields.flawless(all -> new RuleWish(way, people));
        rules.set(hotel, wish);
        return RuleJson.of(wish);
    }

    private static RuleWish.Person person(JsonFields fields) {
        var user = fields.requiredInteger("user");
        var languages = fields.words("languages", Function.identity(), "error.notText");
        var channels = fields.words("channels", Channel::valueOf, "error.channels");
        fields.noOthers();
        return new RuleWish.Person(
                user == null ? 0 : user,
                languages,
                channels.stream().collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
