package org.xuncha.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether a mechanism is alive in a round at the end of a day, and where it stalls. Every set can be listed. What was
 * sent is answered, open or withdrawn; what was answered late was answered; what is overdue is open.
 *
 * @param mechanism which mechanism
 * @param sent everything that was sent by that day
 * @param answered what came back
 * @param answeredLate what came back after its day
 * @param open what did not come back and was not withdrawn
 * @param overdue what is open after its day
 * @param withdrawn what was withdrawn
 * @param stalls for each body that has something overdue, what that is
 */
public record Pulse(
        Mechanism mechanism,
        NavigableSet<PassageId> sent,
        NavigableSet<PassageId> answered,
        NavigableSet<PassageId> answeredLate,
        NavigableSet<PassageId> open,
        NavigableSet<PassageId> overdue,
        NavigableSet<PassageId> withdrawn,
        NavigableMap<Body, NavigableSet<PassageId>> stalls) {

    /** The pulse of a mechanism without leads, for those who need not know of them. */
    public static Pulse of(Mechanism mechanism, Collection<Passage> passages, LocalDate day, ZoneId zone) {
        return of(mechanism, passages, day, zone, Restricted.LEFT_OUT);
    }

    /**
     * The pulse of a mechanism at the end of a day. What was done later does not count.
     *
     * @param passages the passages of the round, of any mechanism
     * @param zone the zone in which days begin and end, as the policy has it
     * @param restricted whether leads count; only for those who need to know
     */
    public static Pulse of(
            Mechanism mechanism, Collection<Passage> passages, LocalDate day, ZoneId zone, Restricted restricted) {
        Predicate<Optional<Instant>> done = at ->
                at.filter(when -> !LocalDate.ofInstant(when, zone).isAfter(day)).isPresent();
        Predicate<Passage> answered = passage -> done.test(passage.answered());
        Predicate<Passage> withdrawn = passage -> done.test(passage.withdrawn());
        Predicate<Passage> open = answered.or(withdrawn).negate();
        Predicate<Passage> overdue =
                open.and(passage -> passage.replyBy().filter(day::isAfter).isPresent());
        List<Passage> sent = passages.stream()
                .filter(passage -> passage.form().mechanism() == mechanism)
                .filter(passage ->
                        restricted == Restricted.COUNTED || !passage.form().isRestricted())
                .filter(passage -> done.test(Optional.of(passage.sent())))
                .toList();
        return new Pulse(
                mechanism,
                ids(sent, passage -> true),
                ids(sent, answered),
                ids(sent, answered.and(passage -> passage.isAnsweredLate(zone))),
                ids(sent, open),
                ids(sent, overdue),
                ids(sent, withdrawn),
                byReceiver(sent, overdue));
    }

    private static NavigableSet<PassageId> ids(List<Passage> passages, Predicate<Passage> wanted) {
        NavigableSet<PassageId> ids = new TreeSet<>();
        passages.stream().filter(wanted).map(Passage::id).forEach(ids::add);
        return Collections.unmodifiableNavigableSet(ids);
    }

    private static NavigableMap<Body, NavigableSet<PassageId>> byReceiver(
            List<Passage> passages, Predicate<Passage> wanted) {
        NavigableMap<Body, NavigableSet<PassageId>> stalls = new TreeMap<>();
        for (Passage passage : passages) {
            Body receiver = passage.what().to();
            if (wanted.test(passage)) {
                stalls.put(
                        receiver,
                        ids(passages, wanted.and(other -> other.what().to().equals(receiver))));
            }
        }
        return Collections.unmodifiableNavigableMap(stalls);
    }

    /**
     * Whether the mechanism is alive: something was sent, and something came back or nothing is overdue yet. Our own
     * reading, published nowhere.
     */
    public boolean isAlive() {
        return !sent.isEmpty() && (!answered.isEmpty() || overdue.isEmpty());
    }
}
