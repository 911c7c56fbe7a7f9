package org.hotelleads.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.nio.file.Path;
import java.util.List;

/** The one Payara Micro of this process. */
public final class Payara {

    private static final String ITS_OWN_SHUTDOWN = "Payara Micro Shutdown Hook";

    /** Boots the server with these arguments of its command line; nothing is deployed on it yet. */
    public void boot(List<String> arguments) throws Exception {
        PayaraMicro.main(arguments.toArray(String[]::new));
    }

    /** Deploys leads.ear at the root and says whether the server then lists it. */
    public boolean deploy(Path ear) {
        var runtime = PayaraMicro.getInstance().getRuntime();
        runtime.deploy("leads", "/", ear.toFile());
        return runtime.getDeployedApplicationNames().contains("leads");
    }

    /**
     * Stops the server and returns when it has stopped. When the process is being ended Payara stops itself at the same
     * time; then it only waits for that.
     */
    public void stop() {
        try {
            PayaraMicro.getInstance().shutdown();
        } catch (IllegalStateException | BootstrapException e) {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals(ITS_OWN_SHUTDOWN))
                    .forEach(Payara::await);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
