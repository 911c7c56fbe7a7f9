package org.hotelleads.product;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way into the product, as the classes and the pages of leads-web have them. */
final class Routes {

    private static final String REST = "jakarta.ws.rs.";
    private static final String SERVLET = "jakarta.servlet.annotation.WebServlet";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final Path WEB = Path.of(System.getProperty("repository.directory"), "leads-web");

    private final JavaClasses classes = new ClassFileImporter().importPath(WEB.resolve("target/classes"));

    /** Method and path of each method of a REST resource, with {@code {}} for what is variable. */
    Set<String> endpoints() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(REST + "Path"))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> endpoint(method).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> endpoint(JavaMethod method) {
        var path = "/api/v1" + path(method.getOwner()) + path(method);
        return METHODS.stream()
                .filter(verb -> method.isAnnotatedWith(REST + verb))
                .map(verb -> verb + " " + path.replaceAll("\\{[^}]*}", "{}"))
                .findFirst();
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(REST + "Path")
                .map(path -> path.get("value").orElseThrow().toString())
                .orElse("");
    }

    /** The addresses of the servlets. */
    Set<String> servlets() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(SERVLET))
                .map(type -> type.getAnnotationOfType(SERVLET))
                .flatMap(servlet -> Stream.of("value", "urlPatterns").flatMap(name -> servlet.get(name).stream()))
                .flatMap(addresses -> Stream.of((Object[]) addresses))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages' addresses, without the stroke before them. */
    Set<String> pages() {
        try (var files = Files.list(WEB.resolve("src/main/webapp"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
