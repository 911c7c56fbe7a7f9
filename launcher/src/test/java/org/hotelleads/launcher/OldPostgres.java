package org.hotelleads.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that speaks just enough of PostgreSQL's protocol to let a client in and to tell it an old version. */
final class OldPostgres implements AutoCloseable {

    private static final int PROTOCOL_3 = 196_608;

    private final ServerSocket listener;

    OldPostgres() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "old PostgreSQL");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + listener.getLocalPort() + "/hotelleads";
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                letIn(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
            } catch (IOException e) {
                // The client went away, or the test is over.
            }
        }
    }

    private static void letIn(DataInputStream in, DataOutputStream out) throws IOException {
        while (firstPacket(in) != PROTOCOL_3) {
            out.writeByte('N');
        }
        out.writeByte('R');
        out.writeInt(8);
        out.writeInt(0);
        tell(out, "server_version", "12.22");
        tell(out, "client_encoding", "UTF8");
        tell(out, "DateStyle", "ISO, MDY");
        tell(out, "integer_datetimes", "on");
        tell(out, "standard_conforming_strings", "on");
        out.write(new byte[] {'Z', 0, 0, 0, 5, 'I'});
        in.readAllBytes();
    }

    private static int firstPacket(DataInputStream in) throws IOException {
        byte[] packet = new byte[in.readInt() - Integer.BYTES];
        in.readFully(packet);
        return java.nio.ByteBuffer.wrap(packet).getInt();
    }

    private static void tell(DataOutputStream out, String name, String value) throws IOException {
        byte[] text = (name + "\0" + value + "\0").getBytes(StandardCharsets.US_ASCII);
        out.writeByte('S');
        out.writeInt(Integer.BYTES + text.length);
        out.write(text);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
