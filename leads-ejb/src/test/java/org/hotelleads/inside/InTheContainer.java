package org.hotelleads.inside;

import org.hotelleads.inside.payara.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of use cases as they really run: in Payara Micro, with transactions, permissions and a PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
public abstract class InTheContainer {

    @Deployment
    public static WebArchive core() {
        return TestWar.pack();
    }
}
