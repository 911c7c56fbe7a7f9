package org.hotelleads.connector.http;

import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsTrouble;

/** Opens what a system has delivered. */
public final class Delivered {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Delivered() {}

    /** @throws PmsTrouble of kind GARBLED if it is no object in JSON */
    public static Fields fields(PmsKind kind, PmsDelivery delivery) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(delivery.body()))) {
            return new Fields(reader.readObject());
        } catch (RuntimeException noObject) {
            // The parser has no exception of its own for what is nested too deep, or a number without an end; and its
            // message may repeat what was delivered.
            throw new PmsTrouble(PmsTrouble.Kind.GARBLED, kind + " has delivered no object in JSON");
        }
    }
}
