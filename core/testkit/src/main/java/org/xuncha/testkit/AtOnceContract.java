package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.xuncha.focus.FocusSchemes;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.lists.PaperRule;
import org.xuncha.lists.ProblemItem;
import org.xuncha.lists.ProblemList;
import org.xuncha.office.Answer;
import org.xuncha.office.Office;
import org.xuncha.office.Order;
import org.xuncha.organisation.Party;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.rule.Objection;
import org.xuncha.storage.Storage;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.systemic.SystemicId;
import org.xuncha.warning.LetterAct.IssueLetter;

/**
 * What only one may bear in a round is borne by one, even where writers work side by side and none sees what the others
 * are about to do.
 */
public interface AtOnceContract extends StorageProof {
    /** How many milliseconds one waits for another who does something at once. */
    long MOMENT = 500;

    /** Two that act at once, each before it knows what the other does, where the store lets them. */
    private static List<Answer<?>> atOnce(Storage store, Order<?> one, Order<?> other) {
        CountDownLatch met = new CountDownLatch(2);
        return Together.all(List.of(one, other).stream()
                .map(order -> (Callable<Answer<?>>) () -> Office.of(store, meeting(met))
                        .performAll(List.of(order))
                        .get(0))
                .toList());
    }

    /** A clock that is asked in the middle of an act, and then waits a little until the other is asked as well. */
    private static InstantSource meeting(CountDownLatch met) {
        AtomicBoolean asked = new AtomicBoolean();
        return () -> {
            if (!asked.getAndSet(true)) {
                met.countDown();
                try {
                    met.await(MOMENT, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return Instant.parse("2021-06-02T01:00:00Z");
        };
    }

    private static IssueLetter letter(Office office, String problem) {
        Set<ProblemId> problems = Set.of(ProblemId.of(problem));
        var to = FedBack.window(office).receivers("LADDER", "REMINDER", problems);
        return new IssueLetter("督办1号", "LADDER", "REMINDER", problems, to, Optional.empty(), "请加快整改");
    }

    @Test
    default void of_two_letters_to_which_one_number_is_given_at_once_one_is_refused() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            List<Answer<?>> answers = atOnce(
                    store,
                    Order.on(Given.ROUND, Given.VILLAGE, letter(office, "P1"), FedBack.office("letter-1")),
                    Order.on(Given.ROUND, FedBack.OTHER_VILLAGE, letter(office, "P2"), FedBack.office("letter-2")));
            assertThat(answers)
                    .filteredOn(answer -> answer.verdict().isAccepted())
                    .hasSize(1);
            assertThat(answers)
                    .flatMap(answer -> answer.verdict().objections())
                    .singleElement()
                    .satisfies(objection -> assertThat(objection.rule().code()).isEqualTo("warning.number_once"));
        }
    }

    @Test
    default void of_two_systemic_problems_that_are_lifted_at_once_with_one_member_one_is_refused() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            LiftProblems both =
                    new LiftProblems(Given.TOWNSHIP, FedBack.finding(), Set.of(ProblemId.of("P1"), ProblemId.of("P2")));
            List<Answer<?>> answers = atOnce(
                    store,
                    Order.on(Given.ROUND, SystemicId.of("S1"), both, FedBack.office("lift-1")),
                    Order.on(Given.ROUND, SystemicId.of("S2"), both, FedBack.office("lift-2")));
            assertThat(answers)
                    .filteredOn(answer -> answer.verdict().isAccepted())
                    .hasSize(1);
            assertThat(FedBack.window(office).systemicProblems()).hasSize(1);
        }
    }

    @Test
    default void of_two_papers_to_which_one_number_is_given_at_once_one_is_refused() {
        try (Storage store = open()) {
            Drafted.in(FedBack.rectifying(store));
            ApprovePaper approve = new ApprovePaper("[2021]保巡-1组-7号");
            List<Answer<?>> answers = atOnce(
                    store,
                    Order.on(Given.ROUND, Drafted.ONE, approve, Drafted.leader("number-1")),
                    Order.on(Given.ROUND, Drafted.OTHER, approve, Drafted.leader("number-2")));
            assertThat(answers)
                    .filteredOn(answer -> answer.verdict().isAccepted())
                    .hasSize(1);
            ProblemId bearer = answers.get(0).verdict().isAccepted() ? Drafted.ONE : Drafted.OTHER;
            assertThat(answers)
                    .flatMap(answer -> answer.verdict().objections())
                    .containsExactly(Objection.by(ProblemRule.NUMBER_ONCE)
                            .with("number", approve.number())
                            .with("problem", bearer));
        }
    }

    @Test
    default void of_two_organisations_for_which_one_thing_is_filed_at_once_one_is_refused() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            FedBack.planned(office, "P1", Given.VILLAGE);
            FedBack.planned(office, "P2", FedBack.OTHER_VILLAGE);
            List<Answer<?>> answers = atOnce(
                    store,
                    Order.on(
                            Given.ROUND,
                            ProblemId.of("P1"),
                            FedBack.evidence(),
                            FedBack.by(Party.VILLAGE_BRANCH, Given.VILLAGE, "file-1")),
                    Order.on(
                            Given.ROUND,
                            ProblemId.of("P2"),
                            FedBack.evidence(),
                            FedBack.by(Party.VILLAGE_BRANCH, FedBack.OTHER_VILLAGE, "file-2")));
            assertThat(answers)
                    .filteredOn(answer -> answer.verdict().isAccepted())
                    .hasSize(1);
            assertThat(answers)
                    .flatMap(answer -> answer.verdict().objections())
                    .extracting(Objection::rule)
                    .containsExactly(ProblemRule.EVIDENCE_OF_ONE_ADDRESSEE);
        }
    }

    private static IssuePaper list() {
        ProblemItem item = new ProblemItem(
                ProblemId.of("P1"),
                FocusSchemes.twoThreeN()
                        .item(FedBack.finding().focus())
                        .orElseThrow()
                        .label(),
                FedBack.LABEL,
                FedBack.finding().text());
        return new IssuePaper(Given.VILLAGE, new ProblemList(List.of(item)));
    }

    @Test
    default void of_two_lists_of_one_kind_that_are_issued_at_once_to_one_village_one_is_refused() {
        try (Storage store = open()) {
            Office office = FedBack.rectifying(store);
            List<Answer<?>> answers = atOnce(
                    store,
                    Order.on(Given.ROUND, "保巡问〔2021〕1号", list(), FedBack.office("list-1")),
                    Order.on(Given.ROUND, "保巡问〔2021〕2号", list(), FedBack.office("list-2")));
            assertThat(answers)
                    .filteredOn(answer -> answer.verdict().isAccepted())
                    .hasSize(1);
            assertThat(answers)
                    .flatMap(answer -> answer.verdict().objections())
                    .extracting(Objection::rule)
                    .containsExactly(PaperRule.ONLY_ESTABLISHED);
            assertThat(FedBack.window(office).papers()).hasSize(1);
        }
    }
}
