package org.hotelleads.web.channel;

import java.time.Instant;
import java.util.List;
import org.hotelleads.conversation.Consent;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.understanding.Speaker;

/** One thing that a delivery tells. */
public sealed interface ChannelEvent {

    /**
     * Something was said.
     *
     * @param guest every id under which the channel knows the guest, the most lasting first; never empty
     * @param id the vendor's id of the message
     * @param text without control characters, at most 16 KB; empty when the message had no words
     * @param locale a BCP 47 tag, perhaps with a country only such as {@code und-ES}; null when unknown
     * @param askedFor null when unknown
     * @param contact what the channel holds of the guest; null when nothing
     * @param username the guest's name for being found on the channel; null when unknown
     * @param consent what the guest agreed to with it or not; null when nothing is told
     */
    record Said(
            Channel channel,
            List<String> guest,
            String id,
            Instant sentAt,
            Speaker from,
            String text,
            String locale,
            AskedFor askedFor,
            ContactClaim contact,
            String username,
            Consent consent)
            implements ChannelEvent {

        /** One that tells nothing of consent. */
        public Said(
                Channel channel,
                List<String> guest,
                String id,
                Instant sentAt,
                Speaker from,
                String text,
                String locale,
                AskedFor askedFor,
                ContactClaim contact,
                String username) {
            this(channel, guest, id, sentAt, from, text, locale, askedFor, contact, username, null);
        }

        public Said {
            guest = references(guest);
            id = Reference.of(id);
            text = CleanText.cut(text);
        }
    }

    /**
     * Something that was said reads otherwise now.
     *
     * @param guest as with what was said; empty when the vendor names the message only
     */
    record Edited(Channel channel, List<String> guest, String id, Instant at, Speaker from, String text)
            implements ChannelEvent {

        public Edited {
            guest = references(guest);
            id = Reference.of(id);
            text = CleanText.cut(text);
        }
    }

    /**
     * Something that was said was taken back; its words must go.
     *
     * @param guest as with what was said; empty when the vendor names the message only
     */
    record Deleted(Channel channel, List<String> guest, String id, Instant at, Speaker from) implements ChannelEvent {

        public Deleted {
            guest = references(guest);
            id = Reference.of(id);
        }
    }

    /** The channel knows a guest under another id from now on. */
    record GuestRenamed(Channel channel, String before, String now) implements ChannelEvent {

        public GuestRenamed {
            before = Reference.of(before);
            now = Reference.of(now);
        }
    }

    /** A notice without content: it must be fetched from the vendor under this id. */
    record ToFetch(String kind, String id, Instant at) implements ChannelEvent {

        public ToFetch {
            id = Reference.of(id);
        }
    }

    /** Nothing for us: it is counted by this short name of ours and never stored. */
    record Ignored(String what) implements ChannelEvent {

        private static final int LONGEST = 60;

        /** Parts of the name may be the vendor's; whatever is strange in them is dropped. */
        public Ignored {
            what = what.codePoints()
                    .filter(letter ->
                            letter < 0x80 && (Character.isLetterOrDigit(letter) || "._-".indexOf(letter) >= 0))
                    .limit(LONGEST)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    private static List<String> references(List<String> guest) {
        return guest.stream().map(Reference::of).distinct().toList();
    }
}
