package org.xuncha.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/** What may be done to a paper. Pure functions. */
public final class PaperRules {
    private static final Set<Party> ISSUERS = Set.of(Party.INSPECTION_OFFICE);

    private PaperRules() {}

    /**
     * Whether an act may be done.
     *
     * @param before what stands, or null if no paper of this number was issued
     * @param number the paper's number
     */
    public static Verdict judge(@Nullable Paper before, String number, PaperAct act, Stamp stamp, Grounds grounds) {
        Verdict phase = RoundRules.inPhase(grounds.round(), Phase.FEEDBACK, act.name());
        if (!phase.isAccepted()) {
            return phase;
        }
        if (act instanceof IssuePaper issue) {
            return issuing(before, number, issue, stamp, grounds);
        }
        return before == null
                ? Verdict.of(Objection.by(PaperRule.ISSUED).with("number", number))
                : receiving(before, stamp, grounds.round().policy());
    }

    private static Verdict issuing(
            @Nullable Paper before, String number, IssuePaper issue, Stamp stamp, Grounds grounds) {
        Policy policy = grounds.round().policy();
        Verdict frame = RoundRules.mayAct(policy, stamp, ISSUERS)
                .and(RoundRules.isObject(grounds.round(), issue.addressee()))
                .and(Verdict.require(
                        before == null,
                        () -> Objection.by(PaperRule.ISSUED_ONCE).with("number", number)))
                .and(number(number, issue.content(), stamp.day(policy.zone()), policy));
        return frame.and(listing(issue, grounds).then(() -> saying(issue, stamp.day(policy.zone()), grounds)));
    }

    private static Verdict number(String number, Content content, LocalDate day, Policy policy) {
        @Nullable String pattern = policy.lists().numbers().get(content.kind());
        if (pattern == null) {
            return Verdict.of(Objection.by(PaperRule.KIND_OF_POLICY)
                    .with("kind", content.kind())
                    .with("policy", policy.label()));
        }
        return Verdict.require(
                PaperNumber.fits(number, pattern, day.getYear()),
                () -> Objection.by(PaperRule.NUMBER_FORM)
                        .with("number", number)
                        .with(
                                "expected",
                                PaperNumber.of(policy, content.kind(), day.getYear(), 1)
                                        .orElseThrow())
                        .with("when", day));
    }

    private static Verdict listing(IssuePaper issue, Grounds grounds) {
        Content content = issue.content();
        if (content.items().isEmpty()) {
            return Verdict.of(Objection.by(PaperRule.NOT_EMPTY)
                    .with("kind", content.kind())
                    .with("addressee", issue.addressee()));
        }
        NavigableSet<ProblemId> wanted = wanted(issue, grounds).ids();
        return none(PaperRule.ONLY_ESTABLISHED, without(content.problems(), wanted), issue)
                .and(none(PaperRule.NONE_LEFT_OUT, without(wanted, content.problems()), issue));
    }

    private static Established wanted(IssuePaper issue, Grounds grounds) {
        return Established.of(issue.content().kind(), issue.addressee(), grounds.problems(), grounds.issued());
    }

    private static NavigableSet<ProblemId> without(Collection<ProblemId> some, Collection<ProblemId> others) {
        NavigableSet<ProblemId> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Verdict none(PaperRule rule, NavigableSet<ProblemId> problems, IssuePaper issue) {
        return Verdict.require(
                problems.isEmpty(),
                () -> Objection.by(rule)
                        .with("kind", issue.content().kind())
                        .with("addressee", issue.addressee())
                        .with("problems", problems));
    }

    private static Verdict saying(IssuePaper issue, LocalDate day, Grounds grounds) {
        Policy policy = grounds.round().policy();
        Content expected;
        try {
            expected = wanted(issue, grounds).content(policy, grounds.calendar(), day);
        } catch (Refused yearWithoutCalendar) {
            return Verdict.of(yearWithoutCalendar.objections());
        }
        return Verdict.require(
                        issue.content().equals(expected),
                        () -> Objection.by(PaperRule.AS_ESTABLISHED)
                                .with("kind", expected.kind())
                                .with("addressee", issue.addressee())
                                .with("place", firstDifference(issue.content().items(), expected.items())))
                .and(borne(issue, policy));
    }

    private static int firstDifference(List<?> found, List<?> expected) {
        int i = 0;
        while (i < found.size() && i < expected.size() && found.get(i).equals(expected.get(i))) {
            i++;
        }
        return i + 1;
    }

    private static Verdict borne(IssuePaper issue, Policy policy) {
        return Verdict.require(
                !(issue.content() instanceof ResponsibilityList list)
                        || list.items().stream()
                                .noneMatch(item -> item.bearers().isEmpty()),
                () -> Objection.by(PaperRule.DUTY_BORNE)
                        .with("policy", policy.label())
                        .with("level", issue.addressee().level()));
    }

    private static Verdict receiving(Paper before, Stamp stamp, Policy policy) {
        return RoundRules.mayAct(
                        policy, stamp, Set.of(Party.inspected(before.addressee().level())))
                .and(Verdict.require(
                        stamp.actor().area().equals(before.addressee()),
                        () -> Objection.by(PaperRule.RECEIVED_BY_ADDRESSEE)
                                .with("number", before.number())
                                .with("addressee", before.addressee())
                                .with("found", stamp.actor().area())))
                .and(Verdict.require(
                        before.received().isEmpty(),
                        () -> Objection.by(PaperRule.RECEIVED_ONCE)
                                .with("number", before.number())
                                .with(
                                        "received",
                                        before.received()
                                                .orElseThrow()
                                                .atZone(policy.zone())
                                                .toLocalDate())));
    }
}
