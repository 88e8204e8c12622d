package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.evaluation.EvaluationAct.ConfirmEvaluation;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.evaluation.EvaluationStep;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.record.Mandate;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.systemic.SystemicId;
import org.xuncha.warning.LetterAct.AnswerLetter;
import org.xuncha.warning.LetterAct.IssueLetter;

/** What an office does after the feedback is kept by the store like everything else, and no port knows of it. */
public interface AfterContract extends StorageProof {
    @Test
    default void an_office_gives_rows_one_by_one_and_page_by_page_in_the_order_asked_for() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            List<ProblemRow> rows = new ArrayList<>();
            FedBack.window(office).eachRow(ProblemQuery.of(Given.ROUND), ProblemOrder.PLACE, rows::add);
            assertThat(rows)
                    .extracting(ProblemRow::addressee, ProblemRow::outcome)
                    .containsExactly(tuple(Given.VILLAGE, "NOT_DONE"), tuple(FedBack.OTHER_VILLAGE, "NOT_DONE"));
            ProblemCursor behind = ProblemCursor.first(ProblemOrder.PLACE).after(rows.get(0));
            assertThat(FedBack.window(office).rows(ProblemQuery.of(Given.ROUND), behind, 5))
                    .containsExactly(rows.get(1));
            assertThatThrownBy(() -> FedBack.window(office)
                            .eachRow(ProblemQuery.of(Given.ROUND), ProblemOrder.KEY, row -> office.rounds()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    default void a_letter_is_issued_to_whom_the_colour_chooses_and_answered() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            ProblemId problem = ProblemId.of("P1");
            assertThat(FedBack.window(office).warnings(problem))
                    .singleElement()
                    .matches(warning -> warning.colour().code().equals("GREEN"));
            var to = FedBack.window(office).receivers("LADDER", "REMINDER", Set.of(problem));
            IssueLetter letter =
                    new IssueLetter("督办1号", "LADDER", "REMINDER", Set.of(problem), to, Optional.empty(), "请加快整改");
            assertThat(FedBack.window(office).permittedLetters(problem))
                    .isNotEmpty()
                    .allMatch(permitted -> permitted.verdict().isAccepted());
            office.perform(Given.ROUND, Given.VILLAGE, letter, FedBack.office("letter"));
            var other = FedBack.window(office).receivers("LADDER", "REMINDER", Set.of(ProblemId.of("P2")));
            IssueLetter again = new IssueLetter(
                    "督办1号", "LADDER", "REMINDER", Set.of(ProblemId.of("P2")), other, Optional.empty(), "请加快整改");
            assertThatThrownBy(() -> office.perform(Given.ROUND, FedBack.OTHER_VILLAGE, again, FedBack.office("again")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.objections())
                                    .extracting(objection -> objection.rule().code())
                                    .containsExactly("warning.number_once"));
            office.perform(
                    Given.ROUND,
                    Given.VILLAGE,
                    new AnswerLetter("督办1号", "已整改"),
                    FedBack.by(Party.of("TOWNSHIP_SECRETARY"), Given.TOWNSHIP, "answer"));
            assertThat(FedBack.window(office)
                            .letters(Given.VILLAGE)
                            .orElseThrow()
                            .letters())
                    .singleElement()
                    .matches(found -> !found.isOpen());
            assertThat(FedBack.window(office).permittedLetters(problem))
                    .isNotEmpty()
                    .noneMatch(permitted -> permitted.verdict().isAccepted());
        }
    }

    @Test
    default void a_clock_that_fell_behind_permits_nothing_and_says_so() {
        try (Storage store = open()) {
            FedBack.rectifying(store);
            SettableClock behind = SettableClock.at(Instant.parse("2021-06-01T00:00:00Z"), ZoneId.of("Asia/Shanghai"));
            Office office = Office.of(store, behind);
            ProblemId problem = ProblemId.of("P1");
            Actor village =
                    FedBack.by(Party.VILLAGE_BRANCH, Given.VILLAGE, "any").actor();
            Actor keeper = FedBack.office("any").actor();
            List<Verdict> now = permitted(office, problem, village, keeper);
            assertThat(now).isNotEmpty().noneMatch(Verdict::isAccepted);
            behind.advance(Duration.ofHours(1));
            List<Verdict> then = permitted(office, problem, village, keeper);
            assertThat(then).anyMatch(Verdict::isAccepted);
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < then.size(); i++) {
                if (then.get(i).isAccepted()) {
                    now.get(i).objections().forEach(objection -> rules.add(objection.rule()));
                }
            }
            assertThat(rules)
                    .contains(OfficeRule.CLOCK_GOES_ON)
                    .isSubsetOf(OfficeRule.CLOCK_GOES_ON, ProblemRule.TIME_GOES_ON);
        }
    }

    private static List<Verdict> permitted(Office office, ProblemId problem, Actor village, Actor keeper) {
        List<Verdict> all = new ArrayList<>();
        Window ofVillage = FedBack.window(office, village);
        Window ofKeeper = FedBack.window(office, keeper);
        all.add(ofVillage.mayDraft(Given.VILLAGE));
        all.addAll(ofVillage.permitted(problem).values());
        ofKeeper.permittedLetters(problem).forEach(letter -> all.add(letter.verdict()));
        all.addAll(ofKeeper.permittedEvaluation(Given.VILLAGE).values());
        return all;
    }

    @Test
    default void what_is_lifted_is_counted_beside_its_members_and_never_among_them() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            var before = FedBack.window(office).count(ProblemQuery.of(Given.ROUND));
            SystemicId systemic = SystemicId.of("S1");
            office.perform(
                    Given.ROUND,
                    systemic,
                    new LiftProblems(Given.TOWNSHIP, FedBack.finding(), Set.of(ProblemId.of("P1"), ProblemId.of("P2"))),
                    FedBack.office("lift"));
            assertThat(FedBack.window(office).systemicProblems()).hasSize(1);
            assertThat(FedBack.window(office).count(ProblemQuery.of(Given.ROUND)))
                    .isEqualTo(before)
                    .isNotEmpty();
            assertThat(FedBack.window(office).rows(ProblemQuery.of(Given.ROUND), "", 10))
                    .hasSize(2);
            Actor township =
                    FedBack.by(Party.TOWNSHIP_COMMITTEE, Given.TOWNSHIP, "any").actor();
            Map<Move, ?> permitted = FedBack.window(office, township).permitted(systemic);
            assertThat(permitted).containsKey(Move.SUBMIT_PLAN).doesNotContainKey(Move.DRAFT_PAPER);
            assertThat(FedBack.window(office).warnings(systemic)).hasSize(1);
        }
    }

    @Test
    default void a_village_is_evaluated_and_the_result_is_computed_from_what_is_kept() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            assertThat(FedBack.window(office).evaluationResult(Given.VILLAGE)).isEmpty();
            office.perform(
                    Given.ROUND,
                    Given.VILLAGE,
                    new RateRectification(Map.of("EFFECT", 87), Map.of(), ""),
                    FedBack.office("rate"));
            Mandate group = FedBack.by(Party.LEADING_GROUP, Given.PREFECTURE, "confirm");
            assertThat(FedBack.window(office, group.actor()).permittedEvaluation(Given.VILLAGE))
                    .hasEntrySatisfying(
                            EvaluationStep.CONFIRM,
                            verdict -> assertThat(verdict.isAccepted()).isTrue());
            office.perform(Given.ROUND, Given.VILLAGE, new ConfirmEvaluation(), group);
            assertThat(FedBack.window(office)
                            .evaluationResult(Given.VILLAGE)
                            .orElseThrow()
                            .total())
                    .isEqualByComparingTo("87");
        }
    }
}
