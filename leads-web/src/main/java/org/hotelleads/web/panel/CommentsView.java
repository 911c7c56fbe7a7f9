package org.hotelleads.web.panel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.User;
import org.hotelleads.lead.LeadComment;
import org.hotelleads.lead.Mention;
import org.hotelleads.pipeline.Pipeline;
import org.hotelleads.search.LeadFile.Comment;
import org.hotelleads.web.faces.Notices;
import org.primefaces.PrimeFaces;

/** What the team writes about the open lead. */
@Named
@RequestScoped
public class CommentsView {

    @EJB
    private Pipeline pipeline;

    @Inject
    private LeadPanel panel;

    @Inject
    private LeadWork work;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String text;

    /** A comment, cut where somebody is mentioned. */
    public record Line(Comment comment, List<Piece> pieces, boolean mine) {}

    /**
     * A piece of a comment.
     *
     * @param person the name of who is mentioned in it; null for plain words
     */
    public record Piece(String text, String person) {}

    /** The page may forget the draft once the comment is kept. */
    public void say() {
        var said = notices.attempt(() -> pipeline.comment(panel.id(), text) > 0);
        if (said) {
            text = null;
            PrimeFaces.current().ajax().addCallbackParam("said", true);
        }
        panel.forget();
    }

    /** Puts the comment that the request names in other words. */
    public void rephrase() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var done = notices.attempt(() -> {
            pipeline.editComment(panel.id(), Long.parseLong(request.get("comment")), request.get("words"));
            return true;
        });
        PrimeFaces.current().ajax().addCallbackParam("rephrased", done);
        panel.forget();
    }

    /** The comments, newest first. */
    public List<Line> getLines() {
        return panel.getFile().comments().stream()
                .sorted(Comparator.comparing(Comment::at).reversed())
                .map(comment -> new Line(comment, pieces(panel.why(comment.text())), isMine(comment)))
                .toList();
    }

    /** Whether the person may still put it in other words. */
    private boolean isMine(Comment comment) {
        return panel.isMayWork()
                && comment.authorId() != null
                && comment.authorId().equals(caller.get().userId())
                && clock.instant().isBefore(comment.at().plus(LeadComment.EDITABLE));
    }

    private List<Piece> pieces(String said) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var mention : Mention.in(said, said.contains("@") ? work.colleagues() : List.of())) {
            pieces.add(new Piece(said.substring(at, mention.start()), null));
            pieces.add(new Piece(
                    said.substring(mention.start(), mention.end()),
                    mention.person().name()));
            at = mention.end();
        }
        pieces.add(new Piece(said.substring(at), null));
        return pieces;
    }

    /** Who can be mentioned. */
    public List<User> getColleagues() {
        return work.colleagues();
    }

    public int getLongest() {
        return LeadComment.LONGEST;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
