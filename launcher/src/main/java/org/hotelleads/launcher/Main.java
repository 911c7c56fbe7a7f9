package org.hotelleads.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in: {@code java -jar hotelleads.jar}. It is alone in its jar and loads the launcher from {@code lib/} by a
 * class loader of its own, so that leads.ear finds on Payara Micro exactly what it finds on Payara Server.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        Path distribution = distribution();
        ClassLoader launcher = new URLClassLoader("launcher", libraries(distribution), Main.class.getClassLoader());
        try {
            launcher.loadClass("org.hotelleads.launcher.Launch")
                    .getMethod("launch", Path.class, List.class)
                    .invoke(null, distribution, List.of(args));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Path distribution() throws URISyntaxException {
        URL here = Main.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(here.toURI()).toAbsolutePath().getParent();
    }

    private static URL[] libraries(Path distribution) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (var files = Files.newDirectoryStream(distribution.resolve("lib"), "*.jar")) {
            for (Path file : files) {
                jars.add(url(file));
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
