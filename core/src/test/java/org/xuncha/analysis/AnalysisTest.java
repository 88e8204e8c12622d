package org.xuncha.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.xuncha.AnyProblem.DUE;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.CALENDAR;
import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_FIELD;
import static org.xuncha.Baoshan.OTHER_FOCUS;
import static org.xuncha.Baoshan.POLICY;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.analysis.AnyFacts.AREAS;
import static org.xuncha.analysis.AnyFacts.NAMES;
import static org.xuncha.analysis.AnyFacts.OTHER_COUNTY;
import static org.xuncha.analysis.AnyFacts.VILLAGES;
import static org.xuncha.analysis.AnyFacts.issued;
import static org.xuncha.analysis.AnyFacts.struckOff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.Refusals;
import org.xuncha.RoomWords;
import org.xuncha.cooperation.AnyPassage;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.Mechanism;
import org.xuncha.cooperation.Pulse;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.preparation.AnyPreparation;
import org.xuncha.preparation.PreparationAct;
import org.xuncha.preparation.Standing;
import org.xuncha.problem.ImmediateStep;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.rectification.Outcome;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

class AnalysisTest {
    private static void assertRefused(ThrowingCallable call, Rule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> Refusals.assertRefusedBy(Verdict.of(refused.objections()), rule));
    }

    @Test
    void a_figure_counts_nothing_that_is_not_of_its_cohort() {
        Label name = new Label("甲", "A");
        assertRefused(
                () -> Figure.of(name, name, Unit.PROBLEM, List.of("x"), List.of("y")),
                AnalysisRule.NUMERATOR_IN_COHORT);
    }

    @Test
    void nothing_of_nothing_is_no_share() {
        Label name = new Label("甲", "A");
        assertThat(Figure.of(name, name, Unit.PROBLEM, List.<String>of(), List.of())
                        .share())
                .isEmpty();
        assertThat(Figure.of(name, name, Unit.PROBLEM, List.of("x"), List.of("x", "y", "x"))
                        .share())
                .hasValue(0.5);
    }

    @Test
    void done_basically_done_staged_and_not_done_stay_apart() {
        List<ProblemFacts> problems = List.of(
                struckOff("P1", VILLAGE, FIELD, Outcome.DONE),
                struckOff("P2", VILLAGE, FIELD, Outcome.BASICALLY_DONE),
                struckOff("P3", TOWNSHIP, FIELD, Outcome.STAGED),
                issued("P4", COUNTY, FIELD, DUE));
        Progress all = Progress.by(Dimension.ALL, problems, NAMES).get(0);
        assertThat(all.outcomes().values()).extracting(Figure::count).containsExactly(1, 1, 1, 1);
        assertThat(all.of(Outcome.DONE).in(Locale.ENGLISH)).isEqualTo("done: 1 of 4 problems (established problems)");
        assertThat(Progress.by(Dimension.LEVEL, problems, NAMES))
                .extracting(Progress::key)
                .containsExactly("COUNTY", "TOWNSHIP", "VILLAGE");
    }

    @Test
    void what_lies_above_the_counties_is_a_group_of_its_own() {
        List<ProblemFacts> problems = List.of(
                issued("P1", CITY, FIELD, DUE), issued("P2", VILLAGE, FIELD, DUE), issued("P3", COUNTY, FIELD, DUE));
        assertThat(Progress.by(Dimension.COUNTY, problems, NAMES))
                .extracting(one -> one.label().zh())
                .containsExactly("县级以上", "甲县");
    }

    @ParameterizedTest
    @EnumSource(names = {"STRUCK_OFF", "CONSOLIDATED"})
    void what_was_accepted_counts_with_its_outcome(Status status) {
        ProblemFacts facts =
                ProblemFacts.of(AnyProblem.reported("P1", VILLAGE, status, Outcome.BASICALLY_DONE), POLICY, CALENDAR);
        assertThat(facts.outcome()).isEqualTo(Outcome.BASICALLY_DONE);
        assertThat(facts.due()).hasValue(DUE);
        assertThat(facts.isOverdueOn(DUE.plusYears(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUED", "PLAN_SUBMITTED", "RECTIFYING", "REPORTED", "RELAPSED", "REOPENED"})
    void what_was_reported_and_not_accepted_or_relapsed_counts_as_not_done(Status status) {
        ProblemFacts facts =
                ProblemFacts.of(AnyProblem.reported("P1", VILLAGE, status, Outcome.DONE), POLICY, CALENDAR);
        assertThat(facts.outcome()).isEqualTo(Outcome.NOT_DONE);
        assertThat(facts.isOverdueOn(DUE)).isFalse();
        assertThat(facts.isOverdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void before_the_feedback_nothing_is_due() {
        ProblemFacts facts = ProblemFacts.of(AnyProblem.locked("P1", VILLAGE), POLICY, CALENDAR);
        assertThat(facts.due()).isEmpty();
        assertThat(facts.isEstablished()).isTrue();
        assertThat(facts.isOverdueOn(DUE.plusYears(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ImmediateStep.class)
    void only_what_was_approved_is_immediate_and_only_what_was_checked_is_done(ImmediateStep step) {
        ProblemFacts facts = new ProblemFacts(
                ProblemId.of("P1"),
                VILLAGE,
                FOCUS,
                FIELD,
                Status.LOCKED,
                Outcome.NOT_DONE,
                Optional.of(step),
                Optional.empty());
        boolean approved = Set.of(
                        ImmediateStep.APPROVED, ImmediateStep.NOTIFIED, ImmediateStep.DONE, ImmediateStep.CHECKED)
                .contains(step);
        assertThat(ProblemFacts.immediate(List.of(facts)).count()).isEqualTo(approved ? 1 : 0);
        assertThat(ProblemFacts.immediateDone(List.of(facts)).count()).isEqualTo(step == ImmediateStep.CHECKED ? 1 : 0);
    }

    @Test
    void a_field_in_three_of_four_villages_is_common_from_two_and_three_but_not_from_four() {
        List<ProblemFacts> problems = List.of(
                issued("P1", VILLAGES.get(0), FIELD, DUE),
                issued("P2", VILLAGES.get(1), FIELD, DUE),
                issued("P3", VILLAGES.get(1), FIELD, DUE),
                issued("P4", VILLAGES.get(3), FIELD, DUE),
                issued("P5", TOWNSHIP, OTHER_FIELD, DUE),
                issued("P6", VILLAGES.get(0), OTHER_FIELD, DUE));
        CommonProblem common = CommonProblem.of(problems, VILLAGES, 3, NAMES).get(0);
        assertThat(common.field()).isEqualTo(FIELD);
        assertThat(common.villages().count()).isEqualTo(3);
        assertThat(common.villages().of()).isEqualTo(4);
        assertThat(common.problems()).hasSize(4);
        assertThat(CommonProblem.of(problems, VILLAGES, 2, NAMES)).hasSize(1);
        assertThat(CommonProblem.of(problems, VILLAGES, 4, NAMES)).isEmpty();
    }

    @Test
    void the_most_common_stands_first_and_of_equals_the_first_code() {
        List<ProblemFacts> problems = List.of(
                issued("P1", VILLAGES.get(0), FIELD, DUE),
                issued("P2", VILLAGES.get(1), FIELD, DUE),
                issued("P3", VILLAGES.get(2), FIELD, DUE),
                issued("P4", VILLAGES.get(0), OTHER_FIELD, DUE),
                issued("P5", VILLAGES.get(1), OTHER_FIELD, DUE),
                issued("P6", VILLAGES.get(0), "A_FIELD", DUE),
                issued("P7", VILLAGES.get(1), "A_FIELD", DUE));
        assertThat(CommonProblem.of(problems, VILLAGES, 2, NAMES))
                .extracting(CommonProblem::field)
                .containsExactly(FIELD, "A_FIELD", OTHER_FIELD);
    }

    @Test
    void a_problem_of_one_village_is_not_common() {
        assertRefused(() -> CommonProblem.of(List.of(), VILLAGES, 1, NAMES), AnalysisRule.COMMON_FROM_TWO);
    }

    @Test
    void a_village_that_was_not_inspected_has_no_problem() {
        List<ProblemFacts> problems =
                List.of(issued("P1", VILLAGE, FIELD, DUE), issued("P2", VILLAGES.get(1), FIELD, DUE));
        assertRefused(() -> CommonProblem.of(problems, List.of(VILLAGE), 2, NAMES), AnalysisRule.NUMERATOR_IN_COHORT);
    }

    @Test
    void the_longest_overdue_stands_first() {
        List<ProblemFacts> problems = List.of(
                issued("P1", VILLAGE, FIELD, DUE.plusDays(5)),
                issued("P0", VILLAGE, FIELD, DUE.plusDays(5)),
                issued("P2", VILLAGE, FIELD, DUE.minusDays(3)),
                issued("P3", VILLAGE, FIELD, DUE.plusDays(2)),
                issued("P4", VILLAGE, FIELD, DUE.minusDays(8)),
                struckOff("P5", VILLAGE, FIELD, Outcome.DONE),
                AnyFacts.facts("P6", VILLAGE, FOCUS, FIELD, Status.LOCKED, Outcome.NOT_DONE, DUE));
        assertThat(Outstanding.on(DUE, problems))
                .extracting(one -> one.problem().id().value(), Outstanding::daysOverdue)
                .containsExactly(tuple("P4", 8L), tuple("P2", 3L), tuple("P3", 0L), tuple("P0", 0L), tuple("P1", 0L));
        assertThat(Outstanding.figure(problems)).returns(5, Figure::count).returns(6, Figure::of);
        assertThat(Outstanding.overdueOn(DUE, problems))
                .returns(2, Figure::count)
                .returns(6, Figure::of);
    }

    @Test
    void coverage_counts_villages_of_the_area_alone() {
        List<AreaCode> inspected = List.of(TOWNSHIP, VILLAGES.get(0), VILLAGES.get(3));
        assertThat(Coverage.ofVillages(AREAS, CITY, inspected))
                .returns(2, Figure::count)
                .returns(4, Figure::of);
        assertThat(Coverage.ofVillages(AREAS, OTHER_COUNTY, inspected))
                .returns(1, Figure::count)
                .returns(1, Figure::of);
        assertThat(Coverage.ofVillages(AREAS, COUNTY, inspected).share()).hasValue(1.0 / 3);
        assertRefused(
                () -> Coverage.ofVillages(AREAS, CITY, List.of(AreaCode.of("530502100299"))),
                OrganisationRule.AREA_KNOWN);
        assertThat(ELSEWHERE).isEqualTo(VILLAGES.get(3));
    }

    @Test
    void answers_are_kept_apart_by_standing() {
        Dossier<PreparationAct> dossier = AnyPreparation.empty()
                .with(AnyPreparation.list(), Baoshan.office(AnyPreparation.ASKED))
                .with(AnyPreparation.ask(), Baoshan.office(AnyPreparation.ASKED))
                .with(AnyPreparation.answer(AnyPreparation.Q1), Baoshan.village(AnyPreparation.DUE.plusDays(4)));
        Answers answers =
                Answers.on(AnyPreparation.DUE.plusDays(9), List.of(AnyPreparation.fold(dossier)), POLICY, CALENDAR);
        assertThat(answers.of(Standing.ANSWERED_LATE).count()).isEqualTo(1);
        assertThat(answers.of(Standing.OVERDUE).count()).isEqualTo(1);
        assertThat(answers.standings().values().stream().mapToInt(Figure::count).sum())
                .isEqualTo(2);
        assertThat(answers.standings().values()).allMatch(figure -> figure.of() == 2);
        assertThat(answers.daysLate())
                .containsEntry(new AskedQuestion(VILLAGE, AnyPreparation.Q1), 4L)
                .containsEntry(new AskedQuestion(VILLAGE, AnyPreparation.Q2), 9L);
    }

    @Test
    void the_heat_table_shows_empty_cells_and_codes_out_of_the_scheme() {
        HeatTable table = HeatTable.of(
                List.of(AnyFacts.facts(
                        "P1", VILLAGE, "CONDUCT_ARBITRARY", "UNKNOWN", Status.LOCKED, Outcome.NOT_DONE, DUE)),
                NAMES);
        assertThat(table.focuses()).containsExactly("FOCUS_LINE_AND_POLICY", FOCUS, OTHER_FOCUS, "CONDUCT_ARBITRARY");
        assertThat(table.fields()).containsExactly(FIELD, OTHER_FIELD, "UNKNOWN");
        assertThat(table.at(FOCUS, FIELD).count()).isZero();
        assertThat(table.at("CONDUCT_ARBITRARY", "UNKNOWN").count()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> table.at("NOWHERE", FIELD));
    }

    @Test
    void a_name_made_of_two_long_names_fits() {
        String longest = "长".repeat(200);
        Label label = Phrase.IN_CELL.label(Map.of("focus", longest, "field", longest));
        assertThat(label.zh()).hasSize(200).endsWith("…");
    }

    @Test
    void the_timeline_lists_every_act_under_its_day() {
        Dossier<?> asked = AnyPreparation.empty()
                .with(AnyPreparation.list(), Baoshan.office(FEEDBACK))
                .with(AnyPreparation.ask(), Baoshan.office(FEEDBACK))
                .with(AnyPreparation.answer(AnyPreparation.Q1), Baoshan.village(FEEDBACK.plusDays(1)));
        Timeline timeline = Timeline.of(asked.entries().stream().map(Entry::line), POLICY.zone());
        assertThat(timeline.days()).containsOnlyKeys(FEEDBACK, FEEDBACK.plusDays(1));
        assertThat(timeline.count(FEEDBACK)).isEqualTo(2);
        assertThat(timeline.count(FEEDBACK.plusDays(1))).isEqualTo(1);
        assertThat(timeline.count(FEEDBACK.plusDays(2))).isZero();
        assertThat(timeline.days().get(FEEDBACK)).containsOnlyKeys("AskQuestions", "DrawUpQuestions");
        assertThat(new Moment(asked.subject(), 2)).isGreaterThan(new Moment(asked.subject(), 1));
    }

    @Test
    void the_figures_of_a_mechanism_are_of_what_was_sent() {
        Pulse pulse = Pulse.of(
                Mechanism.LIAISON,
                List.of(
                        AnyPassage.open("P1", Form.REQUEST),
                        AnyPassage.answered("P2", Form.REQUEST, AnyPassage.BY.plusDays(1)),
                        AnyPassage.withdrawn("P3", Form.REQUEST, AnyPassage.BY)),
                AnyPassage.BY.plusDays(1),
                POLICY.zone());
        assertThat(Mechanisms.figures(pulse))
                .extracting(figure -> figure.name().en() + " " + figure.count() + "/" + figure.of())
                .containsExactly("answered 1/3", "answered late 1/3", "open 1/3", "overdue 1/3", "withdrawn 1/3");
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.analysis");
    }
}
