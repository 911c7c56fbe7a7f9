package org.hotelleads.lead;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a phone number in a text column. */
@Converter
public class PhoneNumberColumn implements AttributeConverter<PhoneNumber, String> {

    @Override
    public String convertToDatabaseColumn(PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }

    @Override
    public PhoneNumber convertToEntityAttribute(String column) {
        return column == null ? null : new PhoneNumber(column);
    }
}
