package org.xuncha.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.xuncha.office.Course.Step;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/** What stood in a round when an act was done: every record counts as far as it was followed. */
final class Replay {
    private final Desk desk;
    private final RoundId round;
    private final boolean naming;
    private final Predicate<Subject> taken;
    private final Map<Subject, Course> courses = new HashMap<>();
    private final Map<Subject, String> holders = new HashMap<>();
    private Instant now = Instant.MIN;

    /**
     * @param naming whether names that rounds were once kept without are made as they would have been
     * @param taken follows the entry by which a name is taken, if it is one of this instant and was not followed yet
     */
    Replay(Desk desk, RoundId round, boolean naming, Predicate<Subject> taken) {
        this.desk = desk.upTo(this::reached);
        this.round = round;
        this.naming = naming;
        this.taken = taken;
    }

    void add(Course course) {
        courses.put(course.subject(), course);
    }

    /** How many entries of a record count by now; of another round, those that were made by now. */
    private long reached(Dossier<?> dossier) {
        Course course = courses.get(dossier.subject());
        if (course != null) {
            return course.reached();
        }
        return dossier.subject().round().equals(round)
                ? dossier.version()
                : dossier.lines().stream()
                        .filter(line -> !line.at().isAfter(now))
                        .count();
    }

    /** Time has come so far. */
    void comeTo(Instant at) {
        now = at;
        holders.clear();
    }

    /** Keeps the names that were made. */
    void putAway() {
        desk.putAway();
    }

    /** Whether an entry is allowed where it stands. */
    Verdict verdict(Step step) {
        desk.tidy();
        try {
            return verdict(step, step.course().craft());
        } catch (Refused refused) {
            return Verdict.of(refused.objections());
        }
    }

    private <S, A extends Act> Verdict verdict(Step step, Craft<S, A> craft) {
        Subject subject = step.course().subject();
        Folder<S, A> folder = desk.open(subject, craft);
        Surroundings around = desk.around(round);
        Entry<A> entry = folder.dossier().entry(step.seq()).orElse(null);
        if (entry == null) {
            Entry<?> erasure = erasure(folder.dossier(), step.seq());
            return RoundRules.mayKeep(
                    around.round(), erasure.stamp().actor(), erasure.act().name());
        }
        if (entry.act() instanceof TakeName take) {
            String holder = holders.getOrDefault(subject, "-");
            return Verdict.require(
                    step.seq() == 1 && holder.equals(take.holder()), () -> notHeld(subject, take.holder(), holder));
        }
        return craft.judge().judge(folder.state(), entry.act(), entry.stamp(), subject, around);
    }

    private static Entry<?> erasure(Dossier<?> dossier, long seq) {
        return dossier.erasures().stream()
                .filter(entry -> entry.seq() == seq)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Goes on to what stands after an entry, allowed or not.
     *
     * @throws Refused if nobody could tell what stands after it, or a name is borne by another
     */
    void follow(Step step) {
        follow(step, step.course().craft());
    }

    private <S, A extends Act> void follow(Step step, Craft<S, A> craft) {
        Course course = step.course();
        Folder<S, A> folder = desk.open(course.subject(), craft);
        Surroundings around = desk.around(round);
        Optional<Entry<A>> entry = folder.dossier().entry(step.seq());
        List<Name> names = entry.map(one -> craft.takes().names(course.subject(), one.act(), around))
                .orElse(List.of());
        entry.ifPresent(one -> folder.follow(one, around));
        course.reach(step.seq());
        names.forEach(name -> take(name, entry.orElseThrow().stamp()));
    }

    /** The entry that says so stands on record, or is made as it was made where such names were kept already. */
    private void take(Name name, Stamp stamp) {
        holders.put(name.subject(), name.holder());
        if (taken.test(name.subject())) {
            return;
        }
        String holder = desk.open(name.subject(), Crafts.NAME).state();
        if (holder == null && name.mayBeMissing() && !courses.containsKey(name.subject())) {
            if (naming) {
                desk.take(name, stamp);
            }
        } else if (!name.holder().equals(holder)) {
            throw new Refused(notHeld(name.subject(), holder == null ? "-" : holder, name.holder()));
        }
    }

    private static Objection notHeld(Subject name, String found, String expected) {
        return Objection.by(OfficeRule.NAME_BORNE)
                .with("subject", name)
                .with("found", found)
                .with("expected", expected);
    }
}
