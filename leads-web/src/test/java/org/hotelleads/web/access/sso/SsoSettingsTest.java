package org.hotelleads.web.access.sso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom the operator lets in by password. */
class SsoSettingsTest {

    private final SsoSettings onlyByTheProvider = new SsoSettings() {
        @Override
        public boolean isOnly() {
            return true;
        }
    };

    private final SsoSettings byBoth = new SsoSettings() {
        @Override
        public boolean isOnly() {
            return false;
        }
    };

    @Test
    void onlyTheFirstAdminWhenTheProviderIsTheOnlyWay() {
        assertThat(onlyByTheProvider.lets("admin")).isTrue();
        assertThat(onlyByTheProvider.lets("ana")).isFalse();
        assertThat(byBoth.lets("ana")).isTrue();
    }
}
