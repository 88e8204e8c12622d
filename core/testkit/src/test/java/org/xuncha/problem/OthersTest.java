package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.analysis.Faults;
import org.xuncha.analysis.SharedThing;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.FeedbackOrder;
import org.xuncha.policy.ListPolicyBuilder;
import org.xuncha.policy.Policy;
import org.xuncha.policy.SharedEvidence;
import org.xuncha.problem.ProblemAct.LinkEarlier;
import org.xuncha.record.Act;
import org.xuncha.record.RoundId;
import org.xuncha.round.Phase;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.OneOther;
import org.xuncha.testkit.rules.Scene;

/** What one problem has to do with others: old faults of earlier rounds, and the same thing filed twice. */
class OthersTest {
    private static final RoundId EARLIER = OneOther.EARLIER;
    private static final ProblemId OLD = ProblemId.of("P-1");

    private static Verdict judge(Scene scene, Act act, Actor actor, Problem other) {
        return ProblemRules.judge(
                scene.problem(), act, scene.stamp(actor), scene.setting().knowing(OneOther.of(other)));
    }

    static Verdict refusal(ProblemRule rule) {
        Scene scene = Scene.inVillage().drafted();
        Problem issued = Scene.at(Status.ISSUED).problem();
        LinkEarlier relapsed = new LinkEarlier(EARLIER, OLD, Fault.RELAPSED);
        return switch (rule) {
            case OLD_FAULT_LINKED -> scene.judge(new LinkEarlier(EARLIER, OLD, Fault.NEW), scene.member);
            case EARLIER_ROUND ->
                scene.judge(new LinkEarlier(RoundId.of("BS-2021-1"), OLD, Fault.RELAPSED), scene.member);
            case EARLIER_FOUND ->
                judge(scene, new LinkEarlier(EARLIER, ProblemId.of("P-9"), Fault.RELAPSED), scene.member, issued);
            case EARLIER_OF_ADDRESSEE ->
                judge(
                        scene,
                        relapsed,
                        scene.member,
                        new Scene(Scene.policy().build(), Scene.TOWNSHIP)
                                .struckOff()
                                .problem());
            case EARLIER_FITS -> judge(scene, relapsed, scene.member, issued);
            case EVIDENCE_OF_ONE_ADDRESSEE -> {
                Scene village = Scene.inVillage(shared(Optional.of(SharedEvidence.REFUSED)))
                        .rectifying();
                yield judge(village, village.files(1), village.village, township());
            }
            case NUMBER_ONCE -> numbering("P-2", Scene.TEAM);
            case FEEDBACK_IN_ORDER -> issuing(Scene.VILLAGE, townshipsFirst(), lockedIn(Scene.TOWNSHIP));
            default -> throw new IllegalArgumentException(rule + " is no rule on others");
        };
    }

    private static Verdict numbering(String bearer, String team) {
        Scene scene = Scene.inVillage().drafted();
        Problem other = new ProblemBuilder()
                .from(Scene.at(Status.APPROVED).problem())
                .id(ProblemId.of(bearer))
                .team(team)
                .build();
        return judge(scene, new ProblemAct.ApprovePaper(scene.number()), scene.leader, other);
    }

    @Test
    void which_problem_bears_a_number_is_told_to_its_own_team_only_and_its_own_number_is_in_nobodys_way() {
        assertThat(numbering("P-2", Scene.TEAM).objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.facts()).containsEntry("problem", ProblemId.of("P-2")));
        assertThat(numbering("P-2", "T2").objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.facts()).containsEntry("problem", "-"));
        assertThat(numbering("P-1", Scene.TEAM).isAccepted()).isTrue();
    }

    private static Policy townshipsFirst() {
        Policy preset = Scene.policy().build();
        return Scene.policy()
                .lists(new ListPolicyBuilder()
                        .from(preset.lists())
                        .feedbackOrder(FeedbackOrder.TOWNSHIPS_FIRST)
                        .build())
                .build();
    }

    private static Problem lockedIn(AreaCode addressee) {
        return new Scene(Scene.policy().build(), addressee).locked().problem();
    }

    private static Verdict issuing(AreaCode addressee, Policy policy, Problem other) {
        Scene scene = new Scene(policy, addressee).locked();
        scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        return judge(scene, new ProblemAct.IssueProblem("保巡问〔2021〕1号"), scene.office, other);
    }

    @Test
    void a_village_waits_for_the_feedback_of_its_township_and_of_nobody_else_where_policy_says_so() {
        Problem waiting = lockedIn(Scene.TOWNSHIP);
        assertThat(issuing(Scene.VILLAGE, townshipsFirst(), waiting).objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.facts())
                        .containsEntry("addressee", Scene.VILLAGE)
                        .containsEntry("township", Scene.TOWNSHIP)
                        .containsEntry("waiting", List.of(waiting.id())));
        assertThat(issuing(Scene.VILLAGE, Scene.policy().build(), waiting).isAccepted())
                .isTrue();
        assertThat(issuing(Scene.TOWNSHIP, townshipsFirst(), lockedIn(Scene.VILLAGE))
                        .isAccepted())
                .isTrue();
        Problem issued =
                new Scene(Scene.policy().build(), Scene.TOWNSHIP).issued().problem();
        assertThat(issuing(Scene.VILLAGE, townshipsFirst(), issued).isAccepted())
                .isTrue();
        assertThat(issuing(Scene.VILLAGE, townshipsFirst(), lockedIn(Scene.COUNTY))
                        .isAccepted())
                .isTrue();
    }

    private static Policy shared(Optional<SharedEvidence> shared) {
        return Scene.rectification(all -> all.sharedEvidence(shared));
    }

    private static Problem township() {
        return new Scene(Scene.policy().build(), Scene.TOWNSHIP).reported().problem();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void an_old_fault_is_what_became_of_the_earlier_problem(Status status) {
        Scene scene = Scene.inVillage().drafted();
        Problem earlier = Scene.at(status).problem();
        boolean struckOff = List.of(Status.STRUCK_OFF, Status.RELAPSED, Status.REOPENED, Status.CONSOLIDATED)
                .contains(status);
        for (Fault fault : List.of(Fault.NOT_PUT_RIGHT, Fault.RELAPSED)) {
            Verdict verdict = judge(scene, new LinkEarlier(EARLIER, OLD, fault), scene.member, earlier);
            assertThat(verdict.isAccepted()).isEqualTo(fault == Fault.RELAPSED ? struckOff : status.stands());
        }
    }

    @Test
    void a_round_that_was_kept_elsewhere_can_only_be_believed() {
        Scene scene = Scene.inVillage().drafted();
        scene.does(scene.member, new LinkEarlier(RoundId.of("PAPER-2016"), OLD, Fault.NOT_PUT_RIGHT));
        assertThat(scene.problem().fault()).isEqualTo(Fault.NOT_PUT_RIGHT);
    }

    @Test
    void a_look_back_tells_old_faults_from_new_ones_and_counts_what_is_established() {
        Problem locked = Scene.at(Status.LOCKED).problem();
        Problem draft = Scene.at(Status.DRAFT).problem();
        Faults faults = Faults.of(List.of(
                of(locked, "P-1", Optional.empty()),
                of(locked, "P-2", Optional.of(Fault.RELAPSED)),
                of(locked, "P-3", Optional.of(Fault.NOT_PUT_RIGHT)),
                of(locked, "P-4", Optional.of(Fault.NOT_PUT_RIGHT)),
                of(draft, "P-5", Optional.of(Fault.RELAPSED))));
        assertThat(faults.of(Fault.NEW).count()).isEqualTo(1);
        assertThat(faults.of(Fault.RELAPSED).numerator()).containsExactly(ProblemId.of("P-2"));
        assertThat(faults.of(Fault.NOT_PUT_RIGHT).count()).isEqualTo(2);
        assertThat(faults.of(Fault.NOT_PUT_RIGHT).of()).isEqualTo(4);
    }

    private static Problem of(Problem problem, String id, Optional<Fault> fault) {
        return new ProblemBuilder()
                .from(problem)
                .id(ProblemId.of(id))
                .earlier(fault.map(what -> new EarlierProblem(EARLIER, OLD, what)))
                .build();
    }

    @Test
    void the_same_thing_for_two_organisations_is_refused_only_where_policy_says_so_and_found_always() {
        for (Optional<SharedEvidence> shared :
                List.of(Optional.<SharedEvidence>empty(), Optional.of(SharedEvidence.REFUSED))) {
            Scene village = Scene.inVillage(shared(shared)).rectifying();
            assertThat(judge(village, village.files(1), village.village, township())
                            .isAccepted())
                    .isEqualTo(shared.isEmpty());
            assertThat(judge(village, village.files(2), village.village, township())
                            .isAccepted())
                    .isTrue();
        }
        Problem village = Scene.at(Status.REPORTED).problem();
        assertThat(SharedThing.among(List.of(village, township())))
                .singleElement()
                .satisfies(thing -> assertThat(thing.addressees()).containsExactly(Scene.TOWNSHIP, Scene.VILLAGE));
        assertThat(SharedThing.among(List.of(village, village))).isEmpty();
    }
}
