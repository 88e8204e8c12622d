package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.evaluation.EvaluationAct.ConfirmEvaluation;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.evaluation.EvaluationStep;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusSchemes;
import org.xuncha.office.Office;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.EvaluationAspect;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStepBuilder;
import org.xuncha.policy.MembersDone;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.SystemicPolicy;
import org.xuncha.policy.WarningColour;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.policy.WarningScheme;
import org.xuncha.policy.Watched;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.ConfirmFacts;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.round.RoundKind;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.Storage;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.systemic.SystemicId;
import org.xuncha.warning.LetterAct.AnswerLetter;
import org.xuncha.warning.LetterAct.IssueLetter;

/** What an office does after the feedback is kept by the store like everything else, and no port knows of it. */
public interface AfterContract extends StorageProof {
    /** Another village of the township. */
    AreaCode OTHER_VILLAGE = AreaCode.of("530502100202");

    private static Policy policy() {
        Label label = new Label("村级巡察整改", "Rectification");
        WarningColour green =
                new WarningColour("GREEN", label, Set.of(Watched.OPEN), Optional.empty(), List.of("FIRST"));
        return Policies.baoshan2021()
                .focus(FocusSchemes.twoThreeN().withFields(List.of(new Field("SUBSIDIES", label))))
                .warning(new WarningPolicy(
                        List.of(new WarningScheme("STATUS", label, false, List.of(green))),
                        List.of(new LetterLadder(
                                "LADDER",
                                label,
                                Optional.of("STATUS"),
                                List.of(new LetterStepBuilder()
                                        .code("REMINDER")
                                        .label(label)
                                        .issuer(Party.INSPECTION_OFFICE)
                                        .colours(Set.of("GREEN"))
                                        .daysAfter(0)
                                        .signed(false)
                                        .setsLastDay(false)
                                        .build())))))
                .systemic(new SystemicPolicy(
                        Set.of(Party.INSPECTION_OFFICE), Set.of(AreaLevel.TOWNSHIP), 2, MembersDone.STRUCK_OFF))
                .evaluation(new EvaluationPolicy(
                        label,
                        List.of(new EvaluationAspect(
                                "EFFECT", label, List.of(new EvaluationElement("EFFECT", label, 100, Set.of())))),
                        List.of(new EvaluationRater(Party.INSPECTION_OFFICE, 1, 1)),
                        List.of(),
                        Party.LEADING_GROUP,
                        Set.of()))
                .build();
    }

    private static Mandate by(Party party, AreaCode area, String command) {
        Actor actor = new Actor(PersonId.of(party + "-1"), party, area);
        return new Mandate(actor, "巡察工作方案", "按方案办理", CommandId.of(command));
    }

    private static Mandate office(String command) {
        return by(Party.INSPECTION_OFFICE, Given.PREFECTURE, command);
    }

    /** A round that rectifies, with a problem fed back to each of two villages. */
    private static Office rectifying(Storage store) {
        SettableClock clock = SettableClock.at(Instant.parse("2021-06-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        Office office = Office.of(store, clock);
        office.perform(
                Given.ROUND,
                new OpenRound(
                        new Label("提级巡察", "Elevated inspection"),
                        Set.of(RoundKind.ELEVATED),
                        LocalDate.of(2021, 4, 6),
                        LocalDate.of(2021, 12, 31),
                        List.of(object(Given.VILLAGE), object(OTHER_VILLAGE)),
                        policy()),
                office("open"));
        for (Phase phase = Phase.PREPARATION;
                phase != Phase.CONSOLIDATION;
                phase = phase.next().orElseThrow()) {
            office.perform(Given.ROUND, new EnterPhase(phase), office("enter-" + phase));
        }
        fedBack(store, "P1", Given.VILLAGE, clock.instant());
        fedBack(store, "P2", OTHER_VILLAGE, clock.instant());
        return office;
    }

    private static InspectedObject object(AreaCode area) {
        return InspectedObject.of(
                new Organisation(area, OrganisationKind.BRANCH, new Label("党组织" + area, "Branch of " + area)));
    }

    private static Finding finding() {
        return new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴未公示", Optional.empty());
    }

    private static void fedBack(Storage store, String key, AreaCode village, Instant at) {
        DraftPaper draft = new DraftPaper(village, "T1", List.of(PersonId.of("M-1"), PersonId.of("M-2")), finding());
        Mandate member = by(Party.TEAM_MEMBER, Given.PREFECTURE, "member-" + key);
        Mandate leader = by(Party.TEAM_LEADER, Given.PREFECTURE, "leader-" + key);
        Dossier<Act> dossier = Dossier.empty(Given.aProblem(key), Act.class)
                .with(draft, new Stamp(member, at))
                .with(new ApprovePaper("[2021]" + key), new Stamp(leader, at))
                .with(new PutFacts("补贴未公示"), new Stamp(member.forCommand("facts-" + key), at))
                .with(new ConfirmFacts(), new Stamp(by(Party.VILLAGE_BRANCH, village, "confirm-" + key), at))
                .with(new LockProblem(), new Stamp(leader.forCommand("lock-" + key), at))
                .with(new IssueProblem("保巡问〔2021〕1号"), new Stamp(office("issue-" + key), at));
        StorageProof.append(
                store,
                Append.since(
                        0,
                        dossier,
                        Given.aRow(Given.aProblem(key), dossier.version())
                                .addressee(village)
                                .status("ISSUED")
                                .build()));
    }

    private static ProblemQuery everything() {
        return new ProblemQueryBuilder()
                .round(Given.ROUND)
                .sight(Given.EVERYTHING)
                .build();
    }

    @Test
    default void a_letter_is_issued_to_whom_the_colour_chooses_and_answered() {
        try (Storage store = open()) {
            Office office = rectifying(store);
            ProblemId problem = ProblemId.of("P1");
            assertThat(office.warnings(Given.ROUND, problem, Given.EVERYTHING))
                    .singleElement()
                    .matches(warning -> warning.colour().code().equals("GREEN"));
            var to = office.receivers(Given.ROUND, "LADDER", "REMINDER", Set.of(problem), Given.EVERYTHING);
            IssueLetter letter =
                    new IssueLetter("督办1号", "LADDER", "REMINDER", Set.of(problem), to, Optional.empty(), "请加快整改");
            assertThat(office.permittedLetters(
                            Given.ROUND, problem, office("any").actor(), Given.EVERYTHING))
                    .isNotEmpty()
                    .allMatch(permitted -> permitted.verdict().isAccepted());
            office.perform(Given.ROUND, Given.VILLAGE, letter, office("letter"));
            var other =
                    office.receivers(Given.ROUND, "LADDER", "REMINDER", Set.of(ProblemId.of("P2")), Given.EVERYTHING);
            IssueLetter again = new IssueLetter(
                    "督办1号", "LADDER", "REMINDER", Set.of(ProblemId.of("P2")), other, Optional.empty(), "请加快整改");
            assertThatThrownBy(() -> office.perform(Given.ROUND, OTHER_VILLAGE, again, office("again")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.objections())
                                    .extracting(objection -> objection.rule().code())
                                    .containsExactly("warning.number_once"));
            office.perform(
                    Given.ROUND,
                    Given.VILLAGE,
                    new AnswerLetter("督办1号", "已整改"),
                    by(Party.of("TOWNSHIP_SECRETARY"), Given.TOWNSHIP, "answer"));
            assertThat(office.letters(Given.ROUND, Given.VILLAGE, Given.EVERYTHING)
                            .orElseThrow()
                            .letters())
                    .singleElement()
                    .matches(found -> !found.isOpen());
            assertThat(office.permittedLetters(
                            Given.ROUND, problem, office("any").actor(), Given.EVERYTHING))
                    .isNotEmpty()
                    .noneMatch(permitted -> permitted.verdict().isAccepted());
        }
    }

    @Test
    default void what_is_lifted_is_counted_beside_its_members_and_never_among_them() {
        try (Storage store = open()) {
            Office office = rectifying(store);
            var before = office.count(everything());
            SystemicId systemic = SystemicId.of("S1");
            office.perform(
                    Given.ROUND,
                    systemic,
                    new LiftProblems(Given.TOWNSHIP, finding(), Set.of(ProblemId.of("P1"), ProblemId.of("P2"))),
                    office("lift"));
            assertThat(office.systemicProblems(Given.ROUND, Given.EVERYTHING)).hasSize(1);
            assertThat(office.count(everything())).isEqualTo(before).isNotEmpty();
            assertThat(office.rows(everything(), "", 10)).hasSize(2);
            Actor township = by(Party.TOWNSHIP_COMMITTEE, Given.TOWNSHIP, "any").actor();
            Map<Move, ?> permitted = office.permitted(Given.ROUND, systemic, township, Given.EVERYTHING);
            assertThat(permitted).containsKey(Move.SUBMIT_PLAN).doesNotContainKey(Move.DRAFT_PAPER);
            assertThat(office.warnings(Given.ROUND, systemic, Given.EVERYTHING)).hasSize(1);
        }
    }

    @Test
    default void a_village_is_evaluated_and_the_result_is_computed_from_what_is_kept() {
        try (Storage store = open()) {
            Office office = rectifying(store);
            assertThat(office.evaluationResult(Given.ROUND, Given.VILLAGE, Given.EVERYTHING))
                    .isEmpty();
            office.perform(
                    Given.ROUND,
                    Given.VILLAGE,
                    new RateRectification(Map.of("EFFECT", 87), Map.of(), ""),
                    office("rate"));
            Mandate group = by(Party.LEADING_GROUP, Given.PREFECTURE, "confirm");
            assertThat(office.permittedEvaluation(Given.ROUND, Given.VILLAGE, group.actor(), Given.EVERYTHING))
                    .hasEntrySatisfying(
                            EvaluationStep.CONFIRM,
                            verdict -> assertThat(verdict.isAccepted()).isTrue());
            office.perform(Given.ROUND, Given.VILLAGE, new ConfirmEvaluation(), group);
            assertThat(office.evaluationResult(Given.ROUND, Given.VILLAGE, Given.EVERYTHING)
                            .orElseThrow()
                            .total())
                    .isEqualByComparingTo("87");
        }
    }
}
