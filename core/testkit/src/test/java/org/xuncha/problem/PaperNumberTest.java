package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.organisation.Party;
import org.xuncha.testkit.rules.Scene;

/** A formal number has the form that policy names, whole: year, team and one to six digits, each where its hole stands. */
final class PaperNumberTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-0号, true
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-9号, true
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-123456号, true
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-1234567号, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-号, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-7, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-7号2, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-/号, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-:号, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T1组-a号, false
            [{year}]巡-{team}组-{no}号, [2021]巡-T2组-7号, false
            [{year}]巡-{team}组-{no}号, [2020]巡-T1组-7号, false
            [{year}]巡-{team}组-{no}号, [2021]察-T1组-7号, false
            {no}-{year}, 12-2021, true
            {no}-{year}, 12-2020, false
            {no}-{year}, 12-202, false
            {no}-{year}, 12-20211, false
            {no}-{year}, 12-, false
            {no}-{team}, 12-T1, true
            {no}-{team}, 12-T2, false
            {no}-{team}, 12-, false
            {no}, 5, true
            """)
    void a_number_is_accepted_exactly_if_it_has_the_form(String form, String number, boolean accepted) {
        Scene scene =
                Scene.inVillage(Scene.finding(all -> all.paperNumber(form))).drafted();
        assertThat(scene.judge(new ProblemAct.ApprovePaper(number), scene.leader)
                        .isAccepted())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"DISCIPLINE_COMMISSION", "VILLAGE_SUPERVISORS"})
    void a_party_that_agrees_and_may_veto_stands_once(String veto) {
        var policy = Scene.rectification(
                all -> all.closers(List.of(Party.DISCIPLINE_COMMISSION)).vetoes(List.of(Party.of(veto))));
        assertThat(Move.DECIDE_CLOSING.parties(policy, Scene.VILLAGE.level())).doesNotHaveDuplicates();
    }
}
