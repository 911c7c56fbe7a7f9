package org.hotelleads.connector.http;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsTrouble;

/** Opens what a system has delivered. */
public final class Delivered {

    private Delivered() {}

    /** @throws PmsTrouble of kind GARBLED if it is no object in JSON */
    public static Fields fields(PmsKind kind, PmsDelivery delivery) {
        try (var reader = Json.createReader(new ByteArrayInputStream(delivery.body()))) {
            return new Fields(reader.readObject());
        } catch (JsonException | IllegalStateException noObject) {
            // Its message may repeat what was delivered.
            throw new PmsTrouble(PmsTrouble.Kind.GARBLED, kind + " has delivered no object in JSON");
        }
    }
}
