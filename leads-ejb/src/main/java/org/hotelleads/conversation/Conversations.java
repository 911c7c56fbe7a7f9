package org.hotelleads.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Lead;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;
import org.hotelleads.understanding.Understanding;

/** All conversations with their messages. */
@Stateless
public class Conversations {

    private static final String NOTHING = Understanding.nothing().toJson();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

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
        sql.change("""
                insert into conversation (id, hotel_id, channel, reference, understanding, started_at)
                values (?, ?, ?, ?, ?, ?) on conflict (hotel_id, channel, reference) do nothing
                """, Ids.next(clock), hotel.id(), channel.name(), reference, NOTHING, startedAt);
    }

    /** Stores the message. Empty when it was stored before, or erased since: then nothing changed. */
    public Optional<Message> store(MessageEvent event, Conversation conversation) {
        var stored = sql.change(MessageRow.PUT, MessageRow.values(event, conversation, clock.instant()));
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
}
