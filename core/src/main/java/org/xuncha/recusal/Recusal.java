package org.xuncha.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.organisation.Areas;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/**
 * Who must stand aside. The same functions judge inspectors, handlers of working papers and reviewers of closings; what
 * differs is the post under which they ask. Pure functions of the facts given: give {@link Facts#asKnownOn} to be
 * answered as of a past day.
 */
public final class Recusal {
    private Recusal() {}

    /** Whether somebody may do what he is to do, or everything that bars him. */
    public static Verdict judge(Facts facts, RecusalPolicy policy, Question question) {
        return Verdict.of(whyBarred(facts, policy, question).stream()
                .map(bar -> bar.objection(question))
                .toList());
    }

    /** The bars that stand in the way, in the order of the facts. */
    public static List<Bar> whyBarred(Facts facts, RecusalPolicy policy, Question question) {
        return touching(facts, policy, question).filter(Bar::stands).toList();
    }

    /** The bars that would stand in the way if they were not waived. */
    public static List<Bar> waived(Facts facts, RecusalPolicy policy, Question question) {
        return touching(facts, policy, question).filter(bar -> !bar.stands()).toList();
    }

    /**
     * Every bar that somebody's own facts raise against him in a post on a day, waived ones included: what a planner
     * asks once for each person.
     */
    public static List<Bar> bars(Facts facts, RecusalPolicy policy, PersonId person, TeamPost post, LocalDate day) {
        List<RecusalFact> own = facts.of(person);
        List<Bar> bars = new ArrayList<>();
        for (RecusalFact fact : own) {
            add(bars, facts, policy, fact, own, post, day);
        }
        return List.copyOf(bars);
    }

    private static Stream<Bar> touching(Facts facts, RecusalPolicy policy, Question question) {
        List<Bar> own = bars(facts, policy, question.person(), question.post(), question.day());
        List<Bar> theirs = new ArrayList<>();
        for (PersonId concerned : question.persons()) {
            List<RecusalFact> beside = facts.of(concerned);
            for (RecusalFact fact : beside) {
                if (ties(fact, Set.of(question.person()))) {
                    add(theirs, facts, policy, fact, beside, question.post(), question.day());
                }
            }
        }
        return Stream.concat(
                own.stream().filter(bar -> bar.touches(question.covered()) || ties(bar.fact(), question.persons())),
                theirs.stream());
    }

    private static boolean ties(RecusalFact fact, Set<PersonId> persons) {
        return fact.kind().isTie() && fact.other().filter(persons::contains).isPresent();
    }

    private static void add(
            List<Bar> bars,
            Facts facts,
            RecusalPolicy policy,
            RecusalFact fact,
            List<RecusalFact> beside,
            TeamPost post,
            LocalDate day) {
        for (RecusalLine line : policy.lines()) {
            if (line.facts().contains(fact.kind()) && line.binds(post) && Barring.inForce(line, fact, beside, day)) {
                bars.add(new Bar(line, fact, Barring.area(line, fact), Barring.waiver(facts, line, fact, day)));
            }
        }
    }

    /** Whether facts may be recorded on a day: each once, none from the future. */
    public static Verdict mayRecord(Facts facts, Collection<RecusalFact> more, LocalDate today) {
        Set<FactId> ids = new HashSet<>();
        facts.byPerson().values().forEach(known -> known.forEach(fact -> ids.add(fact.id())));
        List<Objection> objections = new ArrayList<>();
        for (RecusalFact fact : more) {
            if (!ids.add(fact.id())) {
                objections.add(Objection.by(RecusalRule.FACT_ONCE).with("fact", fact.id()));
            }
            if (fact.known().isAfter(today)) {
                objections.add(Objection.by(RecusalRule.KNOWN_BY_NOW)
                        .with("fact", fact.id())
                        .with("known", fact.known())
                        .with("today", today));
            }
        }
        return Verdict.of(objections);
    }

    /** Whether a fact may be withdrawn: it is on record, and was not withdrawn before. */
    public static Verdict mayWithdraw(Facts facts, FactId fact) {
        return Verdict.require(
                facts.find(fact).isPresent(),
                () -> Objection.by(RecusalRule.FACT_KNOWN).with("fact", fact));
    }

    /** Whether the areas of all facts are in a tree; names every fact whose area is not. */
    public static Verdict areasKnown(Collection<RecusalFact> facts, Areas areas) {
        return Verdict.of(facts.stream()
                .filter(fact -> areas.find(fact.area()).isEmpty())
                .map(fact -> Objection.by(OrganisationRule.AREA_KNOWN)
                        .with("area", fact.area())
                        .with("fact", fact.id()))
                .toList());
    }

    /** Whether a waiver may be granted: for a fact on record, under a line that admits it, not by the person himself. */
    public static Verdict mayWaive(Facts facts, RecusalPolicy policy, Waiver waiver) {
        Optional<RecusalFact> fact = facts.find(waiver.fact());
        if (fact.isEmpty()) {
            return Verdict.of(Objection.by(RecusalRule.FACT_KNOWN).with("fact", waiver.fact()));
        }
        Optional<RecusalLine> line = policy.line(waiver.line());
        if (line.isEmpty()) {
            return Verdict.of(Objection.by(RecusalRule.LINE_KNOWN).with("line", waiver.line()));
        }
        return Verdict.require(
                        line.get().waivable().contains(waiver.type()),
                        () -> Objection.by(RecusalRule.WAIVABLE)
                                .with("line", line.get().label())
                                .with("type", waiver.type())
                                .with("admitted", admitted(line.get())))
                .and(Verdict.require(
                        !waiver.approver().person().equals(fact.get().person()),
                        () -> Objection.by(RecusalRule.NOT_OWN_WAIVER)
                                .with("person", waiver.approver().person())
                                .with("fact", waiver.fact())));
    }

    private static Object admitted(RecusalLine line) {
        return line.waivable().isEmpty()
                ? new Label("无", "none")
                : line.waivable().stream().sorted().toList();
    }
}
