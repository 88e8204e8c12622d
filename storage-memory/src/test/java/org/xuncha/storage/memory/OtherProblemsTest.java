package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Answer;
import org.xuncha.office.Order;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.problem.Fault;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemAct.HandOverLead;
import org.xuncha.problem.ProblemAct.LinkEarlier;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;

/** The office lays before the rules what it knows of other problems, and hides leads from those who need not know. */
class OtherProblemsTest {
    private final MemoryStorage storage = new MemoryStorage();
    private final OneRound round = new OneRound(storage, "2021-1");

    @Test
    void the_same_photograph_is_refused_for_the_second_village_and_not_for_the_first() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.locked("P-2", OneRound.VILLAGE, 2);
        round.locked("P-3", OneRound.OTHER, 3);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        round.rectifying("P-1", OneRound.VILLAGE);
        round.rectifying("P-2", OneRound.VILLAGE);
        round.rectifying("P-3", OneRound.OTHER);
        round.does("P-1", OneRound.branch(OneRound.VILLAGE), OneRound.evidence(7, OneRound.DAY));
        round.does("P-2", OneRound.branch(OneRound.VILLAGE), OneRound.evidence(7, OneRound.DAY));
        Answer<Problem> second =
                round.asks(round.order("P-3", OneRound.branch(OneRound.OTHER), OneRound.evidence(7, OneRound.DAY)));
        assertThat(second.verdict().objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.EVIDENCE_OF_ONE_ADDRESSEE);
        round.does("P-3", OneRound.branch(OneRound.OTHER), OneRound.evidence(8, OneRound.DAY));
    }

    @Test
    void a_number_is_given_once_in_a_round_even_if_it_is_a_lead_or_dismissed_that_bears_it() {
        round.approved("P-1", OneRound.VILLAGE, 1);
        round.approved("P-2", OneRound.VILLAGE, 2);
        round.drafted("P-3", OneRound.OTHER);
        round.does("P-1", OneRound.LEADER, new HandOverLead(Party.DISCIPLINE_COMMISSION, 2));
        round.does("P-2", OneRound.LEADER, new ProblemAct.DismissProblem());
        for (int no = 1; no <= 2; no++) {
            assertThat(round.asks(round.order("P-3", OneRound.LEADER, OneRound.numbered(no)))
                            .verdict()
                            .objections())
                    .containsExactly(Objection.by(ProblemRule.NUMBER_ONCE)
                            .with("number", OneRound.numbered(no).number())
                            .with("problem", ProblemId.of("P-" + no)));
        }
        Order<Problem> third = round.order("P-3", OneRound.LEADER, OneRound.numbered(3));
        assertThat(round.asks(third).verdict().isAccepted()).isTrue();
        assertThat(round.asks(third).repeated()).isTrue();
        OneRound later = new OneRound(storage, "2021-2");
        later.approved("P-1", OneRound.VILLAGE, 1);
    }

    @Test
    void while_its_count_stands_still_a_problem_is_due_on_no_day() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        round.rectifying("P-1", OneRound.VILLAGE);
        assertThat(due()).contains(OneRound.DAY.plusMonths(2));
        round.does("P-1", OneRound.GROUP, new SuspendDeadline(Optional.empty(), OneRound.DAY.plusDays(1)));
        assertThat(due()).isEmpty();
        round.does("P-1", OneRound.GROUP, new ResumeDeadline(Optional.empty(), OneRound.DAY.plusDays(3)));
        assertThat(due()).contains(OneRound.DAY.plusMonths(2).plusDays(2));
    }

    private Optional<LocalDate> due() {
        return round.window().rows(ProblemQuery.of(round.id), "", 1).get(0).due();
    }

    @Test
    void a_village_is_fed_back_when_nothing_of_its_township_waits_be_it_in_the_same_transaction() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.locked("P-2", OneRound.TOWNSHIP, 2);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        Order<Problem> village = round.order("P-1", OneRound.OFFICE, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
        Order<Problem> township = round.order("P-2", OneRound.OFFICE, new ProblemAct.IssueProblem("保巡问〔2021〕2号"));
        assertThat(round.asks(village).verdict().objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.FEEDBACK_IN_ORDER);
        assertThat(round.window().permitted(ProblemId.of("P-1")))
                .hasEntrySatisfying(
                        Move.ISSUE_PROBLEM,
                        verdict -> assertThat(verdict.isAccepted()).isFalse());
        assertThat(round.office.performAll(List.of(township, village)))
                .allMatch(answer -> answer.verdict().isAccepted());
    }

    @Test
    void an_old_fault_is_looked_up_in_the_round_that_found_it() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        round.does("P-1", OneRound.OFFICE, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
        OneRound later = new OneRound(storage, "2021-2");
        later.approved("P-1", OneRound.VILLAGE, 1);
        assertThat(later.asks(later.order(
                                "P-1",
                                OneRound.LEADER,
                                new LinkEarlier(round.id, ProblemId.of("P-9"), Fault.NOT_PUT_RIGHT)))
                        .verdict()
                        .objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.EARLIER_FOUND);
        later.does("P-1", OneRound.LEADER, new LinkEarlier(round.id, ProblemId.of("P-1"), Fault.NOT_PUT_RIGHT));
        assertThat(later.window().problem(ProblemId.of("P-1")).orElseThrow().fault())
                .isEqualTo(Fault.NOT_PUT_RIGHT);
    }

    @Test
    void a_lead_is_neither_answered_nor_shown_nor_counted_to_those_who_need_not_know() {
        round.approved("P-1", OneRound.VILLAGE, 1);
        round.does("P-1", OneRound.LEADER, new HandOverLead(Party.DISCIPLINE_COMMISSION, 2));
        Actor village = OneRound.branch(OneRound.VILLAGE);
        Answer<Problem> answer = round.asks(round.order("P-1", village, new ProblemAct.ConfirmFacts()));
        assertThat(answer.state()).isEmpty();
        assertThat(answer.verdict().objections()).extracting(Objection::rule).containsExactly(ProblemRule.BEGUN);
        assertThat(round.asks(round.order("P-9", village, new ProblemAct.ConfirmFacts()))
                        .verdict()
                        .toString())
                .isEqualTo(answer.verdict().toString());
        Window seen = round.window(village, Sight.of(OneRound.VILLAGE));
        assertThat(seen.permitted(ProblemId.of("P-1"))).isEmpty();
        assertThat(seen.count(ProblemQuery.of(round.id))).isEmpty();
        Sight restricted = new Sight(Set.of(OneRound.CITY), true);
        Actor commission = OneRound.actor("DC-1", Party.DISCIPLINE_COMMISSION, OneRound.CITY);
        round.does("P-1", commission, new ProblemAct.ReceiptLead());
        round.does("P-1", commission, new ProblemAct.ReplyLead("已办结"));
        assertThat(seen.count(ProblemQuery.of(round.id))).isEmpty();
        assertThat(round.window(commission, restricted).count(ProblemQuery.of(round.id)))
                .extracting(Tally::status)
                .containsExactly("LEAD_SETTLED");
    }
}
