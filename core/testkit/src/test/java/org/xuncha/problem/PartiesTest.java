package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.Policy;
import org.xuncha.record.Act;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Trials;

/** Who may make which move, under the preset of Baoshan and for a problem of a village. */
class PartiesTest {
    private static final String PARTIES = """
            DRAFT_PAPER: TEAM_MEMBER, TEAM_LEADER
            REWORD_FINDING: TEAM_MEMBER, TEAM_LEADER
            APPROVE_PAPER: TEAM_LEADER
            VERIFY_FINDING: TEAM_MEMBER, TEAM_LEADER
            LINK_EARLIER: TEAM_MEMBER, TEAM_LEADER
            UNLINK_EARLIER: TEAM_MEMBER, TEAM_LEADER
            PUT_FACTS: TEAM_MEMBER, TEAM_LEADER
            CONFIRM_FACTS: VILLAGE_BRANCH
            OBJECT_TO_FACTS: VILLAGE_BRANCH
            RECORD_SILENCE: TEAM_MEMBER, TEAM_LEADER
            ANSWER_OBJECTION: TEAM_MEMBER, TEAM_LEADER
            LOCK_PROBLEM: TEAM_LEADER
            DISMISS_PROBLEM: TEAM_LEADER
            HAND_OVER_LEAD: TEAM_LEADER
            RECEIPT_LEAD: DISCIPLINE_COMMISSION, ORGANISATION_DEPARTMENT
            REPLY_LEAD: DISCIPLINE_COMMISSION, ORGANISATION_DEPARTMENT
            RETURN_LEAD: DISCIPLINE_COMMISSION, ORGANISATION_DEPARTMENT
            CONTEST_PROBLEM: VILLAGE_BRANCH
            ANSWER_CONTEST: INSPECTION_OFFICE
            UNLOCK_PROBLEM: TEAM_LEADER
            WITHDRAW_PROBLEM: LEADING_GROUP
            PROPOSE_IMMEDIATE: TEAM_LEADER
            DECIDE_IMMEDIATE: LEADING_GROUP
            RECORD_ORAL_ORDER: TEAM_LEADER
            NOTIFY_IMMEDIATE: INSPECTION_OFFICE, TEAM_LEADER, TEAM_MEMBER
            REPORT_IMMEDIATE: VILLAGE_BRANCH
            CHECK_IMMEDIATE: TEAM_MEMBER, TEAM_LEADER
            ISSUE_PROBLEM: INSPECTION_OFFICE
            ASSIGN_DUTY: INSPECTION_OFFICE, VILLAGE_BRANCH, TOWNSHIP_COMMITTEE, TOWNSHIP_SECRETARY, VILLAGE_SECRETARY
            SUBMIT_PLAN: VILLAGE_BRANCH
            AMEND_PLAN: VILLAGE_BRANCH
            REVIEW_PLAN: TOWNSHIP_COMMITTEE, INSPECTION_OFFICE
            HAND_OVER_MEASURE: VILLAGE_BRANCH
            EXTEND_DEADLINE: LEADING_GROUP
            SUSPEND_DEADLINE: LEADING_GROUP
            RESUME_DEADLINE: LEADING_GROUP
            REPORT_MEASURE: VILLAGE_BRANCH
            FILE_EVIDENCE: VILLAGE_BRANCH
            HAND_OVER_EVIDENCE: INSPECTION_OFFICE, VILLAGE_BRANCH, TOWNSHIP_COMMITTEE, TOWNSHIP_SECRETARY, VILLAGE_SECRETARY
            REPORT_COMPLETION: VILLAGE_BRANCH
            RECORD_SATISFACTION: TOWNSHIP_COMMITTEE, DISCIPLINE_COMMISSION, ORGANISATION_DEPARTMENT, INSPECTION_OFFICE
            REDACT_RESULT: INSPECTION_OFFICE
            PUBLISH_RESULT: VILLAGE_BRANCH
            DECIDE_CLOSING: TOWNSHIP_COMMITTEE, DISCIPLINE_COMMISSION, ORGANISATION_DEPARTMENT, INSPECTION_OFFICE
            RECHECK_STRIKE_OFF: INSPECTION_OFFICE, TEAM_LEADER, TEAM_MEMBER
            REOPEN_PROBLEM: INSPECTION_OFFICE
            CONFIRM_CONSOLIDATION: INSPECTION_OFFICE
            """;

    private static final Policy POLICY = Scene.policy().build();

    @Test
    void the_page_says_who_may_make_which_move() {
        String parties = Arrays.stream(Move.values())
                .map(move -> move + ": "
                        + move.parties(POLICY, AreaLevel.VILLAGE).stream()
                                .map(Party::code)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(parties).isEqualTo(PARTIES);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void no_other_party_makes_a_move_and_no_stranger_any(Move move) {
        Scene scene = move.from().isEmpty()
                ? Scene.inVillage()
                : Scene.at(move.from().iterator().next());
        Act act = new Trials(scene, 0).of(move).get(0);
        for (PartyName party : POLICY.parties()) {
            boolean may = move.parties(POLICY, AreaLevel.VILLAGE).contains(party.party());
            Verdict verdict = scene.judge(act, Scene.actor("L-1", party.party(), Scene.CITY));
            // of a lead nobody learns who need not know of it
            assertThat(verdict.objections().stream()
                            .anyMatch(one -> one.rule() == RoundRule.PARTY_MAY || one.rule() == hidden(scene)))
                    .as(party.party().code())
                    .isEqualTo(!may || !knows(scene, party.party()));
        }
        assertThat(scene.judge(act, Scene.actor("X-1", Party.of("STRANGER"), Scene.CITY))
                        .objections())
                .extracting(Objection::rule)
                .containsAnyOf(RoundRule.PARTY_KNOWN, hidden(scene));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void nobody_acts_on_an_area_that_is_not_his(Move move) {
        Scene scene = move.from().isEmpty()
                ? Scene.inVillage()
                : Scene.at(move.from().iterator().next());
        Party party = move.parties(POLICY, AreaLevel.VILLAGE).get(0);
        assertThat(scene.judge(new Trials(scene, 0).of(move).get(0), Scene.actor("L-1", party, Scene.OTHER_TOWNSHIP))
                        .objections())
                .extracting(Objection::rule)
                .containsAnyOf(ProblemRule.AREA_COVERED, hidden(scene));
    }

    /** What is said of a lead to those who need not know of it; of any other problem what is never said of it. */
    private static ProblemRule hidden(Scene scene) {
        return !scene.dossier().entries().isEmpty() && scene.problem().isRestricted()
                ? ProblemRule.BEGUN
                : ProblemRule.BEGUN_ONCE;
    }

    private static boolean knows(Scene scene, Party party) {
        return hidden(scene) != ProblemRule.BEGUN
                || List.of(
                                Party.LEADING_GROUP,
                                Party.INSPECTION_OFFICE,
                                Party.TEAM_LEADER,
                                Party.TEAM_MEMBER,
                                Party.DISCIPLINE_COMMISSION)
                        .contains(party);
    }
}
