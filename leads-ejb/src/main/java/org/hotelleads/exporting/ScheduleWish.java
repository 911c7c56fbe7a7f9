package org.hotelleads.exporting;

import java.util.List;

/**
 * What somebody wants a schedule to be, as it was typed; null or blank is not said.
 *
 * @param view the saved view whose leads are meant; null if the query says it
 * @param query the leads in the words of an address
 * @param moving the name of a {@link org.hotelleads.export.MovingPeriod}; null for the days of the query or the view
 * @param columns words of columns with dots or commas between; blank for the usual ones
 * @param format the name of a file format
 * @param locale a language tag such as {@code es}; blank for the language of whoever makes it
 * @param rhythm DAILY, WEEKLY or MONTHLY
 * @param weekdays names of days such as MONDAY; only of a weekly one
 * @param dayOfMonth only of a monthly one
 * @param time such as 07:00
 * @param zone such as Europe/Madrid
 * @param people ids of those who get the file by mail
 * @param targets ids of where it is brought to
 * @param attach whether mails carry the file itself as long as it is small enough
 * @param alert whether admins are told when a run fails
 */
public record ScheduleWish(
        String name,
        Long view,
        String query,
        String moving,
        String columns,
        String format,
        boolean bom,
        String locale,
        String rhythm,
        List<String> weekdays,
        Integer dayOfMonth,
        String time,
        String zone,
        List<Long> people,
        List<Long> targets,
        boolean attach,
        boolean alert) {

    public ScheduleWish {
        name = name == null ? "" : name.strip();
        query = query == null ? "" : query.strip();
        moving = moving == null || moving.isBlank() ? null : moving.strip();
        columns = columns == null ? "" : columns.strip();
        locale = locale == null || locale.isBlank() ? null : locale.strip();
        weekdays = weekdays == null ? List.of() : List.copyOf(weekdays);
        people = people == null ? List.of() : List.copyOf(people);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}
