package org.hotelleads.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hotelleads.system.Database;

/**
 * Tells the load balancer to wait as long as the database does not answer. Its time-out is also what makes Payara heed
 * MicroProfile Fault Tolerance in all modules of the EAR: it looks for these annotations in the web module only.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    @Inject
    private Database database;

    @Override
    @Timeout(5_000)
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(database.answers()).build();
    }
}
