package org.hotelleads.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Words;

/** Hands out everything that is known of a person, as the law wants it: to be read by programs, and by people. */
@Stateless
public class GuestFiles {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final Set<String> SPOKEN = Set.of("en", "es");

    @Inject
    private People people;

    @Inject
    private LeadFiles leads;

    @Inject
    private GuestRecords records;

    @Inject
    private GuestInFiles files;

    @Inject
    private Diary diary;

    @Inject
    private Clock clock;

    /**
     * All that is known of the person; whoever asks needs the right to read leads, too.
     *
     * @param language {@code en} or {@code es}
     * @throws Refusal if the caller may not see all of what was chosen, or there is no such language
     */
    @Requires(Permission.RUN_CHAIN)
    public GuestFile make(Chosen chosen, String language) {
        if (!SPOKEN.contains(language)) {
            throw Refusal.invalid("language", "error.language", "en, es");
        }
        var person = people.of(chosen);
        var locale = Locale.forLanguageTag(language);
        var now = clock.instant();
        var content = JSON.createObjectBuilder()
                .add("format", "hotelleads.guest.v1")
                .add("madeAt", now.toString())
                .add("leads", leads(person, Words.in(locale)))
                .add("conversations", records.conversationsWithoutLead(person))
                .add("bookings", records.bookings(person))
                .add("mails", records.mails(person))
                .add("files", files.givenAway(files.find(person, Instant.EPOCH)))
                .add("seenBy", records.looks(person))
                .build();
        diary.note(
                Deed.GUEST_FILE_MADE,
                person.leads().stream().findFirst().orElse(null),
                person.hotels().size() == 1 ? person.hotels().iterator().next() : null,
                Map.of("leads", String.valueOf(person.leads().size())));
        return new GuestFile(content, locale, now);
    }

    private JsonArrayBuilder leads(Person person, Words words) {
        var all = JSON.createArrayBuilder();
        var told = new HashSet<UUID>();
        for (var id : person.leads()) {
            var file = told.contains(id) ? null : leads.open(id);
            if (file != null && told.add(file.id())) {
                file.merged().stream().map(LeadFile.Merged::id).forEach(told::add);
                all.add(new LeadRecord(file, words).json());
            }
        }
        return all;
    }

    /** Writes the file for programs. */
    @Requires(Permission.RUN_CHAIN)
    public void writeJson(GuestFile file, OutputStream to) {
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(to)) {
            writer.writeObject(file.content());
        }
    }

    /** Writes the file for people. */
    @Requires(Permission.RUN_CHAIN)
    public void writePdf(GuestFile file, OutputStream to) throws IOException {
        var words = Words.in(file.locale());
        try (var paper = new Paper(words.say("privacy.paper.title"), file.locale())) {
            new PaperWriting(paper, words).write(file.content());
            paper.write(to);
        }
    }

    /** Writes a certificate for people. */
    @Requires(Permission.RUN_CHAIN)
    public void writePdf(Certificate certificate, String language, OutputStream to) throws IOException {
        var locale = Locale.forLanguageTag(SPOKEN.contains(language) ? language : "en");
        var words = Words.in(locale);
        try (var paper = new Paper(words.say("privacy.certificate.title"), locale)) {
            new PaperWriting(paper, words).write(CertificateJson.of(certificate));
            paper.write(to);
        }
    }
}
