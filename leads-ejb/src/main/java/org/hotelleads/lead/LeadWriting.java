package org.hotelleads.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hotelleads.access.User;
import org.hotelleads.system.Sql;

/** Writes new leads with their stories into their tables, many with each statement, as Jakarta Persistence would one by one. */
@ApplicationScoped
class LeadWriting {

    private static final String LEAD = """
            insert into lead (id, hotel_id, channel, name, email, phone, arrival, departure, stay_month, persona, persona_confidence,
                persona_reasons, score, score_reasons, status, next_contact_at, closed_at, score_due_at, scored_with, assigned_to,
                captured_at, last_message_at, search_text, name_key, version)
            values (?, ?, ?, ?, ?, ?, ?::date, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?, ?, ?, ?, ?)
            """;

    private static final String STATUS = """
            insert into status_change (lead_id, from_status, to_status, changed_at, changed_by, reason, next_contact_at, lead_version)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ASSIGNMENT = """
            insert into assignment (lead_id, from_user, to_user, assigned_at, assigned_by, reason, lead_version)
            values (?, ?::bigint, ?::bigint, ?, ?, ?, ?)
            """;

    private static final String COMMENT = """
            insert into lead_comment (lead_id, commented_at, author_id, author, text) values (?, ?, ?::bigint, ?, ?)
            """;

    private static final ReasonsColumn REASONS = new ReasonsColumn();

    @Inject
    private Sql sql;

    void write(Collection<Lead> leads) {
        sql.changeAll(LEAD, leads.stream().map(LeadWriting::values).toList());
        sql.changeAll(STATUS, all(leads, Lead::history, LeadWriting::values));
        sql.changeAll(ASSIGNMENT, all(leads, Lead::assignments, LeadWriting::values));
        sql.changeAll(COMMENT, all(leads, Lead::comments, LeadWriting::values));
    }

    private interface Columns<T> {
        Object[] of(Lead lead, T step);
    }

    private static <T> List<Object[]> all(Collection<Lead> leads, Function<Lead, List<T>> steps, Columns<T> columns) {
        return leads.stream()
                .flatMap(lead -> steps.apply(lead).stream().map(step -> columns.of(lead, step)))
                .toList();
    }

    private static Object[] values(Lead lead) {
        var guest = lead.guest();
        return new Object[] {
            lead.id(),
            lead.hotel().id(),
            lead.channel().name(),
            guest.name().orElse(null),
            guest.email().map(EmailAddress::value).orElse(null),
            guest.phone().map(PhoneNumber::value).orElse(null),
            guest.stay().arrival().orElse(null),
            guest.stay().departure().orElse(null),
            guest.stay().month().map(Object::toString).orElse(null),
            guest.persona().persona().name(),
            guest.persona().confidence(),
            REASONS.convertToDatabaseColumn(guest.persona().reasons()),
            guest.score().value(),
            REASONS.convertToDatabaseColumn(guest.score().reasons()),
            lead.status().name(),
            lead.nextContactAt().orElse(null),
            lead.closedAt(),
            lead.scoreDueAt(),
            lead.scoredWith(),
            lead.assignedTo().map(User::id).orElse(null),
            lead.capturedAt(),
            guest.lastMessageAt(),
            guest.searchText(),
            guest.nameKey(),
            Lead.FIRST_VERSION
        };
    }

    private static Object[] values(Lead lead, StatusChange step) {
        return new Object[] {
            lead.id(),
            step.from().map(Enum::name).orElse(null),
            step.to().name(),
            step.at(),
            step.by(),
            step.reason().orElse(null),
            step.nextContactAt().orElse(null),
            step.leadVersion()
        };
    }

    private static Object[] values(Lead lead, Assignment step) {
        return new Object[] {
            lead.id(),
            step.from().map(User::id).orElse(null),
            step.to().map(User::id).orElse(null),
            step.at(),
            step.by(),
            step.reason().orElse(null),
            step.leadVersion()
        };
    }

    private static Object[] values(Lead lead, LeadComment comment) {
        return new Object[] {lead.id(), comment.at(), comment.authorId().orElse(null), comment.author(), comment.text()
        };
    }
}
