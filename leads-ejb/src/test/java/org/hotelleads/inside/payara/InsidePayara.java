package org.hotelleads.inside.payara;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian how this module is tested: one Payara Micro with one war and one database for all of the tests. */
public class InsidePayara implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ServerWithDatabase.class).observer(OneDeployment.class);
    }
}
