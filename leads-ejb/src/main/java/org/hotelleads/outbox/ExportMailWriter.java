package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotelleads.export.ExportMail;
import org.hotelleads.outbox.MailText.Line;
import org.hotelleads.outbox.MailText.Link;
import org.hotelleads.system.Words;

/** Puts into words what mails say about files of leads, in the language of whoever gets them. */
@ApplicationScoped
class ExportMailWriter {

    private static final long KILOBYTE = 1_024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private Links links;

    /** For the container's stand-in. */
    ExportMailWriter() {}

    @Inject
    ExportMailWriter(Links links) {
        this.links = links;
    }

    MailText ready(ExportMail.Ready mail) {
        var locale = mail.to().locale();
        var words = Words.in(locale);
        var lines = List.of(
                new Line(words.say("mail.EXPORT_READY.file"), mail.fileName()),
                new Line(words.say("mail.EXPORT_READY.rows"), words.say("mail.number", mail.rows())),
                new Line(words.say("mail.EXPORT_READY.size"), size(words, mail.bytes())));
        var how = mail.content().isPresent() ? "attached" : mail.tooLarge() ? "tooLarge" : "linked";
        return text(Occasion.EXPORT_READY, mail, words, locale, "mail.EXPORT_READY." + how, lines);
    }

    MailText failed(ExportMail.Failed mail) {
        var locale = mail.to().locale();
        var words = Words.in(locale);
        var lines = new ArrayList<Line>();
        mail.receiver().ifPresent(where -> lines.add(new Line(words.say("mail.EXPORT_FAILED.receiver"), where)));
        lines.add(new Line(words.say("mail.EXPORT_FAILED.reason"), words.say(mail.whyKey())));
        lines.add(new Line(words.say("mail.EXPORT_FAILED.detail"), mail.detail() == null ? "" : mail.detail()));
        var how = mail.receiver().isPresent() ? "notBrought" : "notMade";
        return text(Occasion.EXPORT_FAILED, mail, words, locale, "mail.EXPORT_FAILED." + how, lines);
    }

    private MailText text(
            Occasion occasion, ExportMail mail, Words words, Locale locale, String introKey, List<Line> lines) {
        var key = "mail." + occasion.name() + ".";
        return new MailText(
                locale,
                words.say(key + "subject", mail.what()),
                words.say(key + "heading", mail.what()),
                words.say(introKey),
                lines,
                "",
                new Link(words.say("mail.open.export"), links.export(mail.run())),
                words.say(key + "why", mail.what()));
    }

    /** In the unit in which a person would say it. */
    private static String size(Words words, long bytes) {
        return bytes < MEGABYTE
                ? words.say("mail.kilobytes", (bytes + KILOBYTE - 1) / KILOBYTE)
                : words.say("mail.megabytes", (double) bytes / MEGABYTE);
    }
}
