package org.hotelleads.launcher.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md claims stands in a test that there is, and it leaves out no requirement of OWASP ASVS 5.0. */
class SecurityClaimsTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** How many requirements of levels 1 and 2 each section has; those of level 3 stand behind them. */
    private static final String SECTIONS = """
            1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4
            5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2
            8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4
            11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7
            16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2""";

    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d[^|]*) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    private static String page() throws IOException {
        return Files.readString(REPOSITORY.resolve("docs/security.md"));
    }

    @Test
    void eachTestThatIsNamedExists() throws IOException {
        var named = NAMED_TEST
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(50).isSubsetOf(tests());
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(REPOSITORY)) {
            return files.map(file -> REPOSITORY.relativize(file).toString())
                    .filter(path -> path.contains("src/test/java") && path.endsWith(".java"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void eachRequirementHasOneRow() throws IOException {
        var claimed = rows().flatMap(row -> numbers(row.group(1))).toList();

        assertThat(claimed).containsExactlyInAnyOrderElementsOf(required());
    }

    @Test
    void eachRowNamesATestOrAReason() throws IOException {
        assertThat(rows())
                .allSatisfy(
                        row -> assertThat(row.group(3).strip()).as(row.group()).isNotEmpty());
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results();
    }

    private static List<String> required() {
        var all = new ArrayList<String>();
        for (var section : SECTIONS.strip().split("\\s+")) {
            var parts = section.split(":");
            IntStream.rangeClosed(1, Integer.parseInt(parts[1]))
                    .mapToObj(number -> parts[0] + "." + number)
                    .forEach(all::add);
        }
        return all;
    }

    /** The numbers of a row: some with commas between, from one to another with a dash. */
    private static Stream<String> numbers(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).flatMap(SecurityClaimsTest::span);
    }

    private static Stream<String> span(String part) {
        var ends = part.split("–");
        var section = ends[0].substring(0, ends[0].lastIndexOf('.') + 1);
        var first = Integer.parseInt(ends[0].substring(section.length()));
        var last = Integer.parseInt(ends[ends.length - 1].substring(section.length()));
        return IntStream.rangeClosed(first, last).mapToObj(number -> section + number);
    }
}
