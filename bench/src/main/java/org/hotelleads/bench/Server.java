package org.hotelleads.bench;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.util.Map;
import java.util.Set;

/** The product as it runs at {@code --server}, asked with the API key at {@code --key}. */
public final class Server {

    public static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Set<Integer> WELL = Set.of(200, 201, 202);
    private static final int THERE_ALREADY = 409;

    private final Api api;
    private final String address;

    private Server(String address, String key) {
        this.address = address;
        this.api = new Api(address, key);
    }

    public static Server of(Arguments arguments) {
        if (!arguments.has("--key")) {
            throw new IllegalArgumentException("Say the API key: --key KEY [--server http://localhost:8080]");
        }
        return new Server(arguments.option("--server", "http://localhost:8080"), arguments.option("--key", ""));
    }

    public String address() {
        return address;
    }

    public void openHotel(String code) {
        var hotel = JSON.createObjectBuilder()
                .add("code", code)
                .add("name", "Bench " + code)
                .add("zone", "Europe/Madrid")
                .add("locale", "es")
                .add("region", "ES")
                .add("currency", "EUR")
                .build();
        var answer = api.post("/hotels", hotel);
        if (answer.status() != THERE_ALREADY) {
            well("/hotels", answer);
        }
    }

    public JsonObject get(String path) {
        return well(path, api.get(path));
    }

    public JsonObject post(String path, JsonStructure body) {
        return well(path, api.post(path, body));
    }

    public JsonObject patch(String path, JsonStructure body) {
        return well(path, api.patch(path, body));
    }

    private static JsonObject well(String path, Api.Answer answer) {
        if (!WELL.contains(answer.status())) {
            throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.json());
        }
        return answer.json().asJsonObject();
    }
}
