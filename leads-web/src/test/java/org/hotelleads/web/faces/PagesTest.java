package org.hotelleads.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hotelleads.system.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The law of the pages: every text comes from the bundle, in every language, and no page prints markup unescaped. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY =
            Pattern.compile("words\\.say\\((?:[^()']*\\? )?'([a-zA-Z0-9.]*[a-zA-Z0-9])'(?!\\.concat)");
    private static final Pattern EXPRESSIONS = Pattern.compile("#\\{[^}]*}");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "ariaLabel",
            "value",
            "label",
            "itemLabel",
            "header",
            "headerText",
            "requiredMessage",
            "converterMessage");

    @Test
    void everyLanguageHasTheSameKeys() {
        for (var language : Look.LANGUAGES) {
            assertThat(keys(language)).as(language).isEqualTo(keys("en"));
        }
    }

    @Test
    void everyKeyOnAPageIsInTheBundle() throws IOException {
        var known = keys("en");
        for (var page : pages()) {
            var used = KEY.matcher(Files.readString(page)).results().map(hit -> hit.group(1));
            assertThat(used).as(page.toString()).allMatch(known::contains);
        }
    }

    @Test
    void noPageHasTextOfItsOwn() throws Exception {
        var found = new ArrayList<String>();
        for (var page : pages()) {
            literals(root(page), page.getFileName().toString(), found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsPrintedUnescaped() throws IOException {
        for (var page : pages()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("escape=\"false\"");
        }
    }

    @Test
    void pagesStayShort() throws IOException {
        for (var page : pages()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(80);
        }
    }

    private static void literals(Node node, String page, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE && hasLetters(node.getTextContent())) {
            found.add(page + ": " + node.getTextContent().strip());
        }
        if (node instanceof Element element && !element.getTagName().equals("ui:param")) {
            READ_BY_PEOPLE.stream()
                    .filter(name -> hasLetters(element.getAttribute(name)))
                    .forEach(name -> found.add(page + " " + name + ": " + element.getAttribute(name)));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            literals(child, page, found);
        }
    }

    private static boolean hasLetters(String text) {
        return EXPRESSIONS.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static Element root(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(page))))
                .getDocumentElement();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var locale = language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language);
        var bundle = ResourceBundle.getBundle(Words.BUNDLE, locale, control);
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return new TreeSet<>(own(bundle));
    }

    /** Only what stands in the file itself, not what it inherits from the one without a language. */
    private static Set<String> own(ResourceBundle bundle) {
        var name = bundle.getLocale().equals(Locale.ROOT) ? "" : "_" + bundle.getLocale();
        var file = new java.util.Properties();
        try (var stream = Words.class.getResourceAsStream("/org/hotelleads/Messages" + name + ".properties")) {
            file.load(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file.stringPropertyNames();
    }
}
