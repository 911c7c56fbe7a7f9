package org.hotelleads.booking;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.web.api.Email;

/** What holds for every address. */
class EmailKeysPropertiesTest {

    @Property
    void keyOfAKeyIsTheKey(@ForAll @Email String address) {
        EmailKeys.read(address).ifPresent(key -> assertThat(EmailKeys.read(key)).contains(key));
    }

    @Property
    void whatIsFoldedStaysFoldedAndDotsAndTagsDoNotMatter(@ForAll @Email String address) {
        EmailKeys.read(address).flatMap(EmailKeys::folded).ifPresent(folded -> {
            assertThat(EmailKeys.folded(folded)).contains(folded);
            assertThat(EmailKeys.folded(folded.replaceFirst("@", "+tag@"))).contains(folded);
            assertThat(EmailKeys.folded(folded.charAt(0) + "." + folded.substring(1)))
                    .contains(folded);
        });
    }
}
