package org.hotelleads.exporting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.system.OutgoingAddress;
import org.hotelleads.system.Refusal.Flaw;

/** Looks through what somebody wants a target to be told. */
final class TargetFlaws {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_VALUE = 1_000;
    private static final int LONGEST_KEY = 16_000;
    private static final int MOST_PORTS = 65_535;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]{1,253}");
    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");
    private static final Pattern BUCKET = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{1,62}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,40}");

    private final TargetKind kind;
    private final boolean privateToo;
    private final List<Flaw> flaws = new ArrayList<>();

    private TargetFlaws(TargetKind kind, boolean privateToo) {
        this.kind = kind;
        this.privateToo = privateToo;
    }

    /**
     * Every flaw, each at the field of the HTTP API.
     *
     * @param known what the target has been told before
     * @param privateToo whether files may be brought to our own network
     */
    static List<Flaw> of(
            TargetKind kind, TargetWish wish, Set<TargetSetting> known, boolean isNew, boolean privateToo) {
        var all = new TargetFlaws(kind, privateToo);
        all.lookAtName(wish, isNew);
        wish.values().forEach(all::lookAt);
        for (var setting : kind.settings()) {
            var stays = known.contains(setting) && !wish.cleared().contains(setting);
            if (kind.needs(setting) && wish.value(setting).isEmpty() && !stays) {
                all.add(setting, "error.required");
            }
        }
        return all.flaws;
    }

    private void lookAtName(TargetWish wish, boolean isNew) {
        if (wish.name() == null && isNew) {
            flaws.add(new Flaw("name", "error.required", List.of()));
        } else if (wish.name() != null
                && (wish.name().length() > LONGEST_NAME
                        || wish.name().codePoints().anyMatch(Character::isISOControl))) {
            flaws.add(new Flaw("name", "error.length", List.of("1", String.valueOf(LONGEST_NAME))));
        }
    }

    private void lookAt(TargetSetting setting, String value) {
        var longest = setting == TargetSetting.PRIVATE_KEY ? LONGEST_KEY : LONGEST_VALUE;
        if (!kind.takes(setting)) {
            add(setting, "error.target.notFor", kind.name());
        } else if (value.length() > longest) {
            add(setting, "error.tooLong", String.valueOf(longest));
        } else if (setting != TargetSetting.PRIVATE_KEY && value.codePoints().anyMatch(Character::isISOControl)) {
            add(setting, "error.target.line");
        } else {
            ofMeaning(setting, value).ifPresent(key -> add(setting, key));
        }
    }

    private Optional<String> ofMeaning(TargetSetting setting, String value) {
        return switch (setting) {
            case HOST -> isHost(value) ? ofAddress(value) : Optional.of("error.target.host");
            case PORT -> isPort(value) ? Optional.empty() : Optional.of("error.target.port");
            case HOST_KEY -> wanted(FINGERPRINT, value, "error.target.hostKey");
            case ENDPOINT -> ofEndpoint(value);
            case PATH_STYLE ->
                value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("error.target.yesNo");
            case BUCKET -> wanted(BUCKET, value, "error.target.bucket");
            case REGION -> wanted(REGION, value, "error.target.region");
            case FOLDER -> isSafe(value) ? Optional.empty() : Optional.of("error.target.folder");
            case PREFIX ->
                isSafe(value) && !value.startsWith("/") ? Optional.empty() : Optional.of("error.target.prefix");
            default -> Optional.empty();
        };
    }

    private static Optional<String> wanted(Pattern pattern, String value, String key) {
        return pattern.matcher(value).matches() ? Optional.empty() : Optional.of(key);
    }

    private Optional<String> ofAddress(String host) {
        return OutgoingAddress.isHopeless(host, privateToo) ? Optional.of("error.target.address") : Optional.empty();
    }

    private Optional<String> ofEndpoint(String value) {
        try {
            var address = new URI(value);
            var isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            var isPlain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
            return isWeb && isPlain && address.getHost() != null
                    ? ofAddress(address.getHost())
                    : Optional.of("error.target.endpoint");
        } catch (URISyntaxException noAddress) {
            return Optional.of("error.target.endpoint");
        }
    }

    private static boolean isHost(String value) {
        return HOST.matcher(value).matches();
    }

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST_PORTS;
    }

    /** No way upwards. */
    private static boolean isSafe(String path) {
        return !List.of(path.split("[/\\\\]")).contains("..");
    }

    private void add(TargetSetting setting, String key, String... details) {
        flaws.add(new Flaw("settings." + setting.field(), key, List.of(details)));
    }
}
