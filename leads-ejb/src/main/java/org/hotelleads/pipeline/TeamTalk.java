package org.hotelleads.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadComment;
import org.hotelleads.lead.LeadCommented;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.Mention;
import org.hotelleads.lead.StatusMove;

/** What the team says to each other about a lead, and who is meant by it. */
@ApplicationScoped
class TeamTalk {

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<LeadCommented> commented;

    @Inject
    private Clock clock;

    long say(Lead lead, String text) {
        var author = caller.get();
        var comment = leads.add(lead.comment(text, author.userId(), author.name(), clock.instant()));
        commented.fire(new LeadCommented(lead, comment, meantBy(comment)));
        return comment.id();
    }

    /** The reason of a loss is a comment as well, and may name somebody. */
    void passOn(Lead lead, StatusMove move) {
        if (move.reason() != null) {
            var all = lead.comments();
            var reason = leads.add(all.get(all.size() - 1));
            commented.fire(new LeadCommented(lead, reason, meantBy(reason)));
        }
    }

    /** Whoever was named before has been told already. */
    void rephrase(Lead lead, long id, String text) {
        var comment = lead.comment(id);
        var before = meantBy(comment);
        comment.edit(text, caller.get().userId(), clock.instant());
        var now = meantBy(comment);
        now.removeAll(before);
        commented.fire(new LeadCommented(lead, comment, now));
    }

    /** Colleagues with a right to the lead's hotel; nobody needs to be told what they said themselves. */
    private Set<User> meantBy(LeadComment comment) {
        var hotel = comment.lead().hotel().id();
        var people = comment.text().contains("@") ? users.workingOn(hotel) : List.<User>of();
        return Mention.in(comment.text(), people).stream()
                .map(Mention::person)
                .filter(person -> !person.id().equals(caller.get().userId()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
