package org.hotelleads.fakepms.cloudbeds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.hotelleads.fakepms.Asked;
import org.hotelleads.fakepms.Reply;

/** How Cloudbeds puts an answer: always whether it succeeded, and lists in pages. */
final class CloudbedsReply {

    private static final int LARGEST_PAGE = 100;

    private CloudbedsReply() {}

    static <T> Reply page(Asked question, List<T> found, Function<T, JsonObject> written) {
        var size = question.parameter("pageSize").map(Integer::parseInt).orElse(LARGEST_PAGE);
        var page = question.parameter("pageNumber").map(Integer::parseInt).orElse(1);
        if (size > LARGEST_PAGE) {
            return Reply.json(failure("Parameter pageSize is invalid"));
        }
        var data = Json.createArrayBuilder();
        var here = found.stream().skip((page - 1L) * size).limit(size).toList();
        here.forEach(one -> data.add(written.apply(one)));
        return Reply.json(Json.createObjectBuilder()
                .add("success", true)
                .add("data", data)
                .add("count", here.size())
                .add("total", found.size())
                .build());
    }

    static JsonObject failure(String why) {
        return Json.createObjectBuilder()
                .add("success", false)
                .add("message", why)
                .build();
    }
}
