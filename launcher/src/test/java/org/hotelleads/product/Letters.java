package org.hotelleads.product;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads mails as a mail program does. */
final class Letters {

    private Letters() {}

    /** A file that comes with a mail. */
    record Attached(String name, String type, byte[] content) {}

    private interface Look<T> {
        T at() throws MessagingException, IOException;
    }

    private static <T> T look(Look<T> look) {
        try {
            return look.at();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String subject(MimeMessage mail) {
        return look(mail::getSubject);
    }

    /** What can be read without HTML. */
    static String text(MimeMessage mail) {
        return look(() -> {
            for (var part : leaves(mail)) {
                if (part.isMimeType("text/plain")) {
                    return (String) part.getContent();
                }
            }
            throw new AssertionError("no text");
        });
    }

    static List<Attached> attachments(MimeMessage mail) {
        return look(() -> {
            var all = new ArrayList<Attached>();
            for (var part : leaves(mail)) {
                if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                    var type = new ContentType(part.getContentType()).getBaseType();
                    all.add(new Attached(
                            part.getFileName(), type, part.getInputStream().readAllBytes()));
                }
            }
            return all;
        });
    }

    /** The only one. */
    static Attached attachment(MimeMessage mail) {
        var all = attachments(mail);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " attachments");
        }
        return all.get(0);
    }

    private static List<BodyPart> leaves(Part part) throws MessagingException, IOException {
        var leaves = new ArrayList<BodyPart>();
        if (part.getContent() instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                leaves.addAll(leaves(parts.getBodyPart(at)));
            }
        } else if (part instanceof BodyPart leaf) {
            leaves.add(leaf);
        }
        return leaves;
    }
}
