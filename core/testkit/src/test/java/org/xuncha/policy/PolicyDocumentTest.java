package org.xuncha.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.PolicyDocument.Provision;
import org.xuncha.policy.PolicyDocument.Section;
import org.xuncha.rule.Label;

/** What is in force, in sentences. */
final class PolicyDocumentTest {
    private static final Policy POLICY = full();

    /** A policy in which no list is empty and nothing is missing. */
    static Policy full() {
        return FullPolicy.of(Policies.baoshan2021().build());
    }

    static List<Change<Policy>> changes() {
        List<Change<Policy>> changes = new ArrayList<>(Change.of(POLICY));
        changes.addAll(Change.of(Policies.baoshan2021().build()));
        return changes;
    }

    static Set<String> settings() {
        return Change.settings(Policy.class);
    }

    private static String both(Policy policy) {
        return PolicyDocument.of(policy, Locale.CHINESE).text()
                + PolicyDocument.of(policy, Locale.ENGLISH).text();
    }

    @Test
    void whatever_setting_is_changed_the_document_changes() {
        for (Policy policy : List.of(POLICY, Policies.baoshan2021().build())) {
            String before = both(policy);
            assertThat(Change.of(policy).stream()
                            .filter(change -> both(change.value()).equals(before))
                            .map(Change::setting))
                    .isEmpty();
        }
    }

    @Test
    void every_setting_was_changed() {
        Set<String> untouched = settings();
        changes().forEach(change -> untouched.remove(change.setting()));
        assertThat(untouched).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_setting_has_a_name_in_both_languages(String setting) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(SettingWords.bundle(locale).containsKey(setting))
                    .as("%s in settings, %s", setting, locale)
                    .isTrue();
        }
        assertThat(SettingWords.bundle(Locale.CHINESE).getString(setting)).containsPattern("\\p{IsHan}");
        assertThat(SettingWords.bundle(Locale.ENGLISH).getString(setting)).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void both_languages_say_the_same_and_nothing_is_left_over() {
        var zh = SettingWords.bundle(Locale.CHINESE);
        var en = SettingWords.bundle(Locale.ENGLISH);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        Set<String> records = new HashSet<>(Set.of("Document", "Policy", "TeamPost"));
        settings().forEach(setting -> records.add(setting.substring(0, setting.indexOf('.'))));
        for (String key : zh.keySet()) {
            assertThat(records).as(key).contains(key.split("\\.", -1)[0]);
            if (!key.startsWith("Document.number")) {
                assertThat(holes(zh.getString(key))).as(key).isEqualTo(holes(en.getString(key)));
            }
            assertThat(zh.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}[,:;()?]|[,:;()?]\\p{IsHan}");
        }
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new HashSet<>();
        Matcher hole = Pattern.compile("\\{[\\w.]+}").matcher(text);
        while (hole.find()) {
            holes.add(hole.group());
        }
        return holes;
    }

    @Test
    void no_hole_is_left_but_those_of_the_patterns_of_numbers() {
        assertThat(holes(both(POLICY))).containsExactlyInAnyOrder("{year}", "{team}", "{no}");
    }

    @Test
    void sections_sentences_and_items_are_counted_as_in_official_papers() {
        List<Section> sections = PolicyDocument.of(POLICY, Locale.CHINESE).sections();
        assertThat(sections).extracting(Section::heading).startsWith("一、总则", "二、巡察重点", "三、回避", "四、人员组成");
        assertThat(sections.get(2).provisions().get(0).sentence()).isEqualTo("（一）有下列情形之一的，应当回避：");
        assertThat(sections.get(2).provisions().get(0).items().get(0))
                .isEqualTo("1. 不在本县（市、区）巡察（HOME_COUNTY，交叉分散）。回避事由为籍贯、成长地或户籍地；"
                        + "适用于副组长、县（市、区）巡察办主任、县（市、区）巡察组组长、联络员、组员；事由所在地扩大到县级认定；"
                        + "事由终止后不再回避；不因事由持续时间长而长期回避；有工作特殊需要、无合适人选情形的，经批准可以不回避。");
    }

    @Test
    void a_term_is_a_sentence() {
        assertThat(PolicyDocument.of(POLICY, Locale.CHINESE).text()).contains("）问题应当自反馈之日起2个月内完成整改。\n");
        assertThat(PolicyDocument.of(POLICY, Locale.ENGLISH).text())
                .contains(") Problems are put right within 2 months of feedback.\n");
    }

    @Test
    void what_is_not_laid_down_stands_apart_with_what_applies_meanwhile() {
        PolicyDocument document = PolicyDocument.of(
                POLICY, new Label("通行做法", "common practice"), Set.of("rectification.rectify"), Locale.CHINESE);
        Section last = document.sections().get(document.sections().size() - 1);
        assertThat(last.heading()).isEqualTo("十二、未作规定的事项");
        assertThat(last.provisions())
                .extracting(Provision::sentence)
                .containsExactly("（一）以下事项当地没有规定，暂按“通行做法”执行，启用前应当由当地研究确定。", "（二）整改期限：问题应当自反馈之日起2个月内完成整改。");
        assertThat(document.text()).containsOnlyOnce("完成整改。");
    }

    @Test
    void numbers_go_beyond_ten() {
        assertThat(Stream.of(1, 10, 11, 19, 20, 21, 99).map(Speaker::chinese))
                .containsExactly("一", "十", "十一", "十九", "二十", "二十一", "九十九");
    }

    @Test
    void a_party_without_a_name_is_shown_by_its_code() {
        assertThat(both(new PolicyBuilder()
                        .from(POLICY)
                        .parties(POLICY.parties().subList(0, 1))
                        .build()))
                .contains("DISCIPLINE_COMMISSION");
        assertThat(POLICY.staffing().post(TeamPost.MEMBER)).isEmpty();
        assertThat(both(POLICY)).contains("组员");
    }
}
