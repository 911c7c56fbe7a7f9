package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ships is listed, in the bills of materials for machines and in the guide for people. */
class ShippedJarsIT {

    private static final Path DISTRIBUTION = Path.of(System.getProperty("distribution.directory"));
    private static final Path BILLS = DISTRIBUTION.resolve("sbom");
    private static final Path GUIDE =
            Path.of(System.getProperty("repository.directory")).resolve("docs/dependencies.md");
    private static final String OURS = "org.hotelleads";

    @BeforeAll
    static void needsBills() {
        assumeTrue(
                Stream.of("leads.ear", "leads-web.war", "hotelleads")
                        .allMatch(name -> Files.exists(BILLS.resolve(name + ".cdx.json"))),
                "CycloneDX makes no bills of materials when Maven is offline (-o)");
    }

    @Test
    void theBillsOfMaterialsHoldEveryJarOfTheDistribution() throws IOException {
        var listed = components()
                .flatMap(component -> component.getJsonArray("hashes").getValuesAs(JsonObject.class).stream())
                .filter(hash -> hash.getString("alg").equals("SHA-256"))
                .map(hash -> hash.getString("content"))
                .collect(Collectors.toSet());
        var shipped = jars();

        assertThat(shipped).hasSizeGreaterThan(50);
        assertThat(shipped.keySet()).anyMatch(place -> place.contains("leads-web.war!WEB-INF/lib/primefaces"));
        assertThat(shipped.entrySet().stream()
                        .filter(jar -> !listed.contains(jar.getValue()))
                        .map(Map.Entry::getKey))
                .as("jars that no bill of materials lists")
                .isEmpty();
    }

    @Test
    void theGuideKnowsEachOfThemInItsVersion() throws IOException {
        var guide = Files.readString(GUIDE);
        var known = guide.lines().map(String::strip).toList();
        var missing = components()
                .map(component -> "| `" + component.getString("group") + ":" + component.getString("name") + "` | "
                        + component.getString("version") + " |")
                .filter(row -> known.stream().noneMatch(line -> line.startsWith(row)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing)
                .as("rows that docs/dependencies.md lacks: look for advisories, then add them")
                .isEmpty();
    }

    @Test
    void theGuideNamesNothingThatDoesNotShip() throws IOException {
        Set<String> shipped = components()
                .map(component -> component.getString("group") + ":" + component.getString("name"))
                .collect(Collectors.toSet());

        assertThat(Files.readString(GUIDE)
                        .lines()
                        .filter(line -> line.matches("\\| `[^`]+:[^`]+` \\|.*"))
                        .map(line -> line.replaceFirst("\\| `([^`]+)`.*", "$1")))
                .isSubsetOf(shipped);
    }

    /** Of others; our own modules have no advisories but ours. */
    private static Stream<JsonObject> components() throws IOException {
        try (var bills = Files.list(BILLS)) {
            return bills
                    .filter(file -> file.toString().endsWith(".cdx.json"))
                    .flatMap(file -> read(file).getJsonArray("components").getValuesAs(JsonObject.class).stream())
                    .filter(component -> !component.getString("group").equals(OURS))
                    .toList()
                    .stream();
        }
    }

    private static JsonObject read(Path bill) {
        try (var reader = Json.createReader(Files.newInputStream(bill))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jars of others beside the program, in the ear and in its war, by their places; with their SHA-256. */
    private static Map<String, String> jars() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.list(DISTRIBUTION.resolve("lib"))) {
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                found.put("lib/" + jar.getFileName(), sha256(Files.readAllBytes(jar)));
            }
        }
        find("leads.ear", Files.readAllBytes(DISTRIBUTION.resolve("leads.ear")), found);
        found.keySet().removeIf(place -> place.matches("lib/launcher\\.jar|leads\\.ear!leads-[a-z-]+\\.(jar|war)"));
        return found;
    }

    private static void find(String place, byte[] archive, Map<String, String> found) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jar") || entry.getName().endsWith(".war")) {
                    var bytes = ((InputStream) zip).readAllBytes();
                    found.put(place + "!" + entry.getName(), sha256(bytes));
                    if (entry.getName().endsWith(".war")) {
                        find(place + "!" + entry.getName(), bytes, found);
                    }
                }
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
