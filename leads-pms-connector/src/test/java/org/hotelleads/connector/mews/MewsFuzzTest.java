package org.hotelleads.connector.mews;

import org.hotelleads.connector.Answers;
import org.junit.jupiter.api.Test;

/** Whatever comes as a notice of Mews, nothing breaks. */
class MewsFuzzTest {

    @Test
    void notices() {
        Answers.of("notices of Mews", """
                        {"EnterpriseId":"e1","IntegrationId":"i1","Events":[
                          {"Discriminator":"ServiceOrderUpdated","Value":{"Id":"r1"}},
                          {"Discriminator":"CustomerUpdated","Value":{"Id":"c1"}}]}
                        """).areHeard(MewsNotices::hints);
    }
}
