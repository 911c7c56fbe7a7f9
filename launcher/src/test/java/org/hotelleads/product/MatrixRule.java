package org.hotelleads.product;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who may call an endpoint, and with what. Names such as {@code $lead} in path and body stand for something of a hotel.
 *
 * @param endpoint the method and the path, as the class that serves it spells them, with names of {@link MatrixWorld}
 * @param needs the permissions that a caller must have, all of them
 * @param body of a request that makes sense: JSON, or a file; null for none
 * @param well what it answers to whoever may, with what is theirs
 * @param whole what it answers to a key for the whole chain
 */
record MatrixRule(String endpoint, Set<String> needs, String body, int well, int whole) {

    private static final Pattern NAME = Pattern.compile("\\$(\\w+)");

    static MatrixRule of(String endpoint, String needs, String body, String answers) {
        var each = answers.split("/");
        return new MatrixRule(
                endpoint,
                Set.of(needs.split(" ")),
                body,
                Integer.parseInt(each[0]),
                Integer.parseInt(each[each.length - 1]));
    }

    /** Whether it is for those who may see every hotel that there is. */
    boolean isOfChain() {
        return well != whole;
    }

    String method() {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    String path() {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    /** Without names and questions, as a scan of the classes gives it. */
    String route() {
        return NAME.matcher(endpoint.replaceFirst("\\?.*", "")).replaceAll("{}");
    }

    /** What kind of thing the body is: a file, unless it is JSON. */
    String contentType() {
        return body.startsWith("{") || body.startsWith("[") ? "application/json" : "text/csv";
    }

    /** What of a hotel it names. */
    Set<String> names() {
        var names = new TreeSet<String>();
        NAME.matcher(path() + " " + body).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Words with the names replaced. */
    static String filled(String text, MatrixThings things) {
        return text == null ? null : NAME.matcher(text).replaceAll(found -> things.get(found.group(1)));
    }

    /** Of a table with a rule in each line: endpoint, permissions, answer (to a key of one hotel/of the chain), body. */
    static List<MatrixRule> read(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|", 4))
                .map(cells -> of(
                        cells[0].strip(),
                        cells[1].strip(),
                        cells.length < 4 ? null : cells[3].strip().replace('\'', '"'),
                        cells[2].strip()))
                .toList();
    }
}
