package org.hotelleads.launcher.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotelleads.launcher.CannotStart;

/** What the operator wants handed on to Payara Micro, and what is added when they do not say otherwise. */
public record ServerArguments(List<String> given) {

    private static final Set<String> OURS =
            Set.of("--port", "--rootdir", "--logproperties", "--prebootcommandfile", "--postbootcommandfile");

    private static final Set<String> OF_A_CLUSTER = Set.of(
            "--clustermode", "--clustername", "--hzconfigfile", "--mcaddress", "--mcport", "--startport", "--lite");

    /** Ends the start when an argument would fight with a setting. */
    public ServerArguments {
        given = List.copyOf(given);
        given.stream()
                .map(String::toLowerCase)
                .filter(OURS::contains)
                .findFirst()
                .ifPresent(argument -> {
                    String instead =
                            argument.equals("--port") ? "use the setting leads.http.port instead" : "leave it out";
                    throw CannotStart.because("The argument " + argument + " is HotelLeads' own; " + instead + ".");
                });
    }

    /** All arguments: no telling home, no Hazelcast unless a cluster is wanted, two seconds for requests to end. */
    List<String> completed() {
        List<String> all = new ArrayList<>(given);
        add(all, "--disablephonehome");
        if (all.stream().map(String::toLowerCase).noneMatch(OF_A_CLUSTER::contains)) {
            add(all, "--nohazelcast");
        }
        if (add(all, "--shutdowngrace")) {
            all.add("2000");
        }
        return all;
    }

    private static boolean add(List<String> all, String argument) {
        return !all.stream().anyMatch(argument::equalsIgnoreCase) && all.add(argument);
    }
}
