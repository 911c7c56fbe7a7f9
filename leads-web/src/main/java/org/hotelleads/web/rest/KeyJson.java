package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.access.Scope;
import org.hotelleads.key.Issued;
import org.hotelleads.key.Key;

/** A key as JSON; with the secret only when it has just been made. */
@JsonbPropertyOrder({
    "id",
    "name",
    "key",
    "beginning",
    "scopes",
    "allHotels",
    "hotels",
    "groups",
    "rate",
    "expiresAt",
    "state",
    "createdAt",
    "createdBy",
    "lastUsedAt",
    "oldWorksUntil"
})
public record KeyJson(
        long id,
        String name,
        String key,
        String beginning,
        List<String> scopes,
        boolean allHotels,
        List<String> hotels,
        List<String> groups,
        Integer rate,
        String expiresAt,
        String state,
        String createdAt,
        String createdBy,
        String lastUsedAt,
        String oldWorksUntil) {

    static KeyJson of(Key key) {
        return of(key, null);
    }

    static KeyJson of(Issued issued) {
        return of(issued.key(), issued.secret());
    }

    private static KeyJson of(Key key, String secret) {
        return new KeyJson(
                key.id(),
                key.name(),
                secret,
                key.beginning(),
                key.scopes().stream().map(Scope::word).toList(),
                key.allHotels(),
                key.hotels(),
                key.groups(),
                key.rate(),
                StayJson.text(key.expiresAt()),
                key.state().name(),
                key.createdAt().toString(),
                key.createdBy(),
                StayJson.text(key.lastUsedAt()),
                StayJson.text(key.oldWorksUntil()));
    }

    /** Some keys, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<KeyJson> items, String next) {}
}
