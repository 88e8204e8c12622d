package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Plan;

/** Names that stand in records, and therefore never change. New components may be added if they may be empty. */
class RecordedNamesTest {
    private static final String NAMES = """
            AmendPlan(plan)
            AnswerContest(answer, upheld)
            AnswerObjection(answer, upheld)
            ApprovePaper(number)
            AssignDuty(duty, person, from)
            CheckImmediate(opinion)
            ConfirmConsolidation()
            ConfirmFacts()
            ContestProblem(statement)
            DecideClosing(opinion)
            DecideImmediate(opinion)
            DismissProblem()
            DraftPaper(addressee, team, handlers, finding)
            Evidence(measure, claim, kind, formed, name, digest, validUntil, revises)
            ExtendDeadline(measure, to)
            FileEvidence(evidence)
            Finding(focus, conducts, field, text, suggestion)
            HandOverEvidence(digest, from, to)
            HandOverLead(receiver, persons)
            HandOverMeasure(measure, owner)
            IssueProblem(paper)
            LinkEarlier(round, problem, fault)
            LockProblem()
            Measure(key, task, owner, standard, limit)
            NotifyImmediate(number, due)
            ObjectToFacts(statement)
            Plan(cause, goal, measures)
            ProposeImmediate(measure)
            PublishResult(place, from)
            PutFacts(facts)
            ReceiptLead()
            RecheckStrikeOff(result, on, found)
            RecordOralOrder(party, orderer, on)
            RecordSatisfaction(asked, satisfied, on)
            RecordSilence()
            RedactResult(part, reason, whole)
            ReopenProblem()
            ReplyLead(reply)
            ReportCompletion(outcome, result)
            ReportImmediate(result)
            ReportMeasure(measure, outcome, claims, result)
            ResumeDeadline(measure, on)
            ReturnLead()
            ReviewPlan(opinion)
            RewordFinding(finding)
            SubmitPlan(plan)
            SuspendDeadline(measure, from)
            UnlinkEarlier()
            UnlockProblem()
            VerifyFinding(channel, on, result)
            WithdrawProblem()
            """;

    @Test
    void acts_and_their_components_keep_their_names() {
        String names = Stream.concat(
                        Problem.ACTS.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses())),
                        Stream.of(Finding.class, Plan.class, Measure.class, Evidence.class))
                .map(RecordedNamesTest::form)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(names).isEqualTo(NAMES);
    }

    private static String form(Class<?> type) {
        return type.getSimpleName()
                + Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void no_two_acts_in_a_problems_record_have_the_same_name() {
        Set<String> names = new LinkedHashSet<>();
        Problem.ACTS.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(act -> assertThat(names.add(act.getSimpleName()))
                        .as(act.getSimpleName())
                        .isTrue());
    }
}
