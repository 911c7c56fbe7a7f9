package org.hotelleads.importing;

import java.util.regex.Pattern;

/** What is seen of a column while its rows go by: how many of them look like addresses, phones and days. No guest's data. */
final class ColumnLook {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{6,24}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(\\D.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(\\D.*)?");
    private static final Pattern COMMA = Pattern.compile(".*,\\d{1,2}\\D*");
    private static final Pattern POINT = Pattern.compile(".*\\.\\d{1,2}\\D*");
    private static final int LONGEST = 60;
    private static final int LAST_MONTH = 12;

    private int filled;
    private int emails;
    private int phones;
    private int days;
    private int onlyDayFirst;
    private int onlyMonthFirst;
    private int commas;
    private int points;

    void see(String cell) {
        var value = cell.strip();
        if (value.isEmpty()) {
            return;
        }
        filled++;
        if (value.length() > LONGEST) {
            return;
        }
        var day = DAY.matcher(value);
        if (day.matches()) {
            days++;
            onlyDayFirst += Integer.parseInt(day.group(1)) > LAST_MONTH ? 1 : 0;
            onlyMonthFirst += Integer.parseInt(day.group(2)) > LAST_MONTH ? 1 : 0;
        } else if (YEAR_FIRST.matcher(value).matches()) {
            days++;
        } else if (EMAIL.matcher(value).matches()) {
            emails++;
        } else {
            phones += PHONE.matcher(value).matches() ? 1 : 0;
            commas += COMMA.matcher(value).matches() ? 1 : 0;
            points += POINT.matcher(value).matches() ? 1 : 0;
        }
    }

    /** Whether it can only be an address of a mail, a phone or a day: then it is no heading. */
    static boolean isData(String cell) {
        var value = cell.strip();
        return EMAIL.matcher(value).matches()
                || DAY.matcher(value).matches()
                || YEAR_FIRST.matcher(value).matches()
                || PHONE.matcher(value).matches();
    }

    ColumnFacts facts() {
        return new ColumnFacts("", filled, emails, phones, days, onlyDayFirst, onlyMonthFirst, commas, points);
    }
}
