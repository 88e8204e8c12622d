package org.xuncha.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RecusalPolicy;

/**
 * Everything on record about who is tied to what: facts, withdrawals and waivers; immutable. Nothing is ever removed, so
 * that {@link #asKnownOn} can tell what was known on any day.
 *
 * @param byPerson the facts about each person, in the order in which they were recorded
 * @param withdrawn the facts that turned out to be wrong, and the day from which that is known
 * @param waivers what was waived
 */
public record Facts(Map<PersonId, List<RecusalFact>> byPerson, Map<FactId, LocalDate> withdrawn, List<Waiver> waivers) {
    private static final Facts NONE = new Facts(Map.of(), Map.of(), List.of());

    public Facts {
        byPerson = Collections.unmodifiableMap(new TreeMap<>(byPerson));
        withdrawn = Collections.unmodifiableMap(new TreeMap<>(withdrawn));
        waivers = List.copyOf(waivers);
    }

    /** Nothing on record. */
    public static Facts none() {
        return NONE;
    }

    public static Facts of(RecusalFact... facts) {
        return NONE.and(List.of(facts));
    }

    /** With these facts as well. */
    public Facts and(Collection<RecusalFact> more) {
        Map<PersonId, List<RecusalFact>> grown = new HashMap<>();
        for (RecusalFact fact : more) {
            grown.computeIfAbsent(fact.person(), person -> new ArrayList<>(byPerson.getOrDefault(person, List.of())))
                    .add(fact);
        }
        Map<PersonId, List<RecusalFact>> all = new TreeMap<>(byPerson);
        grown.forEach((person, facts) -> all.put(person, List.copyOf(facts)));
        return new Facts(all, withdrawn, waivers);
    }

    /** With a fact known to be wrong from a day on. */
    public Facts withdraw(FactId fact, LocalDate day) {
        Map<FactId, LocalDate> all = new TreeMap<>(withdrawn);
        all.put(fact, day);
        return new Facts(byPerson, all, waivers);
    }

    /** With one more waiver. */
    public Facts waive(Waiver waiver) {
        List<Waiver> all = new ArrayList<>(waivers);
        all.add(waiver);
        return new Facts(byPerson, withdrawn, all);
    }

    /** What was on record on a day: no fact, withdrawal or waiver that came later. */
    public Facts asKnownOn(LocalDate day) {
        Map<PersonId, List<RecusalFact>> known = new TreeMap<>();
        byPerson.forEach((person, facts) -> known.put(
                person,
                facts.stream().filter(fact -> !fact.known().isAfter(day)).toList()));
        Map<FactId, LocalDate> wrong = new TreeMap<>(withdrawn);
        wrong.values().removeIf(since -> since.isAfter(day));
        return new Facts(
                known,
                wrong,
                waivers.stream().filter(one -> !one.granted().isAfter(day)).toList());
    }

    /** What somebody may see of it: facts that are not for him are left out. */
    public Facts shownTo(RecusalPolicy policy, Actor reader) {
        Map<PersonId, List<RecusalFact>> shown = new TreeMap<>();
        byPerson.forEach((person, facts) -> shown.put(
                person,
                facts.stream()
                        .filter(fact -> Secrecy.maySee(policy, reader, fact))
                        .toList()));
        return new Facts(shown, withdrawn, waivers);
    }

    /** The facts about a person that were not withdrawn. */
    public List<RecusalFact> of(PersonId person) {
        List<RecusalFact> all = byPerson.getOrDefault(person, List.of());
        return withdrawn.isEmpty()
                ? all
                : all.stream().filter(fact -> !withdrawn.containsKey(fact.id())).toList();
    }

    /** Every fact that was not withdrawn, person by person. */
    public Stream<RecusalFact> all() {
        return byPerson.keySet().stream().flatMap(person -> of(person).stream());
    }

    /** The fact of this identity, or none if it is not on record or was withdrawn. */
    public Optional<RecusalFact> find(FactId id) {
        return all().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
