package org.hotelleads.product;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** A mail server (GreenMail) behind a gate that can be in trouble: it refuses, keeps silent, or cuts mails off half-way. */
final class MailGate implements AutoCloseable {

    /** How the gate treats whoever wants to hand over mail. */
    enum Mood {
        OPEN,
        REFUSING,
        SILENT,
        CUTTING
    }

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ServerSocket gate;
    private volatile Mood mood = Mood.OPEN;

    MailGate() {
        try {
            server.start();
            gate = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::letIn);
    }

    int port() {
        return gate.getLocalPort();
    }

    void is(Mood other) {
        mood = other;
    }

    /** What has arrived for the address. */
    Stream<MimeMessage> mailsTo(String address) {
        return Stream.of(server.getReceivedMessages()).filter(mail -> isTo(mail, address));
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void letIn() throws IOException {
        while (!gate.isClosed()) {
            var client = gate.accept();
            inBackground(() -> treat(client));
        }
    }

    private void treat(Socket client) throws IOException {
        var present = mood;
        if (present == Mood.REFUSING) {
            client.getOutputStream().write("554 no mail today\r\n".getBytes(StandardCharsets.US_ASCII));
            client.close();
        } else if (present != Mood.SILENT) {
            passOn(client, present == Mood.CUTTING);
        }
    }

    private void passOn(Socket client, boolean cutting) throws IOException {
        try (var behind = new Socket(
                        InetAddress.getLoopbackAddress(), server.getSmtp().getPort());
                client) {
            inBackground(() -> behind.getInputStream().transferTo(client.getOutputStream()));
            for (var line = line(client.getInputStream()); !line.isEmpty(); line = line(client.getInputStream())) {
                if (cutting && line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                    return;
                }
                behind.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** With its end; empty when there is no more. */
    private static String line(InputStream stream) throws IOException {
        var line = new StringBuilder();
        for (var letter = stream.read(); letter >= 0; letter = stream.read()) {
            line.append((char) letter);
            if (letter == '\n') {
                break;
            }
        }
        return line.toString();
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Whoever is cut off notices it by himself. */
    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException connectionEnded) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        gate.close();
        server.stop();
    }
}
