package org.hotelleads.inside;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.lead.Lead;
import org.hotelleads.system.Sql;

/** Operations that have forgotten to bound their queries to the hotels of the caller. */
@Stateless
public class Forgetful {

    private static final String HOTELS = "select distinct hotel_id from lead";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /** The hotels whose leads are found by Jakarta Persistence. */
    public Set<Long> hotelsOfEntities() {
        return new TreeSet<>(em.createQuery("select distinct l.hotel.id from Lead l", Long.class)
                .getResultList());
    }

    /** The hotels whose leads are found by plain SQL. */
    public Set<Long> hotelsOfRows() {
        return new TreeSet<>(sql.rows(HOTELS, row -> row.getLong(1)));
    }

    /** The same without a transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Set<Long> hotelsOfRowsByThemselves() {
        return new TreeSet<>(sql.rows(HOTELS, row -> row.getLong(1)));
    }

    /** The same in another transaction, such as the system's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Set<Long> hotelsOfRowsInAnotherTransaction() {
        return new TreeSet<>(sql.rows(HOTELS, row -> row.getLong(1)));
    }

    /** What is seen before, within and after a piece of work of somebody else, while Jakarta Persistence holds its connection. */
    public List<Set<Long>> around(Caller other, UUID lead, Supplier<Set<Long>> within) {
        em.createQuery("update Lead l set l.version = l.version where l.id = :id")
                .setParameter("id", lead)
                .executeUpdate();
        var before = hotelsOfEntities();
        var inside = caller.as(other, within);
        return List.of(before, inside, hotelsOfEntities(), hotelsOfRows());
    }

    /** The lead of this id, whoever asks. */
    public boolean finds(UUID lead) {
        return em.find(Lead.class, lead) != null;
    }

    public int renames(UUID lead) {
        return sql.change("update lead set name = 'Mallory' where id = ?", lead);
    }

    public void moves(UUID lead, long hotel) {
        sql.change("update lead set hotel_id = ? where id = ?", hotel, lead);
    }

    /** The processes of the database at which Jakarta Persistence and plain SQL are. */
    public List<Integer> processes() {
        var entities = em.createNativeQuery("select pg_backend_pid()").getSingleResult();
        return List.of(
                ((Number) entities).intValue(),
                sql.rows("select pg_backend_pid()", row -> row.getInt(1)).get(0));
    }
}
