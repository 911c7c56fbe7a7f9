package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotelleads.system.Sql;

/** Texts of others that name a person: mails, comments on other leads, notes of changes of many, deliveries of vendors. */
@ApplicationScoped
class Mentions {

    private static final String ROUGHLY = """
            (lower(%1$s) like any (array(select jsonb_array_elements_text(?::jsonb)))
             or translate(%1$s, ' ().-/', '') like any (array(select jsonb_array_elements_text(?::jsonb))))
            """;

    private static final String MAIL_TEXT = "o.receiver || ' ' || o.subject || ' ' || o.text";

    private static final String MAILS =
            "select o.id, " + MAIL_TEXT + " as text from outbox o where " + ROUGHLY.formatted("(" + MAIL_TEXT + ")");

    private static final String COMMENTS =
            "select c.id, c.text from lead_comment c join lead l on l.id = c.lead_id where "
                    + ROUGHLY.formatted("c.text");

    private static final String EDITIONS =
            "select e.id, e.text from comment_edition e join lead_comment c on c.id = e.comment_id"
                    + " join lead l on l.id = c.lead_id where " + ROUGHLY.formatted("e.text");

    private static final String NOTES =
            "select r.id, r.note as text from bulk_run r where " + ROUGHLY.formatted("r.note");

    private static final String DELIVERIES = """
            select i.id, i.body, i.headers from inbox i join connection c on c.id = i.connection_id where true
            """;

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** A text with the id of its row. */
    private record Text(Object id, String text) {}

    @Inject
    private Sql sql;

    @Inject
    private HotelBound bound;

    /** Mails and messages to programs that name the person, by their ids. */
    List<Object> mails(GuestWords words) {
        return ids(texts(MAILS, "o.hotel_id", words), words);
    }

    /** Deliveries of vendors that were not understood yet and name the person. */
    List<Object> deliveries(GuestWords words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        var all = DELIVERIES + bound.and("c.hotel_id", values);
        return ids(
                sql.rows(
                        all,
                        row -> new Text(
                                row.getObject("id"), readable(row.getBytes("body")) + " " + row.getString("headers")),
                        values.toArray()),
                words);
    }

    /** How many comments and notes on others name the person. */
    int count(Person person) {
        var own = person.leads().isEmpty() ? "{}" : person.leadIds();
        return comments(COMMENTS, own, person.words()).size()
                + comments(EDITIONS, own, person.words()).size()
                + ids(texts(NOTES, null, person.words()), person.words()).size();
    }

    /** Takes the person out of comments and notes on others. */
    int redact(Person person) {
        var words = person.words();
        var own = person.leadIds();
        var comments = comments(COMMENTS, own, words);
        var editions = comments(EDITIONS, own, words);
        var notes = texts(NOTES, null, words).stream()
                .filter(one -> words.areIn(one.text()))
                .toList();
        change("update lead_comment set text = ? where id = ?", comments, words);
        change("update comment_edition set text = ? where id = ?", editions, words);
        change("update bulk_run set note = ? where id = ?", notes, words);
        return comments.size() + editions.size() + notes.size();
    }

    private void change(String statement, List<Text> texts, GuestWords words) {
        sql.changeAll(
                statement,
                texts.stream()
                        .map(one -> new Object[] {words.redact(one.text()), one.id()})
                        .toList());
    }

    private List<Text> comments(String query, String own, GuestWords words) {
        return texts(query + " and not l.id = any ('" + own + "'::uuid[])", "l.hotel_id", words).stream()
                .filter(one -> words.areIn(one.text()))
                .toList();
    }

    private List<Text> texts(String query, String hotel, GuestWords words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        values.add(FoundRows.array(words.patterns()));
        values.add(FoundRows.array(words.digitPatterns()));
        var bounded = hotel == null ? query : query + bound.and(hotel, values);
        return sql.rows(bounded, row -> new Text(row.getObject("id"), row.getString("text")), values.toArray());
    }

    private static List<Object> ids(List<Text> texts, GuestWords words) {
        return texts.stream()
                .filter(one -> words.areIn(one.text()))
                .map(Text::id)
                .toList();
    }

    /** What stands in a body, be it JSON with escaped letters or a form. */
    private static String readable(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var plain = ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return plain + " " + decoded(text);
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noForm) {
            return text;
        }
    }
}
