package org.xuncha.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.Baoshan.CALENDAR;
import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.preparation.AnyPreparation.ASKED;
import static org.xuncha.preparation.AnyPreparation.Q1;
import static org.xuncha.preparation.AnyPreparation.Q2;
import static org.xuncha.preparation.AnyPreparation.answer;
import static org.xuncha.preparation.AnyPreparation.ask;
import static org.xuncha.preparation.AnyPreparation.list;
import static org.xuncha.preparation.AnyPreparation.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuncha.ActNames;
import org.xuncha.Baoshan;
import org.xuncha.RoomWords;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.FocusRule;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.preparation.PreparationAct.AnswerQuestion;
import org.xuncha.preparation.PreparationAct.DismissQuestion;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparationAct.SupplementAnswer;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Verdict;

class PreparationRulesTest {
    private static final LocalDate LATER = ASKED.plusDays(1);
    private final Stamp office = Baoshan.office(LATER);
    private final Stamp village = Baoshan.village(LATER);

    private static Verdict judge(@Nullable Preparation before, PreparationAct act, Stamp stamp) {
        return PreparationRules.judge(before, VILLAGE, act, stamp, Baoshan.round(Phase.PREPARATION), CALENDAR);
    }

    @Test
    void the_whole_course_is_accepted() {
        assertAccepted(judge(null, list(), office));
        assertAccepted(judge(AnyPreparation.of(list()), ask(), office));
        assertAccepted(judge(AnyPreparation.asked(), answer(Q1), village));
        assertAccepted(judge(AnyPreparation.asked(answer(Q1)), new SupplementAnswer(Q1, "补充"), village));
        assertAccepted(judge(AnyPreparation.asked(answer(Q1)), new DismissQuestion(Q1), office));
    }

    @Test
    void nothing_is_asked_before_the_preparation_begins() {
        assertRefusedBy(
                PreparationRules.judge(null, VILLAGE, list(), office, Baoshan.round(Phase.OPENED), CALENDAR),
                RoundRule.PHASE_REACHED);
        assertRefusedBy(PreparationRules.judge(null, VILLAGE, list(), office, null, CALENDAR), RoundRule.OPENED);
        assertRefusedBy(
                PreparationRules.judge(null, VILLAGE, list(), office, Baoshan.round(Phase.CLOSED), CALENDAR),
                RoundRule.NOT_CLOSED);
    }

    @Test
    void an_organisation_has_one_list() {
        assertRefusedBy(judge(AnyPreparation.of(list()), list(), office), PreparationRule.LIST_ONCE);
    }

    @Test
    void only_objects_of_the_round_have_a_list() {
        assertRefusedBy(on(ELSEWHERE, list()), RoundRule.OBJECT_KNOWN);
        assertAccepted(on(TOWNSHIP, list()));
    }

    private Verdict on(AreaCode area, PreparationAct act) {
        return PreparationRules.judge(null, area, act, office, Baoshan.round(Phase.PREPARATION), CALENDAR);
    }

    @Test
    void a_question_stands_once() {
        assertRefusedBy(
                judge(null, new DrawUpQuestions(List.of(question(Q1), question(Q2), question(Q1))), office),
                PreparationRule.QUESTION_ONCE);
    }

    @Test
    void focus_and_field_are_in_the_scheme_in_force() {
        assertRefusedBy(judge(null, listOf("FOCUS_UNKNOWN", FIELD), office), FocusRule.CODE_KNOWN);
        assertRefusedBy(judge(null, listOf(FOCUS, "UNKNOWN"), office), FocusRule.CODE_KNOWN);
    }

    private static DrawUpQuestions listOf(String focus, String field) {
        return new DrawUpQuestions(
                List.of(new PreparatoryQuestion(Q1, QuestionSource.ACCOUNT_BOOK, focus, field, "核对账目")));
    }

    @Test
    void nothing_is_done_to_a_list_that_was_not_drawn_up() {
        assertRefusedBy(judge(null, ask(), office), PreparationRule.LIST_DRAWN_UP);
    }

    @Test
    void a_list_is_asked_once() {
        assertRefusedBy(judge(AnyPreparation.asked(), ask(), office), PreparationRule.ASKED_ONCE);
    }

    @Test
    void only_what_was_asked_is_answered_or_dismissed() {
        assertRefusedBy(judge(AnyPreparation.of(list()), answer(Q1), village), PreparationRule.ASKED);
        assertRefusedBy(judge(AnyPreparation.of(list()), new DismissQuestion(Q1), office), PreparationRule.ASKED);
    }

    @Test
    void a_question_that_is_spoken_of_stands_in_the_list() {
        QuestionId unknown = QuestionId.of("Q9");
        assertRefusedBy(judge(AnyPreparation.asked(), answer(unknown), village), PreparationRule.QUESTION_KNOWN);
        assertRefusedBy(
                judge(AnyPreparation.asked(), new SupplementAnswer(unknown, "补充"), village),
                PreparationRule.QUESTION_KNOWN);
    }

    @Test
    void a_question_is_answered_once() {
        assertRefusedBy(judge(AnyPreparation.asked(answer(Q1)), answer(Q1), village), PreparationRule.ANSWERED_ONCE);
        assertAccepted(judge(AnyPreparation.asked(answer(Q1)), answer(Q2), village));
    }

    @Test
    void only_an_answer_is_supplemented() {
        assertRefusedBy(
                judge(AnyPreparation.asked(answer(Q1)), new SupplementAnswer(Q2, "补充"), village),
                PreparationRule.ANSWERED);
    }

    @Test
    void a_dismissed_question_is_not_answered_and_not_dismissed_again() {
        Preparation dismissed = AnyPreparation.asked(new DismissQuestion(Q1));
        assertRefusedBy(judge(dismissed, answer(Q1), village), PreparationRule.NOT_DISMISSED);
        assertRefusedBy(judge(dismissed, new DismissQuestion(Q1), office), PreparationRule.NOT_DISMISSED);
    }

    @Test
    void only_the_village_that_was_asked_answers() {
        Stamp neighbour = Baoshan.stamp(Party.VILLAGE_BRANCH, OTHER_VILLAGE, LATER);
        assertRefusedBy(judge(AnyPreparation.asked(), answer(Q1), neighbour), PreparationRule.ANSWERED_BY_THE_ASKED);
        assertRefusedBy(
                judge(AnyPreparation.asked(answer(Q1)), new SupplementAnswer(Q1, "补充"), neighbour),
                PreparationRule.ANSWERED_BY_THE_ASKED);
        assertRefusedBy(
                judge(AnyPreparation.asked(), answer(Q1), Baoshan.stamp(Party.TOWNSHIP_COMMITTEE, VILLAGE, LATER)),
                RoundRule.PARTY_MAY);
    }

    @Test
    void a_village_neither_draws_up_nor_asks_nor_dismisses() {
        assertRefusedBy(judge(null, list(), village), RoundRule.PARTY_MAY);
        assertRefusedBy(judge(AnyPreparation.of(list()), ask(), village), RoundRule.PARTY_MAY);
        assertRefusedBy(judge(AnyPreparation.asked(), new DismissQuestion(Q1), village), RoundRule.PARTY_MAY);
    }

    @Test
    void a_member_draws_up_the_list_and_the_leader_asks() {
        Stamp member = Baoshan.stamp(Party.TEAM_MEMBER, CITY, LATER);
        assertAccepted(judge(null, list(), member));
        assertRefusedBy(judge(AnyPreparation.of(list()), ask(), member), RoundRule.PARTY_MAY);
        assertAccepted(judge(AnyPreparation.of(list()), ask(), Baoshan.leader(LATER)));
    }

    @Test
    void nothing_is_asked_when_no_calendar_can_tell_until_when() {
        assertRefusedBy(
                PreparationRules.judge(
                        AnyPreparation.of(list()),
                        VILLAGE,
                        ask(),
                        office,
                        Baoshan.round(Phase.PREPARATION),
                        WorkingCalendar.of(List.of())),
                CalendarRule.YEAR_KNOWN);
    }

    @Test
    void an_answer_years_late_is_accepted() {
        Stamp late = Baoshan.village(ASKED.plusYears(3));
        assertAccepted(judge(AnyPreparation.asked(), answer(Q1), late));
    }

    @Test
    void recorded_names_stay() {
        assertThat(ActNames.of(PreparationAct.class))
                .containsExactly(
                        "AnswerQuestion(question,text)",
                        "AskQuestions(secretary)",
                        "DismissQuestion(question)",
                        "DrawUpQuestions(questions)",
                        "SupplementAnswer(question,text)");
        assertThat(ActNames.line(PreparatoryQuestion.class))
                .isEqualTo("PreparatoryQuestion(id,source,focus,field,text)");
        assertThat(QuestionSource.values())
                .extracting(Enum::name)
                .containsExactly("DOCUMENT", "CONVERSATION", "ACCOUNT_BOOK");
        assertThat(Preparation.subject(Baoshan.ROUND, VILLAGE)).hasToString("R1/PREPARATION/530502100201");
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.preparation");
    }

    @Test
    void an_answer_of_a_megabyte_is_refused() {
        assertThatThrownBy(() -> new AnswerQuestion(Q1, "字".repeat(1_000_000)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("text");
    }
}
