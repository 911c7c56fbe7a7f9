package org.hotelleads.pms;

import java.util.Optional;
import java.util.stream.Stream;

/** What a connection to a hotel system may be told, by the name that it has in the HTTP API. */
public enum PmsSetting {
    /** What the system signs with, or shows when it calls us. */
    SECRET("secret", true),
    BASE_URL("baseUrl", false),
    /** Where apaleo gives tokens. */
    IDENTITY_URL("identityUrl", false),
    /** The system's code of the hotel; empty for all that the credentials reach. */
    PROPERTY("property", false),
    CLIENT_ID("clientId", false),
    CLIENT_SECRET("clientSecret", true),
    CLIENT_TOKEN("clientToken", true),
    ACCESS_TOKEN("accessToken", true),
    API_KEY("apiKey", true),
    APP_KEY("appKey", true),
    /** With it OPERA gives tokens for client credentials; without it, for a user and a password. */
    ENTERPRISE_ID("enterpriseId", false),
    SCOPE("scope", false),
    USERNAME("username", false),
    PASSWORD("password", true),
    /** OPERA's code of the outside system whose queue of events is ours. */
    EXTERNAL_SYSTEM("externalSystem", false),
    /** The zone of times that OPERA writes without one; empty for the hotel's own. */
    ZONE("zone", false),
    /** Which services of Mews are rooms, with commas; empty for all that can be booked by night. */
    SERVICE_IDS("serviceIds", false),
    /** How Cloudbeds wants times: {@code SPACE} or {@code ISO}. */
    DATE_FORMAT("dateFormat", false);

    private final String field;
    private final boolean secret;

    PmsSetting(String field, boolean secret) {
        this.field = field;
        this.secret = secret;
    }

    public String field() {
        return field;
    }

    /** Whether nobody may see it again. */
    public boolean isSecret() {
        return secret;
    }

    public static Optional<PmsSetting> named(String field) {
        return Stream.of(values())
                .filter(setting -> setting.field.equals(field))
                .findFirst();
    }
}
