package org.hotelleads.inside.payara;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the war of the first test class for all of them. Arquillian would start and stop a server for each class; the
 * adapter's own shutdown hook stops this one when the tests are over.
 */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario first;
    private boolean isDeployed;

    public void generate(@Observes EventContext<GenerateDeployment> generation) {
        if (first == null) {
            generation.proceed();
            first = scenario.get();
        } else {
            scenario.set(first);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (!isDeployed) {
            isDeployed = true;
            deployment.proceed();
        }
    }

    /** Not after each class. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> undeployment) {
        // The war stays.
    }
}
