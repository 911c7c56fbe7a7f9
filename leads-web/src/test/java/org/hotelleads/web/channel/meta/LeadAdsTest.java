package org.hotelleads.web.channel.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.ChannelEvent.ToFetch;
import org.hotelleads.web.channel.Delivered;
import org.junit.jupiter.api.Test;

/** Answers to ads with a form: the bare notice, what the Graph gives, and what forwarders make of it. */
class LeadAdsTest {

    private final MetaFormat format = new MetaFormat();

    private List<ChannelEvent> read(String body) {
        return format.read(Delivered.json(body));
    }

    @Test
    void aBareNoticeIsToBeFetched() {
        var notice = Delivered.only(read("""
                {"object":"page","entry":[{"id":"7001","time":1795341601,"changes":[{"field":"leadgen","value":
                 {"leadgen_id":1636129430026801,"page_id":7001,"form_id":6001,"ad_id":0,"created_time":1795341600}}]}]}
                """), ToFetch.class);

        assertThat(notice).isEqualTo(new ToFetch("leadgen", "1636129430026801", Delivered.AT));
    }

    @Test
    void theAnswersTellTheGuestAndWhatIsWanted() {
        var said = Delivered.said(format.read(Delivered.file("meta/lead.json")));

        assertThat(said.channel()).isEqualTo(Channel.FORM);
        assertThat(said.id()).isEqualTo("8001");
        assertThat(said.guest()).containsExactly("8001");
        assertThat(said.from()).isEqualTo(Speaker.GUEST);
        assertThat(said.sentAt()).isEqualTo("2026-11-22T09:30:00Z");
        assertThat(said.contact()).isEqualTo(new ContactClaim("Lena Brandt", "lena@example.org", "+4915112345678"));
        assertThat(said.text().lines())
                .containsExactly(
                        "Check-in: 2026-12-24",
                        "how many nights do you stay?: more than 3 nights",
                        "2 adults",
                        "which extras?: spa, late check out");
    }

    @Test
    void answersInsideTheNoticeNeedNotBeFetched() {
        var lead = new String(Delivered.file("meta/lead.json").body(), StandardCharsets.UTF_8)
                .replace("\"id\": \"8001\"", "\"leadgen_id\": 8001");
        var said = Delivered.said(
                read("{\"object\":\"page\",\"entry\":[{\"id\":\"7001\",\"changes\":[{\"field\":\"leadgen\",\"value\":"
                        + lead + "}]}]}"));

        assertThat(said).isEqualTo(Delivered.said(format.read(Delivered.file("meta/lead.json"))));
    }

    @Test
    void severalLeadsInOneBodyAreSeveral() {
        var events = read("""
                {"data":[{"id":"1","field_data":[{"name":"email","values":["a@example.org"]}]},
                         {"id":"2","field_data":[{"name":"email","values":["b@example.org"]}]}]}
                """);

        assertThat(events).extracting(event -> ((Said) event).id()).containsExactly("1", "2");
    }

    @Test
    void aForwarderMayPostEachAnswerAsAField() {
        var said = Delivered.said(read("""
                {"leadgen_id":"8001","form_id":"6001","page_name":"Sol","first_name":"Lena","last_name":"Brandt",
                 "work_email":"lena@example.org","Arrival date":"24.12.2026","created_time":"2026-11-22T09:30:00+0000"}
                """));

        assertThat(said.contact()).isEqualTo(new ContactClaim("Lena Brandt", "lena@example.org", null));
        assertThat(said.id()).isEqualTo("8001");
        assertThat(said.text()).contains("Check-in: 24.12.2026");
    }

    @Test
    void anIdAloneIsToBeFetchedAlsoFromAForwarder() {
        assertThat(read("{\"leadgen_id\":\"8001\"}")).containsExactly(new ToFetch("leadgen", "8001", Delivered.AT));
    }

    @Test
    void metasTrialLeadIsNone() {
        assertThat(
                        read(
                                "{\"id\":\"1\",\"field_data\":[{\"name\":\"full_name\",\"values\":[\"<test lead: dummy data for full_name>\"]}]}"))
                .containsExactly(new Ignored("meta.lead.empty"));
    }

    @Test
    void oddAnswersAreLeftOut() {
        var said = Delivered.said(read("""
                {"id":"1","field_data":[7,null,{"name":"email","values":"a@example.org"},{"values":["x"]},
                 {"name":"phone_number","values":null},{"name":"full_name","values":[null,{"a":1}]}]}
                """));

        assertThat(said.contact()).isEqualTo(new ContactClaim(null, "a@example.org", null));
    }
}
