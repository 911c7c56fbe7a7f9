package org.hotelleads.connector.mews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.Remembered;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;

/** Knows the enterprises that an access token reaches, and asks for each of them once an hour at the most. */
@ApplicationScoped
public class MewsHotels {

    private static final Duration A_WHILE = Duration.ofHours(1);

    private MewsDesk desk;
    private Remembered<MewsHotel> known;

    protected MewsHotels() {}

    @Inject
    public MewsHotels(MewsDesk desk, Clock clock) {
        this.desk = desk;
        this.known = new Remembered<>(clock);
    }

    /** @throws PmsTrouble of kind REFUSED if none of its services is for the night */
    MewsHotel of(PmsAccess access, String property) {
        var key = MewsDesk.credential(access).hash()
                + property
                + access.setting(PmsSetting.SERVICE_IDS).orElse("");
        return known.find(key).orElseGet(() -> known.keep(key, ask(access, property), A_WHILE));
    }

    List<PmsProperty> properties(PmsAccess access) {
        return access.setting(PmsSetting.PROPERTY).map(Set::of).orElseGet(() -> enterprises(access)).stream()
                .map(id -> property(configuration(access, id)))
                .toList();
    }

    private MewsHotel ask(PmsAccess access, String property) {
        var wanted = wanted(access);
        var services = services(access).stream()
                .filter(service -> property.equals(service.firstText("EnterpriseId")) || !namesEnterprise(service))
                .filter(service -> wanted.isEmpty() ? isForTheNight(service) : wanted.contains(service.text("Id")))
                .map(service -> service.text("Id"))
                .toList();
        if (services.isEmpty()) {
            throw new PmsTrouble(PmsTrouble.Kind.REFUSED, "MEWS: the hotel has no such service");
        }
        return new MewsHotel(property, configuration(access, property).text("ChainId"), services);
    }

    private static Set<String> wanted(PmsAccess access) {
        return access.setting(PmsSetting.SERVICE_IDS)
                .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Without a list of its own a token for one enterprise is answered for that one. */
    private Set<String> enterprises(PmsAccess access) {
        var ids = services(access).stream()
                .map(service -> service.text("EnterpriseId"))
                .filter(id -> id != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.isEmpty() ? Collections.singleton(null) : ids;
    }

    private List<Fields> services(PmsAccess access) {
        return desk.all(access, "services", "Services", Json.createObjectBuilder());
    }

    private Fields configuration(PmsAccess access, String enterprise) {
        var question = Json.createObjectBuilder();
        if (enterprise != null) {
            question.add("EnterpriseId", enterprise);
        }
        var answer = desk.configuration(access, question);
        var told = answer.fields().inside("Enterprise");
        if (told.text("Id") == null) {
            throw answer.garbled("no Enterprise");
        }
        return told;
    }

    private static PmsProperty property(Fields enterprise) {
        var currency = enterprise.each("Currencies").stream()
                .filter(one -> one.isTrue("IsDefault"))
                .map(one -> one.text("Currency"))
                .findFirst();
        return new PmsProperty(
                enterprise.text("Id"),
                enterprise.text("Name"),
                enterprise.zone("TimeZoneIdentifier"),
                currency.orElse(null));
    }

    private static boolean namesEnterprise(Fields service) {
        return service.text("EnterpriseId") != null;
    }

    /** A night ends on the day after it began: the offset of its end is positive, by Mews's "Services". */
    private static boolean isForTheNight(Fields service) {
        var end = service.inside("Data", "Value").text("EndOffset");
        return "Bookable".equals(service.inside("Data").text("Discriminator"))
                && (end == null || !end.contains("-") && end.matches(".*[1-9].*"));
    }
}
