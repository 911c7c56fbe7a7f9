package org.hotelleads.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hotelleads.launcher.database.Accounts;
import org.hotelleads.launcher.database.Database;
import org.hotelleads.launcher.database.DatabaseAddress;
import org.hotelleads.launcher.database.EmbeddedDatabase;
import org.hotelleads.launcher.database.GivenDatabase;
import org.hotelleads.launcher.database.GuardedRole;
import org.hotelleads.launcher.server.HttpPort;
import org.hotelleads.launcher.server.LeadsServer;
import org.hotelleads.launcher.server.ServerArguments;
import org.hotelleads.launcher.server.ServerLog;
import org.hotelleads.launcher.settings.SettingSources;
import org.hotelleads.launcher.settings.Settings;

/** One start of HotelLeads, from the settings to the line that says where to sign in. */
public final class Launch {

    private final Console console = new Console();
    private final Running running = new Running();
    private final Path distribution;
    private final List<String> arguments;

    private Launch(Path distribution, List<String> arguments) {
        this.distribution = distribution;
        this.arguments = arguments;
    }

    /** Starts HotelLeads and returns while it runs; ends the process when it cannot be started. */
    public static void launch(Path distribution, List<String> arguments) {
        new Launch(distribution, arguments).run();
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.stop(console), "HotelLeads shutdown"));
        try {
            start();
        } catch (CannotStart e) {
            running.fail(console, e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private void start() {
        long begin = System.nanoTime();
        Parent.mayEndUs();
        Settings settings = new SettingSources(System.getProperties(), System.getenv()).read(distribution);
        ServerArguments serverArguments = new ServerArguments(arguments);
        HttpPort port = new HttpPort(settings.port());
        port.mustBeFree();
        Home home = running.own(Home.take(settings.home()));
        console.say("HotelLeads is starting; its log is in " + home.log());
        console.silenceOthers(home.log().resolve("output.log"));
        new ServerLog(home.log()).open();
        Database database = running.own(() -> database(settings, home));
        console.say("Database: " + database.description());
        new GuardedRole(database.address()).mustBeThere();
        settings.publish();
        if (settings.find("leads.secrets.key").isEmpty()) {
            System.setProperty("leads.secrets.key", home.secret("secrets.key").getOrMake());
        }
        FirstSignIn signIn = new FirstSignIn(home, settings, new Accounts(database.address()));
        LeadsServer server = running.own(new LeadsServer(home, port, serverArguments));
        server.start(database.address(), distribution.resolve("leads.ear"));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        console.say(String.format(
                Locale.ROOT, "HotelLeads is ready after %.1f s: %s", took.toMillis() / 1000.0, port.address()));
        console.say(signIn.tellOnce() + " Stop with Ctrl-C.");
    }

    private static Database database(Settings settings, Home home) {
        return settings.find("leads.db.url")
                .<Database>map(url -> GivenDatabase.at(
                        new DatabaseAddress(url, settings.get("leads.db.user"), settings.get("leads.db.password"))))
                .orElseGet(() -> EmbeddedDatabase.in(home));
    }
}
