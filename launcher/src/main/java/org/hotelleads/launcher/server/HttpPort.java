package org.hotelleads.launcher.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.hotelleads.launcher.CannotStart;

/** The port where HotelLeads answers. */
public record HttpPort(int number) {

    private static final int FIRST_FREE_FOR_ALL = 1024;

    /** Ends the start when the port cannot be opened. */
    public void mustBeFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
        } catch (IOException e) {
            String who = number < FIRST_FREE_FOR_ALL && e.getMessage().contains("ermission")
                    ? " may not be opened by this user"
                    : " is in use";
            throw CannotStart.because(
                    "Port " + number + who + "; free it, or choose another one with the setting leads.http.port.", e);
        }
    }

    public String address() {
        return "http://localhost:" + number + "/";
    }
}
