package org.xuncha.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Baoshan.office;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.systemic.AnySystemic.decides;
import static org.xuncha.systemic.AnySystemic.discipline;
import static org.xuncha.systemic.AnySystemic.ids;
import static org.xuncha.systemic.AnySystemic.lift;
import static org.xuncha.systemic.AnySystemic.policy;
import static org.xuncha.systemic.AnySystemic.township;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.ActNames;
import org.xuncha.Baoshan;
import org.xuncha.RoomWords;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.focus.FocusRule;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.policy.MembersDone;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.PolicyRule;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.SystemicPolicy;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Canonical;
import org.xuncha.record.Dossier;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.systemic.SystemicAct.JoinMembers;
import org.xuncha.systemic.SystemicAct.LiftProblems;

class SystemicRulesTest {
    private static final LocalDate DAY = FEEDBACK.plusDays(40);
    private final AnySystemic it = new AnySystemic(MembersDone.STRUCK_OFF);

    private Verdict lifts(LiftProblems act) {
        return it.judge(act, office(FEEDBACK));
    }

    @Test
    void what_was_found_alike_in_two_villages_is_lifted_to_the_township_with_one_remedy() {
        it.does(lift(TOWNSHIP, "A", "B"), office(FEEDBACK));
        assertThat(it.systemic().members()).isEqualTo(ids("A", "B"));
        assertThat(it.systemic().addressee()).isEqualTo(TOWNSHIP);
        assertThat(it.systemic().status()).isEqualTo(Status.ISSUED);
        assertThat(it.systemic().remedy().answerable(FEEDBACK))
                .extracting(Duty::duty)
                .containsExactly("MAIN", "FIRST");
        assertAccepted(new AnySystemic(MembersDone.STRUCK_OFF).judge(lift(COUNTY, "A", "B"), office(FEEDBACK)));
    }

    @Test
    void nothing_is_lifted_where_the_policy_does_not_say_how_or_before_the_feedback() {
        AnySystemic without = new AnySystemic(Baoshan.round(Phase.FEEDBACK));
        assertRefusedBy(without.judge(lift(TOWNSHIP, "A", "B"), office(FEEDBACK)), SystemicRule.LIFTING_OF_POLICY);
        AnySystemic early = new AnySystemic(Baoshan.round(Phase.REPORT, policy(Optional.of(MembersDone.NOT_ASKED))));
        assertRefusedBy(early.judge(lift(TOWNSHIP, "A", "B"), office(FEEDBACK)), RoundRule.PHASE_REACHED);
    }

    @Test
    void nothing_is_lifted_when_no_calendar_can_count_its_deadlines() {
        LocalDate late = LocalDate.of(2026, 12, 25);
        assertRefusedBy(it.judge(lift(TOWNSHIP, "A", "B"), office(late)), CalendarRule.YEAR_KNOWN);
    }

    @Test
    void it_is_lifted_once_and_nothing_is_done_before() {
        assertRefusedBy(it.judge(new JoinMembers(ids("A")), office(FEEDBACK)), SystemicRule.LIFTED);
        it.does(lift(TOWNSHIP, "A", "B"), office(FEEDBACK));
        assertRefusedBy(lifts(lift(TOWNSHIP, "C", "OTHER")), SystemicRule.LIFTED_ONCE);
        assertThatIllegalStateException()
                .isThrownBy(() -> SystemicProblem.after(
                        null,
                        Dossier.empty(AnySystemic.S1.in(Baoshan.ROUND), Act.class)
                                .with(new JoinMembers(ids("A")), office(FEEDBACK))
                                .entries()
                                .get(0),
                        it.round));
    }

    @Test
    void it_is_lifted_by_the_parties_named_for_their_own_area() {
        assertRefusedBy(it.judge(lift(TOWNSHIP, "A", "B"), township(FEEDBACK)), RoundRule.PARTY_MAY);
        assertRefusedBy(
                it.judge(
                        lift(TOWNSHIP, "A", "B"),
                        Baoshan.stamp(Party.INSPECTION_OFFICE, AreaCode.of("530521000000"), FEEDBACK)),
                SystemicRule.AREA_COVERED);
    }

    @Test
    void it_is_borne_on_a_level_of_the_policy_where_somebody_answers_and_somebody_can_close_it() {
        assertRefusedBy(lifts(lift(CITY, "A", "B")), SystemicRule.LEVEL_OF_POLICY, SystemicRule.DUTY_BORNE);
        Policy base = policy(Optional.of(MembersDone.NOT_ASKED));
        AnySystemic unclosed = new AnySystemic(Baoshan.round(
                Phase.FEEDBACK,
                new PolicyBuilder()
                        .from(base)
                        .rectification(new RectificationPolicyBuilder()
                                .from(base.rectification())
                                .closers(List.of(Party.TOWNSHIP_COMMITTEE))
                                .build())
                        .build()));
        assertRefusedBy(unclosed.judge(lift(TOWNSHIP, "A", "B"), office(FEEDBACK)), SystemicRule.CLOSER_NAMED);
        assertThatThrownBy(() -> new SystemicPolicy(
                        Set.of(Party.INSPECTION_OFFICE), Set.of(AreaLevel.VILLAGE), 2, MembersDone.NOT_ASKED))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections().get(0).rule())
                                .isEqualTo(PolicyRule.SYSTEMIC_ABOVE_VILLAGES));
    }

    @Test
    void a_member_is_a_village_problem_in_the_area_that_was_fed_back() {
        for (String stranger : List.of("LOCKED", "TOWN", "FAR", "NOWHERE")) {
            assertRefusedBy(lifts(lift(TOWNSHIP, "A", "B", stranger)), SystemicRule.MEMBER_FED_BACK);
        }
    }

    @Test
    void a_member_is_alike_and_the_finding_one_of_the_scheme() {
        assertRefusedBy(lifts(lift(TOWNSHIP, "B", "OTHER")), SystemicRule.MEMBER_ALIKE);
        Finding odd = new Finding("UNKNOWN", Set.of(), FIELD, "多个村公示不实", Optional.empty());
        assertRefusedBy(lifts(new LiftProblems(TOWNSHIP, odd, ids("A", "B"))), FocusRule.CODE_KNOWN);
    }

    @Test
    void a_problem_is_a_member_once() {
        it.does(lift(TOWNSHIP, "A", "B"), office(FEEDBACK));
        Verdict second = SystemicRules.judge(null, lift(COUNTY, "A", "C"), office(FEEDBACK), it.setting());
        assertRefusedBy(second, SystemicRule.MEMBER_ONCE);
        assertRefusedBy(it.judge(new JoinMembers(ids("B", "C")), office(FEEDBACK)), SystemicRule.MEMBER_ONCE);
    }

    @Test
    void members_come_from_as_many_villages_as_the_policy_wants() {
        assertRefusedBy(lifts(lift(TOWNSHIP, "B", "C")), SystemicRule.VILLAGES_ENOUGH);
    }

    @Test
    void problems_found_alike_later_join_until_it_is_struck_off() {
        it.reported().does(new JoinMembers(ids("C")), office(DAY));
        assertThat(it.systemic().members()).isEqualTo(ids("A", "B", "C"));
        assertRefusedBy(it.judge(new JoinMembers(ids("OTHER")), office(DAY)), SystemicRule.MEMBER_ALIKE);
        assertRefusedBy(
                it.judge(new JoinMembers(ids("OTHER")), township(DAY)), RoundRule.PARTY_MAY, SystemicRule.MEMBER_ALIKE);
        AnySystemic closed = new AnySystemic(MembersDone.NOT_ASKED).reported();
        closed.does(decides(Opinion.AGREES), discipline(DAY));
        assertRefusedBy(closed.judge(new JoinMembers(ids("C")), office(DAY)), SystemicRule.NOT_STRUCK_OFF);
    }

    @Test
    void it_is_not_struck_off_before_its_members_are() {
        it.reported().put("A", VILLAGE, FIELD, Status.STRUCK_OFF);
        assertRefusedBy(it.judge(decides(Opinion.AGREES), discipline(DAY)), SystemicRule.MEMBERS_DONE);
        assertAccepted(it.judge(decides(Opinion.RETURNS), discipline(DAY)));
        it.put("B", OTHER_VILLAGE, FIELD, Status.STRUCK_OFF).does(decides(Opinion.AGREES), discipline(DAY));
        assertThat(it.systemic().isStruckOff()).isTrue();
    }

    @Test
    void it_has_not_held_while_a_member_relapsed() {
        it.reported()
                .put("A", VILLAGE, FIELD, Status.STRUCK_OFF)
                .put("B", OTHER_VILLAGE, FIELD, Status.STRUCK_OFF)
                .does(decides(Opinion.AGREES), discipline(DAY))
                .put("B", OTHER_VILLAGE, FIELD, Status.RELAPSED);
        LocalDate later = DAY.plusDays(60);
        assertRefusedBy(it.judge(new ConfirmConsolidation(), office(later)), SystemicRule.MEMBERS_DONE);
        assertRefusedBy(
                Objects.requireNonNull(
                        SystemicRules.permitted(it.systemic(), office(later).actor(), Baoshan.noon(later), it.setting())
                                .get(Move.CONFIRM_CONSOLIDATION)),
                SystemicRule.MEMBERS_DONE);
        it.put("B", OTHER_VILLAGE, FIELD, Status.CONSOLIDATED).does(new ConfirmConsolidation(), office(later));
        assertThat(it.systemic().status()).isEqualTo(Status.CONSOLIDATED);
    }

    @Test
    void its_remedy_obeys_the_rules_of_every_remedy() {
        it.does(lift(TOWNSHIP, "A", "B"), office(FEEDBACK));
        assertRefusedBy(it.judge(new ReportCompletion(Outcome.DONE, "整改到位"), township(DAY)), ProblemRule.MOVE_FOLLOWS);
        AnySystemic reported = new AnySystemic(MembersDone.NOT_ASKED).reported();
        assertRefusedBy(reported.judge(decides(Opinion.AGREES), office(DAY)), RoundRule.PARTY_MAY);
    }

    @Test
    void its_members_stay_as_they_are_whatever_is_done_to_it() {
        var before = Map.copyOf(it.problems);
        it.reported();
        assertThat(it.problems).isEqualTo(before);
    }

    @Test
    void a_policy_of_lifting_survives_its_recorded_text() {
        SystemicPolicy policy =
                policy(Optional.of(MembersDone.CONSOLIDATED)).systemic().orElseThrow();
        assertThat(Canonical.read(SystemicPolicy.class, Canonical.write(policy)))
                .isEqualTo(policy);
    }

    @Test
    void recorded_names_stay() {
        assertThat(ActNames.of(SystemicAct.class))
                .containsExactly("JoinMembers(members)", "LiftProblems(addressee,finding,members)");
        assertThat(SystemicProblem.ACTS.stream().flatMap(family -> ActNames.of(family).stream()))
                .doesNotHaveDuplicates();
        assertThat(AnySystemic.S1.in(Baoshan.ROUND)).hasToString("R1/SYSTEMIC/S1");
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.systemic");
    }
}
