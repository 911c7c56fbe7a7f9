package org.hotelleads.lead;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an email address in a text column. */
@Converter
public class EmailAddressColumn implements AttributeConverter<EmailAddress, String> {

    @Override
    public String convertToDatabaseColumn(EmailAddress email) {
        return email == null ? null : email.value();
    }

    @Override
    public EmailAddress convertToEntityAttribute(String column) {
        return column == null ? null : new EmailAddress(column);
    }
}
