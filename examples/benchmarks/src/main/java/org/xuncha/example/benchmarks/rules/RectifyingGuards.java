package org.xuncha.example.benchmarks.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.DeadlineKind;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.Planning;
import org.xuncha.rectification.Progress;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.Signature;

/** Guards of the acts that put a problem right. */
final class RectifyingGuards {
    private RectifyingGuards() {}

    static boolean plannable(Case facts, Plan plan, boolean amends) {
        LocalDate since = Facts.present(facts).since();
        LocalDate whole = Facts.whole(facts).due();
        Set<String> keys = new HashSet<>();
        for (Measure measure : plan.measures()) {
            LocalDate due = Deadline.of(
                            AnchorEvent.FEEDBACK.on(since),
                            measure.limit(),
                            facts.setting().basis().calendar())
                    .due();
            if (!keys.add(measure.key()) || due.isAfter(whole) || !stays(facts, measure, amends)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a measure that was agreed before is meant by its key still. */
    private static boolean stays(Case facts, Measure measure, boolean amends) {
        Planning planning = Facts.present(facts).planning();
        return Stream.concat(planning.amended().stream(), amends ? planning.plan().stream() : Stream.<Plan>empty())
                .flatMap(plan -> plan.measures().stream())
                .allMatch(before -> !before.key().equals(measure.key()) || before.equals(measure));
    }

    static boolean reviewable(Case facts) {
        Actor actor = facts.actor();
        Party expected = Facts.reviewers(facts)
                .get(Facts.present(facts).planning().approvals().size());
        Signature submitted = Facts.present(facts).planning().submitted().orElseThrow();
        return expected.equals(actor.party())
                && !submitted.person().equals(actor.person())
                && Facts.notBarred(facts, actor.person(), Facts.before(facts).addressee());
    }

    static boolean hasOther(Case facts, HandOverMeasure hand) {
        Measure measure = Facts.present(facts)
                .planning()
                .plan()
                .orElseThrow()
                .measure(hand.measure())
                .orElse(null);
        return measure != null
                && (Facts.before(facts).status() != Status.STRUCK_OFF
                        || measure.limit().kind() == DeadlineKind.BY_DATE_THEN_PERMANENT)
                && !Facts.present(facts).work().owner(measure, Facts.day(facts)).equals(hand.owner());
    }

    static boolean extended(Case facts, ExtendDeadline extend) {
        Deadline whole = Facts.whole(facts);
        return extend.measure().isEmpty()
                && extend.to().isAfter(whole.due())
                && whole.suspension().isEmpty();
    }

    static boolean reportable(Case facts, ReportMeasure report) {
        return Facts.present(facts)
                        .planning()
                        .plan()
                        .orElseThrow()
                        .measure(report.measure())
                        .isPresent()
                && report.claims().isEmpty() == (report.outcome() == Outcome.NOT_DONE);
    }

    static boolean filed(Case facts, Evidence evidence) {
        RectificationPolicy policy = facts.policy().rectification();
        return Facts.present(facts)
                        .planning()
                        .plan()
                        .orElseThrow()
                        .measure(evidence.measure())
                        .isPresent()
                && !evidence.formed().isBefore(Facts.present(facts).since())
                && !evidence.formed().isAfter(Facts.day(facts))
                && evidence.isValidOn(Facts.day(facts))
                && policy.proofs().getOrDefault(evidence.claim(), Set.of()).contains(evidence.kind())
                && Facts.present(facts).work().evidence().stream()
                        .noneMatch(before -> before.evidence().digest().equals(evidence.digest()));
    }

    static boolean complete(Case facts, ReportCompletion report) {
        Attempt attempt = Facts.present(facts);
        for (Measure measure : attempt.planning().plan().orElseThrow().measures()) {
            Progress progress = attempt.work().of(measure.key()).orElse(null);
            if (progress == null || report.outcome().compareTo(progress.outcome()) < 0) {
                return false;
            }
        }
        return report.outcome() != Outcome.NOT_DONE && ClosingGuards.proven(facts);
    }
}
