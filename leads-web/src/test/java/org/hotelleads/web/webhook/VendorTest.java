package org.hotelleads.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.hotelleads.channel.ConnectionKind;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.Delivery;
import org.junit.jupiter.api.Test;

class VendorTest {

    @Test
    void theAddressOfAdsHasNoSayInConversations() {
        var body = """
                {"object":"page","entry":[{"id":"1","time":1,"messaging":[
                {"sender":{"id":"guest-1"},"recipient":{"id":"1"},"timestamp":1789000000000,
                 "message":{"mid":"m-1","is_deleted":true}},
                {"sender":{"id":"guest-1"},"recipient":{"id":"1"},"timestamp":1789000000000,
                 "message":{"mid":"m-2","text":"Soy Ana Ruiz"}}]}]}
                """;
        var delivery = new Delivery(body.getBytes(StandardCharsets.UTF_8), "application/json", Map.of(), Instant.EPOCH);

        assertThat(Vendor.of(ConnectionKind.MESSENGER).format().read(delivery)).noneMatch(Ignored.class::isInstance);
        assertThat(Vendor.of(ConnectionKind.LEAD_ADS).format().read(delivery))
                .hasSize(2)
                .allMatch(Ignored.class::isInstance);
    }
}
