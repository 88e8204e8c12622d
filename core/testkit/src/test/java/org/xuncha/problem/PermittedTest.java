package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.FocusRule;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.PublicityTime;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.Scene;

/** What somebody may do now, and for everything else the reason why not: enough to build a user interface. */
class PermittedTest {

    private static Stream<Move> allowed(Scene scene, Actor actor) {
        return ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting()).entrySet().stream()
                .filter(entry -> entry.getValue().isAccepted())
                .map(entry -> entry.getKey());
    }

    private static Stream<Rule> why(Scene scene, Actor actor, Move move) {
        return Objects.requireNonNull(ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting())
                        .get(move))
                .objections()
                .stream()
                .map(Objection::rule);
    }

    @Test
    void every_move_is_answered() {
        Scene scene = Scene.at(Status.HEARD);
        assertThat(ProblemRules.permitted(scene.problem(), scene.village, scene.now(), scene.setting()))
                .containsOnlyKeys(Move.values());
    }

    @Test
    void a_leader_may_lock_dismiss_hand_over_verify_or_propose_once_the_organisation_was_heard() {
        Scene scene = Scene.at(Status.HEARD);
        assertThat(allowed(scene, scene.leader))
                .containsExactly(
                        Move.VERIFY_FINDING,
                        Move.LINK_EARLIER,
                        Move.LOCK_PROBLEM,
                        Move.DISMISS_PROBLEM,
                        Move.HAND_OVER_LEAD,
                        Move.PROPOSE_IMMEDIATE);
        assertThat(allowed(scene, scene.member)).containsExactly(Move.VERIFY_FINDING, Move.LINK_EARLIER);
        assertThat(why(scene, scene.member, Move.LOCK_PROBLEM)).containsExactly(RoundRule.PARTY_MAY);
    }

    @Test
    void a_leader_learns_all_that_is_missing_before_he_locks() {
        Scene scene = Scene.at(Status.APPROVED);
        assertThat(why(scene, scene.leader, Move.LOCK_PROBLEM))
                .containsExactly(ProblemRule.CHANNELS_ENOUGH, ProblemRule.ORGANISATION_HEARD);
    }

    @Test
    void a_village_learns_what_is_missing_before_it_reports_completion() {
        Scene scene = Scene.at(Status.RECTIFYING);
        assertThat(allowed(scene, scene.village))
                .containsExactly(
                        Move.CONTEST_PROBLEM,
                        Move.AMEND_PLAN,
                        Move.HAND_OVER_MEASURE,
                        Move.REPORT_MEASURE,
                        Move.FILE_EVIDENCE);
        assertThat(why(scene, scene.village, Move.HAND_OVER_EVIDENCE))
                .containsExactly(RectificationRule.EVIDENCE_FILED);
        assertThat(why(scene, scene.village, Move.ASSIGN_DUTY)).containsExactly(RectificationRule.DUTY_NAMED_BY_BEARER);
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION))
                .containsExactly(RectificationRule.MEASURES_REPORTED);
        scene.does(scene.village, Scene.done());
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION)).containsExactly(RectificationRule.CLAIM_PROVEN);
        scene.does(scene.village, scene.files(1));
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION)).isEmpty();
    }

    @Test
    void what_has_no_result_yet_is_not_reported_completed_however_it_is_told() {
        Scene scene = Scene.at(Status.RECTIFYING);
        scene.does(scene.village, new RectificationAct.ReportMeasure("1", Outcome.NOT_DONE, Set.of(), "尚未开展"));
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION))
                .containsExactly(RectificationRule.MEASURES_HAVE_RESULT);
    }

    @Test
    void what_does_not_stand_still_does_not_go_on_and_what_is_overdue_does_not_stand_still() {
        Scene scene = Scene.at(Status.RECTIFYING);
        assertThat(why(scene, scene.group, Move.RESUME_DEADLINE)).containsExactly(CalendarRule.RESUMPTION_OF_SUSPENDED);
        assertThat(why(scene, scene.group, Move.SUSPEND_DEADLINE)).isEmpty();
        LocalDate due = scene.remedy()
                .deadline(scene.policy.rectification(), WorkingCalendar.stateCouncil())
                .due();
        scene.on(due);
        assertThat(why(scene, scene.group, Move.SUSPEND_DEADLINE)).isEmpty();
        scene.on(due.plusDays(1));
        assertThat(why(scene, scene.group, Move.SUSPEND_DEADLINE)).containsExactly(CalendarRule.SUSPENSION_WITHIN_TERM);
        assertThat(why(scene, scene.group, Move.EXTEND_DEADLINE)).isEmpty();
    }

    @Test
    void while_the_count_of_the_whole_stands_still_a_measure_may_get_more_time_within_it_and_nothing_else() {
        Scene scene = Scene.at(Status.RECTIFYING);
        scene.on(scene.today().plusDays(1)).does(scene.group, new SuspendDeadline(Optional.empty(), scene.today()));
        assertThat(why(scene, scene.group, Move.EXTEND_DEADLINE)).isEmpty();
        scene.does(scene.group, new ExtendDeadline(Optional.of("1"), LocalDate.of(2021, 9, 15)));
        assertThat(why(scene, scene.group, Move.EXTEND_DEADLINE))
                .containsExactly(CalendarRule.EXTENSION_NOT_WHILE_SUSPENDED);
        assertThat(why(scene, scene.group, Move.RESUME_DEADLINE)).isEmpty();
    }

    @Test
    void what_policy_leaves_no_way_for_is_not_permitted() {
        Scene leads = Scene.inVillage(Scene.finding(all -> all.leadReceivers(Set.of())))
                .approved();
        assertThat(why(leads, leads.leader, Move.HAND_OVER_LEAD)).containsExactly(ProblemRule.LEAD_RECEIVER_NAMED);
        for (Map<Claim, Set<EvidenceKind>> none : List.of(
                Map.<Claim, Set<EvidenceKind>>of(),
                Map.of(Claim.SYSTEM_MADE, Set.<EvidenceKind>of()),
                Map.of(Claim.SYSTEM_MADE, Set.of(EvidenceKind.PLAN)))) {
            Scene proofs = Scene.inVillage(Scene.rectification(all -> all.proofs(none)))
                    .rectifying();
            assertThat(why(proofs, proofs.village, Move.FILE_EVIDENCE)).containsExactly(RectificationRule.PROOFS_NAMED);
        }
    }

    @Test
    void what_is_made_public_after_the_strike_off_waits_for_it_and_is_not_redacted_once_it_is_public() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.publicity(PublicityTime.AFTER_CLOSING))
                .reported();
        assertThat(why(scene, scene.village, Move.PUBLISH_RESULT))
                .containsExactly(RectificationRule.PUBLISHED_AFTER_CLOSING);
        assertThat(why(scene, scene.discipline, Move.REDACT_RESULT)).isEmpty();
        scene.closed();
        assertThat(why(scene, scene.village, Move.PUBLISH_RESULT)).isEmpty();
        scene.does(scene.village, RefusalsOfClosing.published(scene));
        assertThat(why(scene, scene.discipline, Move.REDACT_RESULT))
                .containsExactly(RectificationRule.REDACTED_BEFORE_PUBLICATION);
    }

    @Test
    void a_closer_learns_whose_turn_it_is() {
        Scene scene = Scene.at(Status.REPORTED);
        assertThat(why(scene, scene.office, Move.DECIDE_CLOSING)).containsExactly(RectificationRule.CLOSER_IN_ORDER);
        assertThat(why(scene, scene.township, Move.DECIDE_CLOSING)).isEmpty();
    }

    @Test
    void a_year_without_a_calendar_is_a_reason_and_no_exception() {
        Scene scene = Scene.inVillage(
                        Scene.rectification(all -> all.plan(Term.days(15)).consolidation(Term.workingDays(20))))
                .struckOff();
        scene.does(scene.office, scene.recheck(RecheckResult.RELAPSED))
                .on(LocalDate.of(2035, 1, 8))
                .does(scene.office, new RectificationAct.ReopenProblem());
        assertThat(allowed(scene, scene.office)).containsExactly(Move.ASSIGN_DUTY, Move.HAND_OVER_EVIDENCE);
        assertThat(why(scene, scene.village, Move.SUBMIT_PLAN)).isEmpty(); // the whole is in months
        Scene late = Scene.inVillage(
                        Scene.rectification(all -> all.plan(Term.days(15)).consolidation(Term.workingDays(20))))
                .reported()
                .on(LocalDate.of(2035, 1, 8))
                .closed();
        assertThat(why(late, late.office, Move.CONFIRM_CONSOLIDATION)).containsExactly(CalendarRule.YEAR_KNOWN);
    }

    @Test
    void somebody_who_may_draft_is_told_so_before_there_is_a_problem() {
        Scene scene = Scene.inVillage();
        assertThat(ProblemRules.mayDraft(Scene.VILLAGE, scene.member, scene.now(), scene.setting())
                        .isAccepted())
                .isTrue();
        assertThat(ProblemRules.mayDraft(Scene.VILLAGE, scene.office, scene.now(), scene.setting())
                        .objections())
                .extracting(Objection::rule)
                .containsExactly(RoundRule.PARTY_MAY);
    }

    @Test
    void where_no_paper_could_be_right_nobody_is_told_to_draft_one() {
        Scene scene = Scene.inVillage();
        Scene.MEMBERS.stream()
                .filter(member -> !member.equals(scene.member.person()))
                .forEach(scene::bar);
        assertThat(mayDraft(Scene.VILLAGE, scene)).containsExactly(ProblemRule.HANDLERS_ENOUGH);
        Policy bare = new PolicyBuilder()
                .from(scene.policy)
                .focus(scene.policy.focus().withFields(List.of()))
                .build();
        assertThat(mayDraft(Scene.OTHER_TOWNSHIP, new Scene(bare, Scene.VILLAGE)))
                .containsExactly(RoundRule.OBJECT_KNOWN, FocusRule.FIELDS_NAMED);
    }

    private static List<Rule> mayDraft(AreaCode area, Scene scene) {
        return ProblemRules.mayDraft(area, scene.member, scene.now(), scene.setting()).objections().stream()
                .map(Objection::rule)
                .toList();
    }
}
