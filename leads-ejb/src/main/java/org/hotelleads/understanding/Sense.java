package org.hotelleads.understanding;

import java.util.Locale;

/** What a word or phrase of a language can mean to a hotel; the tables in {@code words/} list the words of each. */
enum Sense {
    // the calendar
    MONTH,
    /** A month's name that is also another word, such as "may" or "mar". */
    LOOSE_MONTH,
    WEEKDAY,
    /** A weekday's name that is also another word, such as "sun". */
    LOOSE_WEEKDAY,
    /** Days from today. */
    RELATIVE,
    HOLIDAY,
    SEASON,
    WEEKEND,
    /** A length in days. */
    DAYS,
    /** A length in months. */
    MONTHS,
    /** A part of a month or week: 0 begin, 1 middle, 2 end. */
    PART,
    // numbers
    NUMBER,
    ORDINAL,
    /** What makes a number an ordinal: "th", "º". */
    SUFFIX,
    ARTICLE_ONE,
    // the small words between them
    THE,
    OF,
    FROM,
    /** "the", "el": after it a figure may be a day of the month. */
    DAY_MARK,
    /** What stands before a day rather than before a thing. */
    ON,
    TO,
    AND,
    BETWEEN,
    FOR,
    IN,
    HENCE,
    AGO,
    /** After a day, so many days later: "en huit", "in einer Woche". */
    LATER,
    /** "The day after": nights from the arrival. */
    NEXT_DAY,
    /** "3n": nights, when written without a space. */
    NIGHT_LETTER,
    /** "A day later"; the value is the number of days. */
    DAY_LATER,
    DAY_EARLIER,
    /** "That night": the day named last, whatever it was named for. */
    SAME_NIGHT,
    /** "For those dates": the days named last, whatever they were named for. */
    THOSE_DATES,
    /** What the guest did, beside which a day of which the next is far ahead was the last one: "I called on 3 May". */
    PAST_ACT,
    THIS,
    /** Before its noun; the value is one of {@link Next}. */
    NEXT,
    /** After its noun; the value is one of {@link Next}. */
    COMING,
    LAST,
    NOT,
    /** "No", which before a date may deny it or just correct. */
    DENY,
    INSTEAD,
    CORRECTION,
    // roles and topics
    ARRIVE,
    LEAVE,
    /** "Until": a departure only when nothing stronger is said. */
    UNTIL,
    /** The part of a separable verb that comes after the date: "am 3. an". */
    ARRIVE_AFTER,
    LEAVE_AFTER,
    STAY,
    ELSEWHERE,
    /** A stay of the past, or of somebody else. */
    PAST_STAY,
    /** Words that hold the name of a day without meaning it: "guten Morgen", "por la mañana". */
    NO_DAY,
    /** What somebody will do or may do by a day, besides staying: "call me", "cancel". */
    ERRAND,
    /** "Merry", before a holiday or a weekend that is only wished. */
    WISH,
    /** Agreement with what was just asked. */
    YES,
    /** The hotel asks to confirm what it says. */
    CONFIRM,
    // guards
    RATING,
    PRICE_UNIT,
    THING,
    CLOCK,
    CODE,
    COURTESY,
    // party
    ADULTS,
    CHILDREN,
    PEOPLE,
    COUPLE,
    ALONE,
    /** "Somos", "we are": a bare number after it counts the party. */
    WE_ARE,
    NO,
    /** A room, or with a value of 1 surely just one. */
    ROOM,
    ROOM_TYPE,
    /** "Room service", "steam room": no room to sleep in. */
    NO_ROOM,
    /** What a room may be called for short: "a double". */
    ROOM_KIND,
    FAMILY_MEMBER,
    CHILD_MEMBER,
    /** Who may come along, without being of the family; the value is how many they are. */
    COMPANION,
    /** "My", and with a value of 2 "our". */
    MY,
    /** "Zu dritt": as many people as its value says. */
    TOGETHER,
    /** What follows a figure that is an age: "years old". */
    AGE,
    AGE_MONTHS,
    /** What stands between a child and its age. */
    AGED,
    /** Who speaks, and what joins others to them. */
    SELF,
    WITH,
    /** "Including": what follows counts some of those just counted. */
    INCLUDING,
    /** "Just", before a number. */
    ONLY,
    // names
    NAME_CUE,
    /** A cue after which a name must look like one; in speech, of at least as many words as the value says. */
    WEAK_NAME_CUE,
    /** "Uh", between a cue and the name in speech. */
    PAUSE,
    NAME_FOLLOWS,
    /** "Under": after a booking, the name that it stands under. */
    UNDER,
    CALLER,
    CLOSING,
    OTHER_PERSON,
    /** A frequent first name, believed even without its capital. */
    GIVEN_NAME,
    PARTICLE,
    TITLE,
    COMMON,
    PLACE,
    NOBODY,
    FILLER,
    // contact
    OWN_EMAIL,
    YOUR,
    AT_SIGN,
    DOT,
    DASH,
    UNDERSCORE,
    PLUS,
    /** Figures said in words, as phone numbers are; the value is what they say. */
    SAID_FIGURE,
    DOUBLE,
    TRIPLE,
    /** What a long figure after it is, if no phone number: a booking, a card, a price. */
    NOT_PHONE,
    /** "Ends in": the figures after it take the place of the last of the number known. */
    PHONE_END,
    WRONG_NUMBER,
    // questions of the hotel
    ASK,
    ASK_WHEN,
    ASK_HOW_LONG,
    NAME_WORD,
    EMAIL_WORD,
    PHONE_WORD,
    DATES_WORD,
    // intents
    BOOK,
    AVAILABILITY,
    PRICE,
    PAYMENT,
    ACCEPTS,
    CONDITIONS,
    JUST_LOOKING,
    /** "Whole", "full": between a number and its nights. */
    WHOLE,
    EXTRA,
    /** "Less": so many nights fewer than were said before. */
    FEWER,
    /** A word of grades, near which a decimal figure is no date. */
    GRADE,
    THAT_IS_ALL,
    RIVAL,
    COMPARES,
    OTHER_OPTIONS,
    AMENITY,
    AREA,
    URGENT,
    STRANDED,
    LOYAL,
    NOT_A_GUEST,
    /** What before a wish or a topic denies it; with a value of 1 also behind it. */
    DENIED,
    /** What the guest asks about; the value is the place of an {@link Interest}. */
    INTEREST;

    static Sense named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
