package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.search.LeadFile.Comment;
import org.hotelleads.search.LeadFile.Edition;

/** One comment of the team, as JSON; {@code authorId} is null for a key or the system. */
@JsonbPropertyOrder({"id", "author", "authorId", "at", "editedAt", "text", "editions"})
public record CommentJson(
        long id, String author, Long authorId, String at, String editedAt, String text, List<EditionJson> editions) {

    /** What the comment said until it was put in other words. */
    @JsonbPropertyOrder({"text", "replacedAt"})
    public record EditionJson(String text, String replacedAt) {

        static EditionJson of(Edition edition) {
            return new EditionJson(edition.text(), edition.replacedAt().toString());
        }
    }

    static CommentJson of(Comment comment) {
        return new CommentJson(
                comment.id(),
                comment.author(),
                comment.authorId(),
                comment.at().toString(),
                StayJson.text(comment.editedAt()),
                comment.text(),
                comment.editions().stream().map(EditionJson::of).toList());
    }
}
