package org.hotelleads.product;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** What HotelLeads answered to one request. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The header, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonObject json() {
        return read().asJsonObject();
    }

    public JsonArray jsonArray() {
        return read().asJsonArray();
    }

    private JsonStructure read() {
        try (var reader = Json.createReader(new StringReader(body()))) {
            return reader.read();
        }
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
