package org.xuncha.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.xuncha.Baoshan.CALENDAR;
import static org.xuncha.Baoshan.POLICY;
import static org.xuncha.preparation.AnyPreparation.ASKED;
import static org.xuncha.preparation.AnyPreparation.DUE;
import static org.xuncha.preparation.AnyPreparation.Q1;
import static org.xuncha.preparation.AnyPreparation.Q2;
import static org.xuncha.preparation.AnyPreparation.answer;
import static org.xuncha.preparation.AnyPreparation.ask;
import static org.xuncha.preparation.AnyPreparation.empty;
import static org.xuncha.preparation.AnyPreparation.fold;
import static org.xuncha.preparation.AnyPreparation.list;
import static org.xuncha.preparation.AnyPreparation.reread;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xuncha.Baoshan;
import org.xuncha.preparation.PreparationAct.DismissQuestion;
import org.xuncha.preparation.PreparationAct.SupplementAnswer;
import org.xuncha.record.Dossier;

class PreparationTest {
    private static Dossier<PreparationAct> asked() {
        return empty().with(list(), Baoshan.office(ASKED.minusDays(1))).with(ask(), Baoshan.office(ASKED));
    }

    private static QuestionStanding first(Dossier<PreparationAct> dossier, LocalDate day) {
        return fold(dossier).on(day, POLICY, CALENDAR).get(0);
    }

    @Test
    void the_deadline_follows_from_policy_and_calendar() {
        assertThat(fold(asked()).deadline(POLICY, CALENDAR).orElseThrow().due()).isEqualTo(DUE);
        assertThat(AnyPreparation.of(list()).deadline(POLICY, CALENDAR)).isEmpty();
    }

    @Test
    void an_answer_on_the_last_day_is_in_time() {
        Dossier<PreparationAct> dossier = asked().with(answer(Q1), Baoshan.village(DUE));
        assertThat(first(dossier, DUE)).isEqualTo(new QuestionStanding(Q1, Standing.ANSWERED_IN_TIME, 0));
    }

    @Test
    void an_answer_three_days_after_is_late_by_three_days() {
        Dossier<PreparationAct> dossier = asked().with(answer(Q1), Baoshan.village(DUE.plusDays(3)));
        assertThat(first(dossier, DUE.plusDays(3))).isEqualTo(new QuestionStanding(Q1, Standing.ANSWERED_LATE, 3));
    }

    @Test
    void without_an_answer_it_is_open_and_then_overdue() {
        assertThat(first(asked(), ASKED.minusDays(1)).standing()).isEqualTo(Standing.NOT_ASKED);
        assertThat(first(asked(), ASKED).standing()).isEqualTo(Standing.OPEN);
        assertThat(first(asked(), DUE).standing()).isEqualTo(Standing.OPEN);
        assertThat(first(asked(), DUE.plusDays(2))).isEqualTo(new QuestionStanding(Q1, Standing.OVERDUE, 2));
    }

    @Test
    void a_question_may_be_dismissed_and_a_late_answer_stays_late() {
        LocalDate late = DUE.plusDays(1);
        Dossier<PreparationAct> dossier = asked().with(answer(Q1), Baoshan.village(late))
                .with(new DismissQuestion(Q1), Baoshan.office(late))
                .with(new DismissQuestion(Q2), Baoshan.office(late));
        assertThat(fold(dossier).on(late, POLICY, CALENDAR))
                .extracting(QuestionStanding::standing)
                .containsExactly(Standing.ANSWERED_LATE, Standing.DISMISSED);
        assertThat(fold(dossier).on(DUE, POLICY, CALENDAR))
                .extracting(QuestionStanding::standing)
                .containsExactly(Standing.OPEN, Standing.OPEN);
    }

    @Test
    void a_supplement_leaves_the_answer_as_it_was() {
        Preparation state = AnyPreparation.asked(answer(Q1), new SupplementAnswer(Q1, "补充材料"));
        assertThat(state.answer(Q1).orElseThrow().text()).isEqualTo("已核对，附说明。");
        assertThat(state.supplements()).extracting(Answer::text).containsExactly("补充材料");
    }

    @Test
    void a_preparation_begins_with_its_list() {
        assertThatIllegalStateException().isThrownBy(() -> AnyPreparation.of(ask()));
    }

    @Property
    void a_late_answer_is_late_on_every_later_day(
            @ForAll @IntRange(min = 0, max = 200) int after, @ForAll @IntRange(min = 0, max = 400) int later) {
        LocalDate answered = ASKED.plusDays(after);
        Dossier<PreparationAct> dossier = asked().with(answer(Q1), Baoshan.village(answered));
        Standing expected = answered.isAfter(DUE) ? Standing.ANSWERED_LATE : Standing.ANSWERED_IN_TIME;
        QuestionStanding then = first(dossier, answered);
        assertThat(then.standing()).isEqualTo(expected);
        assertThat(then.daysLate()).isEqualTo(Math.max(0, answered.toEpochDay() - DUE.toEpochDay()));
        assertThat(first(dossier, answered.plusDays(later))).isEqualTo(then);
    }

    @Property(tries = 200)
    void what_is_read_back_adds_up_to_the_same_state(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 2) Integer> steps) {
        Dossier<PreparationAct> dossier = asked();
        for (int step : steps) {
            PreparationAct act = switch (step) {
                case 0 -> answer(Q1);
                case 1 -> new SupplementAnswer(Q1, "补充“材料”\n第二页");
                default -> new DismissQuestion(Q2);
            };
            dossier = dossier.with(act, Baoshan.village(DUE));
        }
        assertThat(fold(reread(dossier))).isEqualTo(fold(dossier));
    }
}
