package org.xuncha.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A setting that nothing reads is a defect: whatever is changed, something is answered otherwise. */
final class EverySettingTest {
    private static final Map<String, Function<Policy, String>> PROBES = Map.ofEntries(
            Map.entry("Policy", FindingAnswers::parties),
            Map.entry("Policy.zone", FindingAnswers::zone),
            Map.entry("Policy.situations", FindingAnswers::opening),
            Map.entry("Situation", FindingAnswers::opening),
            Map.entry("PartyName", FindingAnswers::parties),
            Map.entry("FocusScheme", FindingAnswers::scheme),
            Map.entry("FocusItem", FindingAnswers::scheme),
            Map.entry("Field", FindingAnswers::scheme),
            Map.entry("PreparationPolicy", FindingAnswers::preparation),
            Map.entry("FindingPolicy", FindingAnswers::finding),
            Map.entry("ListPolicy", FindingAnswers::papers),
            Map.entry("RectificationPolicy", RectifyingAnswers::rectifying),
            Map.entry("DutyLine", RectifyingAnswers::rectifying),
            Map.entry("SatisfactionPolicy", RectifyingAnswers::rectifying),
            Map.entry("PublicityPolicy", RectifyingAnswers::rectifying),
            Map.entry("RecusalPolicy", StaffingAnswers::recusal),
            Map.entry("RecusalPolicy.approvers", StaffingAnswers::staffing),
            Map.entry("RecusalLine", StaffingAnswers::recusal),
            Map.entry("StaffingPolicy", StaffingAnswers::staffing),
            Map.entry("TeamPostName", StaffingAnswers::staffing),
            Map.entry("Policy.warning", FollowUpAnswers::warning),
            Map.entry("WarningPolicy", FollowUpAnswers::warning),
            Map.entry("WarningScheme", FollowUpAnswers::warning),
            Map.entry("WarningColour", FollowUpAnswers::warning),
            Map.entry("LetterLadder", FollowUpAnswers::warning),
            Map.entry("LetterStep", FollowUpAnswers::warning),
            Map.entry("Policy.systemic", FollowUpAnswers::systemic),
            Map.entry("SystemicPolicy", FollowUpAnswers::systemic),
            Map.entry("Policy.evaluation", FollowUpAnswers::evaluation),
            Map.entry("EvaluationPolicy", FollowUpAnswers::evaluation),
            Map.entry("EvaluationAspect", FollowUpAnswers::evaluation),
            Map.entry("EvaluationElement", FollowUpAnswers::evaluation),
            Map.entry("EvaluationGrade", FollowUpAnswers::evaluation),
            Map.entry("EvaluationRater", FollowUpAnswers::evaluation));

    /** Names by which programs and papers find something, and which no rule asks for: no change of them is read. */
    private static final Set<String> PRINTED = Set.of("EvaluationAspect.code", "Policy.code");

    /** Lists of which the order is printed alone: any change of what stands in them is read. */
    private static final Map<String, Function<Policy, List<?>>> ORDERS = Map.of(
            "FocusScheme.items",
            policy -> policy.focus().items(),
            "Policy.parties",
            Policy::parties,
            "Policy.situations",
            Policy::situations,
            "RecusalPolicy.lines",
            policy -> policy.recusal().lines());

    static Set<String> settings() {
        return new TreeSet<>(Change.settings(Policy.class));
    }

    private static Function<Policy, String> probe(String setting) {
        Function<Policy, String> of = PROBES.get(setting);
        return of != null ? of : PROBES.getOrDefault(setting.split("\\.", -1)[0], policy -> "no probe");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatever_is_changed_something_is_answered_otherwise(String setting) {
        Function<Policy, String> probe = probe(setting);
        String before = probe.apply(Answers.FULL);
        List<Policy> changed = Change.of(Answers.FULL).stream()
                .filter(change -> change.setting().equals(setting))
                .map(Change::value)
                .toList();
        assertThat(changed).isNotEmpty();
        List<Policy> unread = changed.stream()
                .filter(policy -> probe.apply(policy).equals(before))
                .toList();
        assertThat(unread.stream().filter(policy -> !isReordered(setting, policy)))
                .as("changes of %s that nothing reads, out of %s", setting, changed.size())
                .hasSize(PRINTED.contains(setting) ? changed.size() : 0);
        String printed = document(Answers.FULL);
        assertThat(unread.stream()
                        .filter(policy -> document(policy).equals(printed))
                        .count())
                .isZero();
    }

    @Test
    void what_is_only_printed_is_a_setting() {
        assertThat(settings()).containsAll(PRINTED).containsAll(ORDERS.keySet());
    }

    @Test
    void a_setting_without_a_probe_is_found() {
        assertThat(settings())
                .allSatisfy(setting -> assertThat(PRINTED.contains(setting)
                                || PROBES.containsKey(setting)
                                || PROBES.containsKey(setting.split("\\.", -1)[0]))
                        .isTrue());
    }

    private static boolean isReordered(String setting, Policy policy) {
        Function<Policy, List<?>> list = ORDERS.get(setting);
        return list != null && Set.copyOf(list.apply(policy)).equals(Set.copyOf(list.apply(Answers.FULL)));
    }

    private static String document(Policy policy) {
        return PolicyDocument.of(policy, Locale.CHINESE).text()
                + PolicyDocument.of(policy, Locale.ENGLISH).text();
    }
}
