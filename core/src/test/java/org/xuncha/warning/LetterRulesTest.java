package org.xuncha.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.AnyProblem.DUE;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Baoshan.office;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.warning.AnyWarning.LADDER;
import static org.xuncha.warning.AnyWarning.P1;
import static org.xuncha.warning.AnyWarning.P2;
import static org.xuncha.warning.AnyWarning.SECRETARY;
import static org.xuncha.warning.AnyWarning.group;
import static org.xuncha.warning.AnyWarning.secretary;
import static org.xuncha.warning.AnyWarning.township;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.ActNames;
import org.xuncha.Baoshan;
import org.xuncha.RoomWords;
import org.xuncha.organisation.Party;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.problem.ProblemId;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.warning.LetterAct.AcknowledgeLetter;
import org.xuncha.warning.LetterAct.AnswerLetter;
import org.xuncha.warning.LetterAct.IssueLetter;
import org.xuncha.warning.LetterAct.WithdrawLetter;

class LetterRulesTest {
    private static final LocalDate DAY = FEEDBACK.plusDays(5);
    private final AnyWarning it = new AnyWarning();

    private AnyWarning reminded() {
        return it.does(it.letter("1", "REMINDER", DAY, P1), office(DAY));
    }

    private AnyWarning supervised(LocalDate day) {
        return reminded().does(it.letter("2", "SUPERVISION", day, P1), office(day));
    }

    @Test
    void a_ladder_is_climbed_to_its_end() {
        LocalDate late = DUE.plusDays(1);
        supervised(DAY.plusDays(7))
                .does(new AcknowledgeLetter("2"), secretary(late))
                .does(new AnswerLetter("2", "已整改"), secretary(late))
                .does(it.letter("3", "ACCOUNTABILITY", late, P1), group(late));
        Letters letters = Objects.requireNonNull(it.letters);
        assertThat(letters.letters()).extracting(Letter::number).containsExactly("1", "2", "3");
        assertThat(letters.letter("2").orElseThrow().isOpen()).isFalse();
        assertThat(letters.letter("3").orElseThrow().isOpen()).isTrue();
    }

    @Test
    void nothing_is_written_outside_a_round_or_before_the_feedback() {
        it.in(Baoshan.round(Phase.REPORT, AnyWarning.POLICY));
        assertRefusedBy(it.judge(it.letter("1", "REMINDER", DAY, P1), office(DAY)), RoundRule.PHASE_REACHED);
        it.in(Baoshan.round(Phase.CLOSED, AnyWarning.POLICY));
        assertRefusedBy(it.judge(new AcknowledgeLetter("1"), secretary(DAY)), RoundRule.NOT_CLOSED);
    }

    @Test
    void a_letter_is_one_that_the_policy_names() {
        assertRefusedBy(it.judge(it.letter("1", "UNKNOWN", DAY, P1), office(DAY)), LetterRule.LETTER_OF_POLICY);
        IssueLetter reminder = it.letter("1", "REMINDER", DAY, P1);
        it.in(Baoshan.round(Phase.FEEDBACK));
        assertRefusedBy(it.judge(reminder, office(DAY)), LetterRule.LETTER_OF_POLICY);
    }

    @Test
    void a_number_stands_for_one_letter() {
        assertRefusedBy(reminded().judge(it.letter("1", "REMINDER", DAY, P2), office(DAY)), LetterRule.NUMBER_ONCE);
    }

    @Test
    void it_is_issued_by_the_party_named_and_for_its_own_area() {
        assertRefusedBy(it.judge(it.letter("1", "REMINDER", DAY, P1), group(DAY)), RoundRule.PARTY_MAY);
        assertRefusedBy(
                it.judge(
                        it.letter("1", "REMINDER", DAY, P1),
                        Baoshan.stamp(Party.INSPECTION_OFFICE, Baoshan.ELSEWHERE, DAY)),
                LetterRule.AREA_COVERED);
        assertAccepted(
                it.judge(it.letter("1", "REMINDER", DAY, P1), Baoshan.stamp(Party.INSPECTION_OFFICE, COUNTY, DAY)));
    }

    @Test
    void it_is_about_open_problems_of_the_addressee() {
        for (String id : Set.of("ELSEWHERE", "DONE", "LOCKED", "NOWHERE")) {
            assertRefusedBy(
                    it.judge(it.letter("1", "REMINDER", DAY, ProblemId.of(id)), office(DAY)), LetterRule.PROBLEM_OPEN);
        }
    }

    @Test
    void a_colour_must_be_reached() {
        assertRefusedBy(
                it.judge(it.letter("1", "WARNING", DUE.minusDays(21), P1), office(DUE.minusDays(21))),
                LetterRule.COLOUR_REACHED);
        assertAccepted(it.judge(it.letter("1", "WARNING", DUE.minusDays(20), P1), office(DUE.minusDays(20))));
        assertRefusedBy(
                it.judge(it.letter("1", "WARNING", DUE.plusDays(1), P1), office(DUE.plusDays(1))),
                LetterRule.COLOUR_REACHED);
    }

    @Test
    void a_colour_chooses_the_receivers_of_a_letter_that_names_none() {
        assertThat(it.letter("1", "WARNING", DUE.minusDays(20), P1).to())
                .extracting(Receiver::duty)
                .containsExactly("FIRST_FOR_RECTIFICATION");
        assertThat(it.letter("1", "WARNING", DUE, P1).to())
                .extracting(Receiver::duty)
                .containsExactlyInAnyOrder("FIRST_FOR_RECTIFICATION", "FIRST");
    }

    @Test
    void a_step_needs_the_one_before_for_every_problem_it_names() {
        assertRefusedBy(it.judge(it.letter("2", "SUPERVISION", DAY, P1), office(DAY)), LetterRule.STEP_BEFORE);
        LocalDate day = DAY.plusDays(7);
        assertRefusedBy(
                reminded().judge(it.letter("2", "SUPERVISION", day, P1, P2), office(day)), LetterRule.STEP_BEFORE);
    }

    @Test
    void days_must_have_passed_since_the_step_before() {
        assertRefusedBy(
                reminded().judge(it.letter("2", "SUPERVISION", DAY.plusDays(6), P1), office(DAY.plusDays(6))),
                LetterRule.DAYS_PASSED);
        assertAccepted(it.judge(it.letter("2", "SUPERVISION", DAY.plusDays(7), P1), office(DAY.plusDays(7))));
    }

    @Test
    void a_step_is_taken_once_until_it_was_withdrawn_or_the_problem_opened_again() {
        reminded();
        assertRefusedBy(it.judge(it.letter("9", "REMINDER", DAY, P1, P2), office(DAY)), LetterRule.STEP_ONCE);
        assertAccepted(it.judge(it.letter("9", "REMINDER", DAY, P2), office(DAY)));
        it.does(new WithdrawLetter("1"), office(DAY));
        it.does(it.letter("9", "REMINDER", DAY, P1), office(DAY));
        LocalDate reopened = DAY.plusDays(30);
        it.reopened(P1, reopened);
        assertRefusedBy(
                it.judge(it.letter("10", "SUPERVISION", reopened, P1), office(reopened)), LetterRule.STEP_BEFORE);
        assertAccepted(it.judge(it.letter("10", "REMINDER", reopened, P1), office(reopened)));
    }

    @Test
    void a_letter_that_was_withdrawn_is_no_step() {
        reminded().does(new WithdrawLetter("1"), office(DAY));
        LocalDate day = DAY.plusDays(7);
        assertRefusedBy(it.judge(it.letter("2", "SUPERVISION", day, P1), office(day)), LetterRule.STEP_BEFORE);
    }

    @Test
    void a_letter_on_which_a_later_one_rests_is_not_withdrawn_while_that_one_stands() {
        LocalDate day = DAY.plusDays(7);
        supervised(day).does(it.letter("9", "REMINDER", day, P2), office(day));
        assertRefusedBy(it.judge(new WithdrawLetter("1"), office(day)), LetterRule.NEEDED_STAYS);
        assertAccepted(it.judge(new WithdrawLetter("9"), office(day)));
        it.does(new WithdrawLetter("2"), office(day));
        assertAccepted(it.judge(new WithdrawLetter("1"), office(day)));
    }

    @Test
    void a_letter_of_an_attempt_that_relapsed_carries_no_letter_of_the_next() {
        reminded();
        LocalDate reopened = DAY.plusDays(30);
        LocalDate day = reopened.plusDays(7);
        it.reopened(P1, reopened);
        it.does(it.letter("10", "REMINDER", reopened, P1), office(reopened))
                .does(it.letter("11", "SUPERVISION", day, P1), office(day));
        assertRefusedBy(it.judge(new WithdrawLetter("10"), office(day)), LetterRule.NEEDED_STAYS);
        assertAccepted(it.judge(new WithdrawLetter("1"), office(day)));
    }

    @Test
    void it_goes_to_everybody_named_and_to_nobody_else() {
        IssueLetter right = it.letter("1", "REMINDER", DAY, P1);
        IssueLetter nobody =
                new IssueLetter("1", "LADDER", "REMINDER", right.problems(), Set.of(), Optional.empty(), right.text());
        assertRefusedBy(it.judge(nobody, office(DAY)), LetterRule.RECEIVERS_OF_POLICY);
        IssueLetter other = new IssueLetter(
                "1",
                "LADDER",
                "REMINDER",
                right.problems(),
                Set.of(new Receiver("MAIN", Party.TOWNSHIP_COMMITTEE, Baoshan.TOWNSHIP)),
                Optional.empty(),
                right.text());
        assertRefusedBy(it.judge(other, office(DAY)), LetterRule.RECEIVERS_OF_POLICY);
    }

    @Test
    void a_last_day_is_set_where_the_policy_wants_one_and_not_in_the_past() {
        reminded();
        LocalDate day = DAY.plusDays(7);
        IssueLetter right = it.letter("2", "SUPERVISION", day, P1);
        for (Optional<LocalDate> last : Set.of(Optional.<LocalDate>empty(), Optional.of(day.minusDays(1)))) {
            IssueLetter wrong =
                    new IssueLetter("2", "LADDER", "SUPERVISION", right.problems(), right.to(), last, "请整改");
            assertRefusedBy(it.judge(wrong, office(day)), LetterRule.LAST_DAY_SET);
        }
        IssueLetter reminder = it.letter("3", "REMINDER", day, P2);
        IssueLetter wrong =
                new IssueLetter("3", "LADDER", "REMINDER", reminder.problems(), reminder.to(), Optional.of(day), "请整改");
        assertRefusedBy(it.judge(wrong, office(day)), LetterRule.LAST_DAY_SET);
    }

    @Test
    void only_what_was_issued_is_signed_answered_or_withdrawn_and_only_by_whom_it_concerns() {
        assertRefusedBy(it.judge(new AnswerLetter("1", "收到"), secretary(DAY)), LetterRule.LETTER_ISSUED);
        reminded();
        assertRefusedBy(it.judge(new AcknowledgeLetter("1"), township(DAY)), LetterRule.RECEIVED);
        assertRefusedBy(
                it.judge(new AnswerLetter("1", "收到"), Baoshan.stamp(SECRETARY, COUNTY, DAY)), LetterRule.RECEIVED);
        assertRefusedBy(it.judge(new WithdrawLetter("1"), group(DAY)), RoundRule.PARTY_MAY);
        assertRefusedBy(
                it.judge(new WithdrawLetter("1"), Baoshan.stamp(Party.INSPECTION_OFFICE, Baoshan.ELSEWHERE, DAY)),
                LetterRule.AREA_COVERED);
    }

    @Test
    void a_letter_is_signed_once_and_in_person_and_before_it_is_answered() {
        LocalDate day = DAY.plusDays(7);
        it.borne(P1, "FIRST", "SOMEBODY-ELSE", FEEDBACK);
        supervised(day);
        assertRefusedBy(it.judge(new AcknowledgeLetter("2"), secretary(day)), LetterRule.SIGNED_IN_PERSON);
        assertRefusedBy(it.judge(new AnswerLetter("2", "收到"), secretary(day)), LetterRule.SIGNED_FIRST);
        assertAccepted(it.judge(new AcknowledgeLetter("1"), secretary(day)));
        it.borne(P1, "FIRST", SECRETARY + "-1", day).does(new AcknowledgeLetter("2"), secretary(day));
        assertRefusedBy(it.judge(new AcknowledgeLetter("2"), secretary(day)), LetterRule.ACKNOWLEDGED_ONCE);
        assertRefusedBy(it.judge(new AnswerLetter("2", "收到"), township(day)), LetterRule.SIGNED_FIRST);
        assertAccepted(it.judge(new AnswerLetter("2", "收到"), secretary(day)));
    }

    @Test
    void what_ended_is_neither_withdrawn_nor_answered() {
        reminded().does(new AnswerLetter("1", "已整改"), secretary(DAY));
        assertRefusedBy(it.judge(new WithdrawLetter("1"), office(DAY)), LetterRule.NOT_ENDED);
        it.does(it.letter("2", "REMINDER", DAY, P2), office(DAY)).does(new WithdrawLetter("2"), office(DAY));
        assertRefusedBy(it.judge(new AnswerLetter("2", "已整改"), secretary(DAY)), LetterRule.NOT_ENDED);
        assertRefusedBy(it.judge(new AcknowledgeLetter("2"), secretary(DAY)), LetterRule.NOT_ENDED);
    }

    @Test
    void an_interface_learns_which_letters_may_be_issued_and_why_not_the_others() {
        reminded();
        List<PermittedLetter> permitted = LetterRules.permitted(
                it.letters, VILLAGE, P1, AnyWarning.office(), Baoshan.noon(DUE.minusDays(10)), it.setting());
        assertThat(permitted)
                .extracting(letter -> letter.step().code())
                .containsExactly("WARNING", "REMINDER", "SUPERVISION", "ACCOUNTABILITY");
        assertThat(permitted.stream()
                        .map(letter -> letter.verdict().objections().stream()
                                .map(Objection::rule)
                                .toList()
                                .toString()))
                .containsExactly("[]", "[STEP_ONCE]", "[]", "[PARTY_MAY, COLOUR_REACHED, STEP_BEFORE]");
    }

    @Test
    void a_number_stands_for_one_letter_of_the_round() {
        reminded();
        it.elsewhere.addAll(Objects.requireNonNull(it.letters).letters());
        it.letters = null;
        assertRefusedBy(it.judge(it.letter("1", "REMINDER", DAY, P1), office(DAY)), LetterRule.NUMBER_ONCE);
        assertAccepted(it.judge(it.letter("2", "REMINDER", DAY, P1), office(DAY)));
    }

    @Test
    void equal_letters_of_two_ladders_are_told_apart() {
        LetterLadder other = new LetterLadder("OTHER", LADDER.label(), LADDER.scheme(), LADDER.steps());
        Policy both = new PolicyBuilder()
                .from(AnyWarning.POLICY)
                .warning(new WarningPolicy(List.of(AnyWarning.TIME_LEFT), List.of(LADDER, other)))
                .build();
        it.in(Baoshan.round(Phase.FEEDBACK, both));
        reminded();
        List<PermittedLetter> reminders = LetterRules.permitted(
                        it.letters, VILLAGE, P1, AnyWarning.office(), Baoshan.noon(DUE.minusDays(10)), it.setting())
                .stream()
                .filter(letter -> letter.step().code().equals("REMINDER"))
                .toList();
        assertThat(reminders).extracting(letter -> letter.ladder().code()).containsExactly("LADDER", "OTHER");
        assertThat(reminders)
                .extracting(letter -> letter.verdict().isAccepted())
                .containsExactly(false, true);
    }

    @Test
    void recorded_names_stay() {
        assertThat(ActNames.of(LetterAct.class))
                .containsExactly(
                        "AcknowledgeLetter(letter)",
                        "AnswerLetter(letter,text)",
                        "IssueLetter(letter,ladder,step,problems,to,lastDay,text)",
                        "WithdrawLetter(letter)");
        assertThat(ActNames.line(Receiver.class)).isEqualTo("Receiver(duty,party,area)");
        assertThat(Letters.subject(Baoshan.ROUND, VILLAGE)).hasToString("R1/LETTERS/" + VILLAGE);
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.warning");
    }
}
