package org.hotelleads.pipeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.conversation.Conversation;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.lead.Lead;

/** Finds out which language a guest speaks. */
@Dependent
class GuestLanguage {

    private final Conversations conversations;

    @Inject
    GuestLanguage(Conversations conversations) {
        this.conversations = conversations;
    }

    /**
     * The ISO 639 code of the language of the guest's words, which counts the reported one in, else of that which the
     * channel reported, else of the hotel.
     */
    String of(Lead lead) {
        var talks = conversations.of(List.of(lead));
        return spoken(talks)
                .or(() -> reported(talks))
                .orElse(lead.hotel().locale().getLanguage());
    }

    private Optional<String> reported(List<Conversation> talks) {
        return talks.stream()
                .flatMap(talk -> conversations.messages(talk).stream())
                .flatMap(message -> message.locale().stream())
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> !language.isEmpty())
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> spoken(List<Conversation> talks) {
        return talks.stream()
                .flatMap(talk -> talk.understanding().language().stream())
                .findFirst();
    }
}
