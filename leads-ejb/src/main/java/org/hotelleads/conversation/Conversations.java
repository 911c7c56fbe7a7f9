package org.hotelleads.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Lead;
import org.hotelleads.system.Ids;
import org.hotelleads.understanding.Understanding;

/** All conversations with their messages. */
@Stateless
public class Conversations {

    private static final String NOTHING = Understanding.nothing().toJson();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The conversation that already holds this message; none if its guest was erased. */
    public Optional<Conversation> holding(Hotel hotel, MessageEvent event) {
        return em.createQuery("""
                        select c from Conversation c, Message m
                        where m.conversation = c.id and m.hotelId = :hotel and m.channel = :channel
                          and m.reference = :message
                        """, Conversation.class)
                .setParameter("hotel", hotel.id())
                .setParameter("channel", event.channel())
                .setParameter("message", event.id())
                .getResultStream()
                .findFirst();
    }

    /** The conversation of this reference, begun if need be, locked until the transaction ends. */
    public Conversation join(Hotel hotel, Channel channel, String reference, Instant startedAt) {
        return lock(hotel, channel, reference).orElseGet(() -> {
            begin(hotel, channel, reference, startedAt);
            return lock(hotel, channel, reference).orElseThrow();
        });
    }

    /** Nothing new was said: a conversation that was begun for it is none. */
    public void leave(Conversation conversation) {
        if (conversation.isSilent()) {
            em.remove(conversation);
        }
    }

    private Optional<Conversation> lock(Hotel hotel, Channel channel, String reference) {
        return em.createQuery("""
                        select c from Conversation c
                        where c.hotel = :hotel and c.channel = :channel and c.reference = :reference
                        """, Conversation.class)
                .setParameter("hotel", hotel)
                .setParameter("channel", channel)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    private void begin(Hotel hotel, Channel channel, String reference, Instant startedAt) {
        sql("""
            insert into conversation (id, hotel_id, channel, reference, understanding, started_at)
            values (?, ?, ?, ?, ?, ?) on conflict (hotel_id, channel, reference) do nothing
            """)
                .setParameter(1, Ids.next(clock))
                .setParameter(2, hotel.id())
                .setParameter(3, channel.name())
                .setParameter(4, reference)
                .setParameter(5, NOTHING)
                .setParameter(6, Timestamp.from(startedAt))
                .executeUpdate();
    }

    /** Stores the message. Empty when it was stored before, or erased since: then nothing changed. */
    public Optional<Message> store(MessageEvent event, Conversation conversation) {
        var claim = Optional.ofNullable(event.contact());
        var stored = sql("""
                        insert into message (conversation_id, hotel_id, channel, reference, speaker, text, sent_at,
                            received_at, locale, asked_for, claimed_name, claimed_email, claimed_phone)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (hotel_id, channel, reference) do nothing
                        """)
                .setParameter(1, conversation.id())
                .setParameter(2, conversation.hotel().id())
                .setParameter(3, event.channel().name())
                .setParameter(4, event.id())
                .setParameter(5, event.from().name())
                .setParameter(6, event.text())
                .setParameter(7, Timestamp.from(event.sentAt()))
                .setParameter(8, Timestamp.from(clock.instant()))
                .setParameter(9, event.locale())
                .setParameter(
                        10, event.askedFor() == null ? null : event.askedFor().name())
                .setParameter(11, claim.map(it -> it.name()).orElse(null))
                .setParameter(12, claim.map(it -> it.email()).orElse(null))
                .setParameter(13, claim.map(it -> it.phone()).orElse(null))
                .executeUpdate();
        return stored == 0 ? Optional.empty() : Optional.of(Message.of(event, conversation));
    }

    /** All messages of the conversation in the order in which they were sent. */
    public List<Message> messages(Conversation conversation) {
        return em.createQuery(
                        "select m from Message m where m.conversation = :id order by m.sentAt, m.reference",
                        Message.class)
                .setParameter("id", conversation.id())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The conversations that made up a lead, or several that are one guest, oldest first. */
    public List<Conversation> of(List<Lead> leads) {
        return em.createQuery("select c from Conversation c where c.lead in :leads order by c.id", Conversation.class)
                .setParameter("leads", leads)
                .getResultList();
    }

    /** All messages of several conversations in the order in which they were sent, as if they were one. */
    public List<Message> messages(List<Conversation> talks) {
        return talks.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from Message m where m.conversation in :ids order by m.sentAt, m.reference",
                                Message.class)
                        .setParameter(
                                "ids", talks.stream().map(Conversation::id).toList())
                        .getResultList();
    }

    /** What the messages that were put in other words said before and say now, oldest first. */
    public List<MessageChange> wordings(List<Message> messages) {
        var edited = messages.stream()
                .filter(message -> message.editedAt().isPresent())
                .toList();
        if (edited.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select c from MessageChange c, Message m
                        where m.id in :edited and c.hotelId = m.hotelId and c.channel = m.channel
                          and c.reference = m.reference and c.text is not null
                        order by c.firstWords desc, c.at, c.text
                        """, MessageChange.class)
                .setParameter("edited", edited.stream().map(Message::id).toList())
                .getResultList();
    }

    /** Ids of conversations with a message that is stored but was not understood yet. */
    public List<UUID> leftBehind(int most) {
        return em.createQuery("select c.id from Conversation c where c.understood = false", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Conversation> find(UUID id) {
        return Optional.ofNullable(em.find(Conversation.class, id));
    }

    public Optional<Conversation> lock(UUID id) {
        return Optional.ofNullable(em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Query sql(String statement) {
        return em.createNativeQuery(statement).setFlushMode(FlushModeType.COMMIT);
    }
}
