package org.xuncha.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.xuncha.evaluation.EvaluationAct.ConfirmEvaluation;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.office.Office;
import org.xuncha.organisation.Party;
import org.xuncha.problem.ProblemId;
import org.xuncha.round.Phase;
import org.xuncha.storage.Storage;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.systemic.SystemicId;
import org.xuncha.warning.LetterAct.AnswerLetter;
import org.xuncha.warning.LetterAct.IssueLetter;

/**
 * A round of every kind of record, all of it by the rules: two problems from their drafts to the feedback, lists,
 * evidence, a letter, what both have in common, an evaluation. A minute passes between any two acts.
 */
final class Grown {
    /** When everything is over. */
    static final Instant AFTERWARDS = Instant.parse("2021-06-02T01:00:00Z");

    static final SystemicId SYSTEMIC = SystemicId.of("S1");
    private static final Instant START = Instant.parse("2021-06-01T01:00:00Z");

    private Grown() {}

    private static InstantSource ticking() {
        AtomicInteger minutes = new AtomicInteger();
        return () -> START.plus(Duration.ofMinutes(minutes.getAndIncrement()));
    }

    static Office afterwards(Storage store) {
        return Office.of(store, () -> AFTERWARDS);
    }

    static void in(Storage store) {
        Office office = Office.of(store, ticking());
        FedBack.opened(office);
        FedBack.enters(office, Phase.PREPARATION, Phase.FIELD);
        Drafted.in(office);
        Drafted.locked(office, Drafted.ONE, Given.VILLAGE, 3);
        Drafted.locked(office, Drafted.OTHER, FedBack.OTHER_VILLAGE, 4);
        FedBack.enters(office, Phase.REPORT, Phase.FEEDBACK);
        office.issueLists(Given.ROUND, Given.VILLAGE, FedBack.office("lists-1"));
        office.issueLists(Given.ROUND, FedBack.OTHER_VILLAGE, FedBack.office("lists-2"));
        FedBack.enters(office, Phase.RECTIFICATION, Phase.RECTIFICATION);
        FedBack.planned(office, Drafted.ONE.value(), Given.VILLAGE);
        office.perform(
                Given.ROUND,
                Drafted.ONE,
                FedBack.evidence(),
                FedBack.by(Party.VILLAGE_BRANCH, Given.VILLAGE, "evidence"));
        admonished(office);
        office.perform(
                Given.ROUND,
                SYSTEMIC,
                new LiftProblems(Given.TOWNSHIP, FedBack.finding(), Set.of(Drafted.ONE, Drafted.OTHER)),
                FedBack.office("lift"));
        office.perform(
                Given.ROUND,
                Given.VILLAGE,
                new RateRectification(Map.of("EFFECT", 87), Map.of(), ""),
                FedBack.office("rate"));
        office.perform(
                Given.ROUND,
                Given.VILLAGE,
                new ConfirmEvaluation(),
                FedBack.by(Party.LEADING_GROUP, Given.PREFECTURE, "confirm"));
    }

    private static void admonished(Office office) {
        Set<ProblemId> problems = Set.of(Drafted.ONE);
        var to = FedBack.window(office).receivers("LADDER", "REMINDER", problems);
        office.perform(
                Given.ROUND,
                Given.VILLAGE,
                new IssueLetter("督办1号", "LADDER", "REMINDER", problems, to, Optional.empty(), "请加快整改"),
                FedBack.office("letter"));
        office.perform(
                Given.ROUND,
                Given.VILLAGE,
                new AnswerLetter("督办1号", "已整改"),
                FedBack.by(Party.of("TOWNSHIP_SECRETARY"), Given.TOWNSHIP, "answer"));
    }
}
