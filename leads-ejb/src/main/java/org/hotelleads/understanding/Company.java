package org.hotelleads.understanding;

import org.hotelleads.understanding.AgeReader.Ages;
import org.hotelleads.understanding.Counts.Count;

/** Reads who comes with the guest: "me, my wife and our 2 kids", "with my parents", "ich mit meiner Tochter". */
final class Company {
    /** The guest and who comes along, said in the tokens [from, to). */
    record Group(int adults, int children, int from, int to) {}

    private static final int MOST = 12;
    private static final int OURS = 2;

    private final Reading message;
    private final AgeReader ages;
    private int adults;
    private int children;
    private boolean self;
    private boolean ours;

    Company(Reading message) {
        this.message = message;
        this.ages = new AgeReader(message);
    }

    /** The group whose first member, or the guest, is named at the token, or null. */
    Group at(int from) {
        boolean starts = message.isAny(from, Sense.SELF, Sense.MY, Sense.ARTICLE_ONE) && !isGoingOn(from);
        if (!starts) {
            return null;
        }
        adults = 0;
        children = 0;
        self = false;
        ours = false;
        int to = members(from);
        Hit the = message.before(from, Sense.THE);
        boolean along = message.before(the == null ? from : the.from(), Sense.WITH) != null && !ours;
        boolean others = adults + children > 0;
        return to > from && others && (self || along) ? new Group(adults + 1, children, from, to) : null;
    }

    /** Somebody was named before, so that the list began there. */
    private boolean isGoingOn(int from) {
        Hit and = message.before(from, Sense.AND);
        int before = and == null ? from : and.from();
        return before > 0
                && (and != null || message.isSymbol(from - 1, ","))
                && message.isAny(
                        before - 1,
                        Sense.FAMILY_MEMBER,
                        Sense.CHILD_MEMBER,
                        Sense.CHILDREN,
                        Sense.COMPANION,
                        Sense.SELF);
    }

    private int members(int from) {
        int at = from;
        int to = from;
        for (int members = 0; members < MOST; members++) {
            int next = member(at, to > from);
            if (next == at) {
                return to;
            }
            to = next;
            at = separated(next);
            if (at == next) {
                return to;
            }
        }
        return to;
    }

    private int separated(int at) {
        int next = message.isSymbol(at, ",") || message.isSymbol(at, "+") || message.isSymbol(at, "&") ? at + 1 : at;
        next = message.skip(next, Sense.AND);
        next = message.skip(next, Sense.WITH);
        boolean the = next > at && message.is(message.skip(next, Sense.THE), Sense.MY);
        return the ? message.skip(next, Sense.THE) : next;
    }

    /** Counts the member named at the token, and tells the token after it, or the same when nobody is. */
    private int member(int at, boolean furtherOne) {
        int behind = message.skip(at, Sense.SELF);
        if (behind > at && (!message.is(at, Sense.MY) || separated(behind) > behind)) {
            boolean again = self;
            self = true;
            return again ? at : message.skip(at, Sense.SELF);
        }
        Hit my = message.hit(at, Sense.MY);
        ours |= my != null && my.value() == OURS && !self && adults == 0;
        int who = my != null ? my.to() : message.skip(at, Sense.ARTICLE_ONE);
        Ages young = ages.before(who);
        who = young.isEmpty() ? who : young.to();
        Count count = Counts.at(message, who);
        int counted = count == null || count.ordinal() || count.value() > MOST ? 1 : count.value();
        who = counted > 1 ? count.to() : who;
        return who > at || furtherOne ? named(at, who, counted, my != null) : at;
    }

    private int named(int at, int who, int counted, boolean mine) {
        Hit child = message.hit(who, Sense.CHILDREN);
        child = child == null ? message.hit(who, Sense.CHILD_MEMBER) : child;
        Hit adult = mine || who == at ? message.hit(who, Sense.FAMILY_MEMBER) : null;
        adult = adult == null ? message.hit(who, Sense.COMPANION) : adult;
        if (child != null) {
            children += counted * Math.max(1, message.is(who, Sense.CHILD_MEMBER) ? child.value() : 1);
            Ages told = ages.after(child.to());
            told = told.isEmpty() && counted > 1 ? ages.listOf(counted, child.to()) : told;
            return told.isEmpty() ? child.to() : closed(told.to());
        }
        if (adult != null) {
            adults += counted * Math.max(1, adult.value());
            return adult.to();
        }
        return at;
    }

    private int closed(int at) {
        return message.isSymbol(at, ")") ? at + 1 : at;
    }
}
