package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.lead.Leads;
import org.hotelleads.score.ScoreCards;

/** Scores a lead anew that is one guest with others: what it is worth, whoever stands for it is worth as well. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MergedScores {

    @Inject
    private Leads leads;

    @Inject
    private Conversations conversations;

    @Inject
    private ScoreCards cards;

    @Inject
    private Clock clock;

    /** Locks in the order in which capture does: the conversation, then the lead. */
    @Requires(Permission.RUN_CHAIN)
    public void score(UUID id) {
        var card = cards.of(leads.get(id).hotel().id());
        conversations.of(List.of(leads.get(id))).stream()
                .map(Conversation::id)
                .flatMap(talk -> conversations.lock(talk).stream())
                .filter(Conversation::isUnderstood)
                .forEach(talk -> {
                    var appraisal = talk.appraise(card, clock.instant());
                    leads.getToChange(id).appraise(appraisal.score(), appraisal.term());
                });
    }
}
