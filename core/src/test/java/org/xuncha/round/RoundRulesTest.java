package org.xuncha.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RoundKind;
import org.xuncha.policy.Situation;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;

class RoundRulesTest {
    private static final RoundId ID = RoundId.of("BS-2021-T1");
    private static final Policy POLICY = Policies.baoshan2021().build();
    private static final LocalDate FROM = LocalDate.of(2021, 4, 6);
    private static final LocalDate TO = LocalDate.of(2021, 11, 30);

    private static Stamp by(Party party) {
        Actor actor = new Actor(PersonId.of("O-1"), party, AreaCode.of("530500000000"));
        return new Stamp(
                new Mandate(actor, "市委巡察工作领导小组会议纪要", "按计划推进", CommandId.of("c")),
                Instant.parse("2021-04-06T01:00:00Z"));
    }

    private static Stamp byOffice() {
        return by(Party.INSPECTION_OFFICE);
    }

    private static InspectedObject village(String code, String... situations) {
        Organisation branch = new Organisation(
                AreaCode.of(code), OrganisationKind.BRANCH, new Label("某村党总支", "A village's general branch"));
        return new InspectedObject(branch, Set.of(situations), Optional.empty(), false, Set.of());
    }

    private static OpenRound opening(LocalDate from, LocalDate to, InspectedObject... objects) {
        return new OpenRound(
                new Label("提级巡察村（社区）", "Elevated inspection"),
                Set.of(RoundKind.ELEVATED, RoundKind.LOOK_BACK),
                from,
                to,
                List.of(objects),
                POLICY);
    }

    private static OpenRound opening() {
        return opening(FROM, TO, village("530502100201", "POOR"));
    }

    private static Round opened() {
        Dossier<RoundAct> dossier = Dossier.empty(Round.subject(ID), RoundAct.class);
        return Round.after(null, dossier.with(opening(), byOffice()).entries().get(0));
    }

    private static Round in(Phase phase) {
        Dossier<RoundAct> dossier =
                Dossier.empty(Round.subject(ID), RoundAct.class).with((RoundAct) opening(), byOffice());
        Round round = Round.after(null, dossier.entries().get(0));
        while (round.phase() != phase) {
            dossier = dossier.with(new EnterPhase(round.phase().next().orElseThrow()), byOffice());
            round = Round.after(round, dossier.entries().get((int) dossier.version() - 1));
        }
        return round;
    }

    private static Stream<Rule> objections(@Nullable Round round, RoundAct act, Stamp stamp) {
        return RoundRules.judge(round, act, stamp).objections().stream().map(Objection::rule);
    }

    @Test
    void a_round_is_opened_with_its_policy_kinds_and_objects() {
        assertThat(RoundRules.judge(null, opening(), byOffice()).isAccepted()).isTrue();
        assertThat(opened().policy()).isEqualTo(POLICY);
        assertThat(opened().day(Phase.OPENED)).isEqualTo(FROM);
        assertThat(opened().kindsOf(opened().objects().get(0)))
                .containsExactlyInAnyOrder(RoundKind.ELEVATED, RoundKind.LOOK_BACK);
    }

    @Test
    void a_round_is_opened_once() {
        assertThat(objections(opened(), opening(), byOffice())).containsExactly(RoundRule.OPENED_ONCE);
    }

    @Test
    void nothing_is_done_to_a_round_that_was_not_opened() {
        assertThat(objections(null, new EnterPhase(Phase.PREPARATION), byOffice()))
                .containsExactly(RoundRule.OPENED);
    }

    @Test
    void only_the_office_and_the_leading_group_open_a_round() {
        assertThat(objections(null, opening(), by(Party.VILLAGE_BRANCH))).containsExactly(RoundRule.PARTY_MAY);
        assertThat(objections(null, opening(), by(Party.LEADING_GROUP))).isEmpty();
    }

    @Test
    void a_party_that_the_policy_does_not_name_does_nothing() {
        assertThat(objections(opened(), new EnterPhase(Phase.PREPARATION), by(Party.of("STRANGER"))))
                .containsExactly(RoundRule.PARTY_KNOWN);
    }

    @Test
    void a_class_decides_in_which_kinds_of_round_its_villages_are_inspected() {
        Policy sorted = new PolicyBuilder()
                .from(POLICY)
                .situations(List.of(new Situation(
                        "KEY", new Label("重点类", "key villages"), Set.of(RoundKind.DIRECT, RoundKind.ELEVATED))))
                .build();
        InspectedObject key = village("530502100201", "KEY");
        OpenRound round = opening();
        for (Set<RoundKind> kinds : List.of(Set.of(RoundKind.ELEVATED), Set.of(RoundKind.WITH_TOWNSHIP))) {
            assertThat(objections(null, of(round, kinds, sorted, key), byOffice()))
                    .containsExactly(RoundRule.KINDS_OF_CLASS);
        }
        Set<RoundKind> right = Set.of(RoundKind.ELEVATED, RoundKind.DIRECT);
        assertThat(objections(null, of(round, right, sorted, key), byOffice())).isEmpty();
        InspectedObject own =
                new InspectedObject(key.organisation(), key.situations(), key.villageClass(), key.dualPost(), right);
        assertThat(objections(null, of(round, Set.of(RoundKind.ROUTINE), sorted, own), byOffice()))
                .isEmpty();
    }

    private static OpenRound of(OpenRound round, Set<RoundKind> kinds, Policy policy, InspectedObject object) {
        return new OpenRound(round.label(), kinds, round.from(), round.to(), List.of(object), policy);
    }

    @Test
    void every_fault_of_an_opening_is_named_at_once() {
        OpenRound faulty = opening(
                TO, FROM, village("530502100201", "RICH"), village("530502100201"), village("530502100202", "POOR"));
        assertThat(objections(null, faulty, byOffice()))
                .containsExactly(RoundRule.PERIOD_IN_ORDER, RoundRule.SITUATION_KNOWN, RoundRule.OBJECT_ONCE);
    }

    @Property
    void only_the_next_phase_may_be_entered(@ForAll Phase present, @ForAll Phase wanted) {
        boolean next = present.next().filter(wanted::equals).isPresent();
        assertThat(RoundRules.judge(in(present), new EnterPhase(wanted), byOffice())
                        .isAccepted())
                .isEqualTo(next);
    }

    @Property
    void a_phase_is_reached_by_itself_and_all_after_it_until_the_round_is_closed(
            @ForAll Phase present, @ForAll Phase needed) {
        boolean expected = present != Phase.CLOSED && present.compareTo(needed) >= 0;
        assertThat(RoundRules.inPhase(in(present), needed, "Lock").isAccepted()).isEqualTo(expected);
    }

    @Test
    void a_refusal_names_the_rule_the_facts_and_the_dates_in_both_languages() {
        Objection objection = RoundRules.judge(opened(), new EnterPhase(Phase.FEEDBACK), byOffice())
                .objections()
                .get(0);
        assertThat(objection.rule().code()).isEqualTo("round.phase_in_order");
        assertThat(objection.message(Locale.CHINESE)).isEqualTo("该轮次自2021-04-06起处于立项阶段，不能直接转入反馈阶段。");
        assertThat(objection.message(Locale.ENGLISH))
                .isEqualTo("The round is in the phase opened since 2021-04-06; feedback cannot follow it.");
    }

    @Test
    void an_area_that_is_not_inspected_is_no_object() {
        assertThat(RoundRules.isObject(opened(), AreaCode.of("530502100201")).isAccepted())
                .isTrue();
        assertThat(RoundRules.isObject(opened(), AreaCode.of("530502100299")).objections())
                .extracting(Objection::rule)
                .containsExactly(RoundRule.OBJECT_KNOWN);
    }
}
