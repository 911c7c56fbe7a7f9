package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server as the operators have named it. */
@ApplicationScoped
class MailSettings {

    private static final String TO_CONNECT = "10000";
    private static final String TO_ANSWER = "20000";

    @Inject
    @ConfigProperty(name = "leads.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "leads.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "leads.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "leads.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "leads.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "leads.mail.starttls", defaultValue = "true")
    private boolean starttls;

    @Inject
    private Links links;

    /** Whether there is a mail server at all; else mails wait until there is one. */
    boolean areMade() {
        return host.isPresent();
    }

    String from() {
        return from.orElseGet(() -> "hotelleads@" + links.host());
    }

    String user() {
        return user.orElse(null);
    }

    String password() {
        return password.orElse(null);
    }

    /** The same in the words of Jakarta Mail. Everything has an end: connecting, reading, writing. */
    Properties asProperties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TO_CONNECT);
        properties.setProperty("mail.smtp.timeout", TO_ANSWER);
        properties.setProperty("mail.smtp.writetimeout", TO_ANSWER);
        return properties;
    }
}
