package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of this machine that nobody listens on. */
public final class Ports {

    private Ports() {}

    /** Any free port. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number from which on all ports at these distances are free. */
    public static int freeBase(int... distances) {
        return IntStream.iterate(21_000, base -> base < 30_000, base -> base + 100)
                .filter(base -> IntStream.of(distances).allMatch(distance -> isFree(base + distance)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
