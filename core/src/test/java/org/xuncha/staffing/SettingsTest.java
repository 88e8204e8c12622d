package org.xuncha.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.staffing.Desk.DAY;
import static org.xuncha.staffing.Desk.L1;
import static org.xuncha.staffing.Desk.spouse;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.PolicyRule;
import org.xuncha.policy.RecusalKind;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalLineBuilder;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.policy.StaffingPolicy;
import org.xuncha.policy.TeamPostName;
import org.xuncha.policy.WaiverType;
import org.xuncha.record.Stamp;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.Secrecy;
import org.xuncha.recusal.Waiver;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.GrantWaiver;

/** A setting that nothing reads is a defect: every one changes a verdict. */
class SettingsTest {
    private static final RecusalFact TIE = spouse("s", L1, VILLAGE)
            .from(DAY.minusYears(9))
            .to(DAY.minusYears(1))
            .build();
    private static final RecusalLine LINE = new RecusalLineBuilder()
            .code("LINE")
            .kind(RecusalKind.KIN)
            .label(new Label("规定", "line"))
            .addFacts(FactKind.SPOUSE)
            .within(24)
            .atLeast(0)
            .addWaivable(WaiverType.REMOTE_TIE)
            .build();
    private static final Actor OFFICE = Desk.office(DAY).actor();

    private static RecusalLineBuilder line() {
        return new RecusalLineBuilder().from(LINE);
    }

    static Stream<Map.Entry<String, RecusalLine>> lines() {
        return new TreeMap<>(Map.of(
                        "kind", line().kind(RecusalKind.PRIOR_DEALING).build(),
                        "label", line().label(new Label("别的规定", "another")).build(),
                        "code", line().code("OTHER").build(),
                        "facts", line().facts(Set.of(FactKind.HOME)).build(),
                        "posts", line().addPosts(TeamPost.MEMBER).build(),
                        "at", line().at(AreaLevel.TOWNSHIP).build(),
                        "within", line().within(1).build(),
                        "atLeast", line().within(1).atLeast(90).build(),
                        "waivable", line().waivable(Set.of()).build()))
                .entrySet().stream();
    }

    /** What a policy of one line says to a few questions. */
    private static String says(RecusalLine line) {
        RecusalPolicy policy = new RecusalPolicy(List.of(line), Set.of(), Set.of());
        Waiver waiver = new Waiver(
                TIE.id(),
                "LINE",
                WaiverType.REMOTE_TIE,
                "理由",
                OFFICE,
                DAY.plusYears(1).minusMonths(1),
                DAY.plusYears(9));
        Facts facts = Facts.of(TIE).waive(waiver);
        StringBuilder all = new StringBuilder();
        for (var day : List.of(DAY, DAY.plusYears(1).minusMonths(1))) {
            for (var area : List.of(VILLAGE, OTHER_VILLAGE)) {
                all.append(Recusal.judge(facts, policy, Question.about(L1, TeamPost.LEADER, Set.of(area), day)));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_setting_of_a_line_changes_a_verdict(Map.Entry<String, RecusalLine> changed) {
        UnaryOperator<RecusalLine> shorter =
                line -> new RecusalLineBuilder().from(line).within(1).build();
        RecusalLine before = changed.getKey().equals("atLeast") ? shorter.apply(LINE) : LINE;
        assertThat(says(changed.getValue())).isNotEqualTo(says(before));
    }

    @Test
    void no_setting_of_a_line_is_left_out() {
        assertThat(lines().map(Map.Entry::getKey)).containsExactlyInAnyOrder(components(RecusalLine.class));
        assertThat(components(RecusalPolicy.class)).containsExactly("lines", "approvers", "seesKin");
        assertThat(components(StaffingPolicy.class)).containsExactly("posts", "authoriser", "deciders");
    }

    private static String[] components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    private static Verdict judge(
            Function<RecusalPolicy, RecusalPolicy> recusal,
            Function<StaffingPolicy, StaffingPolicy> staffing,
            StaffingAct act,
            Stamp stamp) {
        Desk desk = Desk.planned();
        Round round = desk.round();
        var policy = new org.xuncha.policy.PolicyBuilder()
                .from(round.policy())
                .recusal(recusal.apply(round.policy().recusal()))
                .staffing(staffing.apply(round.policy().staffing()))
                .build();
        Round other = new Round(
                round.id(),
                round.label(),
                round.kinds(),
                round.from(),
                round.to(),
                round.objects(),
                policy,
                round.phase(),
                round.entered());
        return StaffingRules.judge(desk.staffing(), act, stamp, other);
    }

    private static boolean changes(
            Function<RecusalPolicy, RecusalPolicy> recusal,
            Function<StaffingPolicy, StaffingPolicy> staffing,
            StaffingAct act,
            Stamp stamp) {
        return !Objects.equals(
                judge(recusal, staffing, act, stamp).objections(),
                judge(Function.identity(), Function.identity(), act, stamp).objections());
    }

    @Test
    void who_approves_waivers_is_a_setting() {
        assertThat(changes(
                        policy -> new RecusalPolicy(policy.lines(), Set.of(Party.INSPECTION_OFFICE), policy.seesKin()),
                        Function.identity(),
                        new GrantWaiver(FactId.of("home:L-5"), "HOME_COUNTY", WaiverType.SPECIAL_NEED, DAY, DAY),
                        Desk.office(DAY)))
                .isTrue();
    }

    @Test
    void who_sees_kin_is_a_setting_and_refusals_keep_to_it() {
        Desk desk = Desk.planned().learns(spouse("s", L1, VILLAGE));
        RecusalPolicy policy = desk.round().policy().recusal();
        RecusalPolicy closed = new RecusalPolicy(policy.lines(), policy.approvers(), Set.of());
        Verdict full = desk.judge(Desk.plan(Desk.assignment()));
        assertThat(Secrecy.shown(full, policy, OFFICE).objections()).isEqualTo(full.objections());
        assertThat(Secrecy.shown(full, closed, OFFICE).objections()).isNotEqualTo(full.objections());
    }

    @Test
    void who_authorises_is_a_setting() {
        assertThat(changes(
                        Function.identity(),
                        policy -> new StaffingPolicy(policy.posts(), Party.INSPECTION_OFFICE, policy.deciders()),
                        new Authorise(Set.of(L1), DAY),
                        Desk.office(DAY)))
                .isTrue();
    }

    @Test
    void who_decides_on_replacements_is_a_setting() {
        assertThat(changes(
                        Function.identity(),
                        policy -> new StaffingPolicy(policy.posts(), policy.authoriser(), Set.of()),
                        new StaffingAct.ReplaceMember(
                                L1,
                                Optional.of(Desk.L4),
                                ReplacementCause.UNAVAILABLE,
                                Optional.empty(),
                                Optional.empty(),
                                DAY),
                        Desk.office(DAY)))
                .isTrue();
    }

    @Test
    void which_posts_teams_have_is_a_setting() {
        assertThat(changes(
                        Function.identity(),
                        policy -> new StaffingPolicy(
                                List.of(new TeamPostName(TeamPost.LEADER, new Label("组长", "Leader"))),
                                policy.authoriser(),
                                policy.deciders()),
                        new StaffingAct.FormTeams(List.of(Desk.team(Desk.ONE, VILLAGE, OTHER_VILLAGE))),
                        Desk.office(DAY)))
                .isTrue();
    }

    @Test
    void a_line_stands_once_in_a_policy() {
        assertThatThrownBy(() -> new RecusalPolicy(List.of(LINE, LINE), Set.of(), Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertRefusedBy(Verdict.of(refused.objections()), PolicyRule.CODE_ONCE));
    }
}
