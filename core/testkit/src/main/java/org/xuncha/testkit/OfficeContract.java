package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct.AnswerPassage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageId;
import org.xuncha.cooperation.PassageRule;
import org.xuncha.office.Answer;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.office.Order;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.policy.RoundKind;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.storage.Storage;

/** An office over the store does what rules allow, once, and leaves no trace of what they refuse. */
public interface OfficeContract extends StorageProof {
    /** The round that the office leads. */
    RoundId ROUND = RoundId.of("2021-1");

    private static SettableClock clock() {
        return SettableClock.at(Instant.parse("2021-04-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    private static Mandate by(Party party, String command) {
        Actor actor = new Actor(PersonId.of("O-1"), party, AreaCode.of("530500000000"));
        return new Mandate(actor, "巡察工作方案", "按方案推进", CommandId.of(command));
    }

    private static Mandate byOffice(String command) {
        return by(Party.INSPECTION_OFFICE, command);
    }

    private static OpenRound opening() {
        Organisation branch = new Organisation(
                AreaCode.of("530502104203"), OrganisationKind.BRANCH, new Label("某村党总支", "A village's branch"));
        return new OpenRound(
                new Label("提级巡察", "Elevated inspection"),
                Set.of(RoundKind.ELEVATED),
                LocalDate.of(2021, 4, 6),
                LocalDate.of(2021, 12, 31),
                List.of(InspectedObject.of(branch)),
                Policies.baoshan2021().build());
    }

    private static SendPassage guidance() {
        return new SendPassage(
                Form.GUIDANCE,
                Body.of(Party.INSPECTION_OFFICE, AreaCode.of("530500000000")),
                Body.of(Party.DISCIPLINE_COMMISSION, AreaCode.of("530500000000")),
                "底稿要素",
                Optional.empty());
    }

    private static List<Line> lines(Storage store) {
        return store.read(transaction -> transaction.records().of(Round.subject(ROUND)));
    }

    private static Stream<Rule> objections(Answer<?> answer) {
        return answer.verdict().objections().stream().map(objection -> objection.rule());
    }

    @Test
    default void what_an_office_did_another_office_over_the_same_store_sees() {
        try (Storage store = open()) {
            Round round = Office.of(store, clock()).perform(ROUND, opening(), byOffice("open"));
            assertThat(Office.of(store, clock()).round(ROUND)).contains(round);
            assertThat(Office.of(store, clock()).rounds()).containsExactly(ROUND);
        }
    }

    @Test
    default void a_refused_act_leaves_no_trace() {
        try (Storage store = open()) {
            Office office = Office.of(store, clock());
            office.perform(ROUND, opening(), byOffice("open"));
            List<Line> before = lines(store);
            assertThatThrownBy(() -> office.perform(ROUND, new EnterPhase(Phase.CLOSED), byOffice("close")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.objections().get(0).rule())
                                    .isEqualTo(RoundRule.PHASE_IN_ORDER));
            assertThat(lines(store)).isEqualTo(before);
        }
    }

    @Test
    default void an_order_sent_again_is_answered_and_not_carried_out_again() {
        try (Storage store = open()) {
            SettableClock clock = clock();
            Order<Round> order = Order.on(ROUND, opening(), byOffice("open"));
            Office.of(store, clock).perform(order);
            clock.advance(Duration.ofDays(1));
            List<Answer<?>> answers = Office.of(store, clock).performAll(List.of(order, order));
            assertThat(answers)
                    .allMatch(answer -> answer.repeated() && answer.verdict().isAccepted());
            assertThat(lines(store)).hasSize(1);
        }
    }

    @Test
    default void a_command_stands_for_one_act_for_ever() {
        try (Storage store = open()) {
            Office office = Office.of(store, clock());
            office.perform(ROUND, opening(), byOffice("open"));
            List<Answer<?>> answers = office.performAll(List.of(
                    Order.on(ROUND, new EnterPhase(Phase.PREPARATION), byOffice("open")),
                    Order.on(ROUND, PassageId.of("G-1"), guidance(), byOffice("open"))));
            assertThat(answers)
                    .flatMap(answer -> objections(answer).toList())
                    .containsExactly(OfficeRule.COMMAND_MEANS_ONE_ACT, OfficeRule.COMMAND_MEANS_ONE_ACT);
            assertThat(lines(store)).hasSize(1);
        }
    }

    @Test
    default void many_orders_are_judged_one_by_one_each_after_those_before_it() {
        try (Storage store = open()) {
            Office office = Office.of(store, clock());
            PassageId passage = PassageId.of("G-1");
            List<Answer<?>> answers = office.performAll(List.of(
                    Order.on(ROUND, opening(), byOffice("open")),
                    Order.on(ROUND, new EnterPhase(Phase.FIELD), byOffice("too-early")),
                    Order.on(ROUND, passage, new AnswerPassage("收到"), by(Party.DISCIPLINE_COMMISSION, "unsent")),
                    Order.on(ROUND, passage, guidance(), byOffice("send")),
                    Order.on(ROUND, passage, new AnswerPassage("收到"), by(Party.DISCIPLINE_COMMISSION, "answer"))));
            assertThat(answers.stream().map(answer -> answer.verdict().isAccepted()))
                    .containsExactly(true, false, false, true, true);
            assertThat(answers)
                    .flatMap(answer -> objections(answer).toList())
                    .containsExactly(RoundRule.PHASE_IN_ORDER, PassageRule.SENT);
            assertThat(office.window(ROUND, byOffice("any").actor()).passages())
                    .singleElement()
                    .matches(found -> !found.isOpen());
        }
    }

    @Test
    default void a_clock_that_jumps_back_is_refused_and_nothing_is_recorded() {
        try (Storage store = open()) {
            SettableClock clock = clock();
            Office office = Office.of(store, clock);
            office.perform(ROUND, opening(), byOffice("open"));
            clock.advance(Duration.ofHours(-1));
            Answer<?> answer = office.performAll(
                            List.of(Order.on(ROUND, new EnterPhase(Phase.PREPARATION), byOffice("prepare"))))
                    .get(0);
            assertThat(objections(answer)).containsExactly(OfficeRule.CLOCK_GOES_ON);
            assertThat(lines(store)).hasSize(1);
        }
    }

    @Test
    default void of_eight_offices_that_do_the_same_at_once_one_does_it_and_all_are_answered() {
        try (Storage store = open()) {
            Office.of(store, clock()).perform(ROUND, opening(), byOffice("open"));
            List<Boolean> repeated = Together.times(
                    8,
                    number -> Office.of(store, clock())
                            .performAll(
                                    List.of(Order.on(ROUND, new EnterPhase(Phase.PREPARATION), byOffice("prepare"))))
                            .get(0)
                            .repeated());
            assertThat(repeated).containsOnlyOnce(false);
            assertThat(lines(store)).hasSize(2);
        }
    }

    @Test
    default void of_eight_offices_that_race_for_one_phase_seven_are_refused_by_the_rule() {
        try (Storage store = open()) {
            Office.of(store, clock()).perform(ROUND, opening(), byOffice("open"));
            List<Boolean> accepted = Together.times(
                    8,
                    number -> Office.of(store, clock())
                            .performAll(List.of(
                                    Order.on(ROUND, new EnterPhase(Phase.PREPARATION), byOffice("prepare-" + number))))
                            .get(0)
                            .verdict()
                            .isAccepted());
            assertThat(accepted).containsOnlyOnce(true);
            assertThat(lines(store)).hasSize(2);
        }
    }
}
