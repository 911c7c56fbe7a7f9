package org.hotelleads.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.OutsideIdentity.Visit;
import org.hotelleads.system.Vault;

/** The sign-ins that came about at an identity provider, so that here and there end together. */
@Stateless
public class OutsideVisits {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    /** Notes where the sign-in of this token came about. */
    public void note(String token, Visit visit) {
        em.flush();
        em.createNativeQuery("insert into outside_sign_in (token_hash, issuer, subject, session, id_token)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, Secrets.hash(token))
                .setParameter(2, visit.person().issuer())
                .setParameter(3, visit.person().subject())
                .setParameter(4, visit.session().orElse(null))
                .setParameter(
                        5,
                        visit.idToken()
                                .filter(idToken -> vault.isReady())
                                .map(vault::lock)
                                .orElse(null))
                .executeUpdate();
    }

    /** Where the sign-in of this token came about; empty when it was here. */
    public Optional<Visit> of(String token) {
        List<?> rows = em.createNativeQuery(
                        "select issuer, subject, session, id_token from outside_sign_in where token_hash = ?")
                .setParameter(1, Secrets.hash(token))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Visit(
                        new OutsideIdentity((String) row[0], (String) row[1]),
                        Optional.ofNullable((String) row[2]),
                        Optional.ofNullable((String) row[3]).flatMap(vault::open)))
                .findFirst();
    }

    /** Ends the sign-ins of one session at the provider. Returns how many. */
    public int endOfSession(String issuer, String session) {
        return em.createNativeQuery("delete from sign_in s using outside_sign_in o where o.token_hash = s.token_hash"
                        + " and o.issuer = ? and o.session = ?")
                .setParameter(1, issuer)
                .setParameter(2, session)
                .executeUpdate();
    }

    /** Ends all sign-ins of a person that came about at the provider. Returns how many. */
    public int endOf(OutsideIdentity person) {
        return em.createNativeQuery("delete from sign_in s using outside_sign_in o where o.token_hash = s.token_hash"
                        + " and o.issuer = ? and o.subject = ?")
                .setParameter(1, person.issuer())
                .setParameter(2, person.subject())
                .executeUpdate();
    }
}
