package org.hotelleads.web.channel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.web.channel.ChannelEvent;
import org.hotelleads.web.channel.ChannelEvent.Ignored;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form on the hotel's own page posts, and what it tells. */
class WebFormTest {

    private static final ContactClaim ANA = new ContactClaim("Ana Gil", "ana@example.org", "+34 600 111 222");

    private final WebForm format = new WebForm();

    private Said json(String body) {
        return Delivered.said(format.read(Delivered.json(body)));
    }

    private Said form(String body) {
        return Delivered.said(format.read(Delivered.form(body)));
    }

    @Test
    void readsJson() {
        var said = json("""
                {"name":"Ana Gil","email":"ana@example.org","phone":"+34 600 111 222","check_in":"2026-12-03",
                 "check_out":"2026-12-06","message":"Sea view, please","consent":true,"id":"f-17","locale":"es_ES"}
                """);

        assertThat(said.channel()).isEqualTo(Channel.FORM);
        assertThat(said.from()).isEqualTo(Speaker.GUEST);
        assertThat(said.id()).startsWith("f-17:");
        assertThat(said.guest()).containsExactly(said.id());
        assertThat(said.contact()).isEqualTo(ANA);
        assertThat(said.text()).isEqualTo("Check-in: 2026-12-03\nCheck-out: 2026-12-06\nSea view, please");
        assertThat(said.locale()).isEqualTo("es-ES");
        assertThat(said.sentAt()).isEqualTo(Delivered.AT);
    }

    @Test
    void readsAForm() {
        var said = form("""
                name=Ana+Gil
                email=ana%40example.org
                phone=%2B34+600+111+222
                check_in=03%2F12%2F2026
                check_out=06%2F12%2F2026
                message=Con+vistas%0D%0Aal+mar
                consent=on
                """);

        assertThat(said.contact()).isEqualTo(ANA);
        assertThat(said.text()).isEqualTo("Check-in: 03/12/2026\nCheck-out: 06/12/2026\nCon vistas\r\nal mar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Full name':'Ana Gil','E-mail':'ana@example.org','Phone number':'+34 600 111 222'}",
                "{'your-name':'Ana Gil','your-email':'ana@example.org','your-phone':'+34 600 111 222','_wpcf7':'5'}",
                "{'firstName':'Ana','lastName':'Gil','emailAddress':'ana@example.org','mobile':'+34 600 111 222'}",
                "{'form_fields[name]':'Ana Gil','form_fields[email]':'ana@example.org','form_fields[tel]':'+34 600 111 222'}",
                "{'guest':{'name':'Ana Gil','email':'ana@example.org','phone':'+34 600 111 222'}}",
                "{'nombre':'Ana','apellidos':'Gil','correo electrónico':'ana@example.org','teléfono':'+34 600 111 222'}",
                "{'prénom':'Ana','nom':'Gil','courriel':'ana@example.org','téléphone':'+34 600 111 222'}",
                "{'Vorname':'Ana','Nachname':'Gil','E-Mail-Adresse':'ana@example.org','Handy':'+34 600 111 222'}",
                "{'nome':'Ana','cognome':'Gil','email':'ana@example.org','cellulare':'+34 600 111 222'}",
                "{'nome':'Ana','sobrenome':'Gil','e-mail':'ana@example.org','telemóvel':'+34 600 111 222'}"
            })
    void knowsFieldsByTheirUsualNamesInSixLanguages(String body) {
        assertThat(json(body.replace('\'', '"')).contact()).isEqualTo(ANA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'arrival':'3.12.2026','departure':'6.12.2026'}",
                "{'fecha de llegada':'3.12.2026','fecha de salida':'6.12.2026'}",
                "{'Date d’arrivée':'3.12.2026','Date de départ':'6.12.2026'}",
                "{'Anreise':'3.12.2026','Abreise':'6.12.2026'}",
                "{'arrivo':'3.12.2026','partenza':'6.12.2026'}",
                "{'chegada':'3.12.2026','saída':'6.12.2026'}",
                "{'booking':{'dates':{'check in':'3.12.2026'},'checkOut':'6.12.2026'}}"
            })
    void knowsTheDatesOfTheStayByTheirUsualNames(String body) {
        assertThat(json(body.replace('\'', '"')).text()).startsWith("Check-in: 3.12.2026\nCheck-out: 6.12.2026");
    }

    @Test
    void keepsAnswersToQuestionsOfTheFormsOwnInTheirWords() {
        var said = json("""
                {"email":"ana@example.org","adults":2,"children":"1","nights":3,"guests":"two and a dog","bed_type":["twin","cot"],
                 "csrf_token":"x","g-recaptcha-response":"y","utm_source":"z","_hidden":"h","newsletter":false}
                """);

        assertThat(said.text().lines())
                .containsExactly(
                        "2 adults",
                        "1 child",
                        "3 nights",
                        "guests: two and a dog",
                        "bed type: twin, cot",
                        "newsletter: false");
    }

    @Test
    void withoutAnIdTheSameContentIsTheSame() {
        assertThat(json("{\"email\":\"a@example.org\"}")).isEqualTo(json("{\"email\":\"a@example.org\"}"));
        assertThat(json("{\"email\":\"a@example.org\"}").id())
                .isNotEqualTo(json("{\"email\":\"b@example.org\"}").id());
    }

    @Test
    void whatSaysSomethingElseIsAnotherRequestWhateverItsId() {
        var first = json("{\"id\":\"7\",\"email\":\"a@example.org\"}");
        assertThat(json("{\"id\":\"7\",\"email\":\"b@example.org\"}").id()).isNotEqualTo(first.id());
        assertThat(json("{\"id\":\"7\",\"email\":\"a@example.org\"}").id()).isEqualTo(first.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_id", "customer_id", "booking_id", "contact_id"})
    void theIdOfAGuestIsNotThatOfTheRequest(String field) {
        assertThat(json("{\"" + field + "\":\"7\",\"email\":\"a@example.org\"}").id())
                .doesNotStartWith("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"no\"", "0", "\"off\""})
    void keepsNothingOfAGuestWhoSaidNo(String consent) {
        assertThat(format.read(Delivered.json("{\"email\":\"a@example.org\",\"consent\":" + consent + "}")))
                .containsExactly(new Ignored("form.withoutConsent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "{\"name\":\"\",\"message\":null}", "{\"csrf_token\":\"x\"}"})
    void anEmptyFormTellsNothing(String body) {
        List<ChannelEvent> events = format.read(Delivered.json(body));

        assertThat(events).containsExactly(new Ignored("form.empty"));
    }
}
