package org.hotelleads.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import java.util.Optional;

/** A mail as it goes over the net: text and HTML, and the same Message-ID however often it is tried. */
final class Mime extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    private Mime(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * @throws AddressException if sender or receiver is no address
     */
    static Mime of(DueLetter letter, Optional<Attachment> attachment, String from, Session session)
            throws MessagingException {
        var sender = new InternetAddress(from, true);
        var mime = new Mime(session, "<" + letter.id() + "@" + domainOf(sender) + ">");
        mime.setFrom(sender);
        mime.setRecipient(RecipientType.TO, new InternetAddress(letter.receiver(), true));
        mime.setSubject(PlainText.line(letter.subject(), MailText.LONGEST_SUBJECT), UTF_8);
        mime.setSentDate(Date.from(letter.createdAt()));
        mime.setHeader("Auto-Submitted", "auto-generated");
        var either = new MimeMultipart("alternative");
        either.addBodyPart(part(letter.text(), "plain"));
        either.addBodyPart(part(letter.html(), "html"));
        mime.setContent(attachment.isEmpty() ? either : mixed(either, attachment.get()));
        mime.saveChanges();
        return mime;
    }

    /** The texts, and the file behind them. */
    private static MimeMultipart mixed(MimeMultipart texts, Attachment attachment) throws MessagingException {
        var body = new MimeBodyPart();
        body.setContent(texts);
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        file.setFileName(attachment.name());
        file.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart("mixed", body, file);
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static String domainOf(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
