package org.hotelleads.booking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps evidence as JSON in a column. */
@Converter
public class EvidenceColumn implements AttributeConverter<List<Evidence>, String> {

    @Override
    public String convertToDatabaseColumn(List<Evidence> evidence) {
        return BookingColumns.evidence(evidence);
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String column) {
        return BookingColumns.evidence(column);
    }
}
