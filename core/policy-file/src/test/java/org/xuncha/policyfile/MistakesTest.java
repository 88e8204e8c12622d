package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.policy.Policies;

/** Whatever is wrong in a file, it is said where, what was found and what was expected. */
class MistakesTest {
    private static final String FILE = PolicyFile.write(Policies.baoshan2021().build(), Locale.CHINESE);

    private static List<Mistake> mistakes(byte[] file) {
        return catchThrowableOfType(UnreadablePolicy.class, () -> PolicyFile.read(file))
                .mistakes();
    }

    private static List<Mistake> mistakes(String file) {
        return mistakes(file.getBytes(StandardCharsets.UTF_8));
    }

    private static int lineOf(String text, String file) {
        return 1
                + (int) file.substring(0, file.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String only(String file, Locale locale) {
        List<Mistake> all = mistakes(file);
        assertThat(all).hasSize(1);
        return all.get(0).message(locale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rectify: 2M         | rectify: 2 months | rectification.rectify    | 内容有误：现为“2 months”，应为期限，如15WD（15个工作日）、2M（2个月）、30D（30日），遇休息日顺延的加/WD。
        rectify: 2M         | rectify: 0M       | rectification.rectify    | 内容有误：现为“0M”，应为期限，如15WD（15个工作日）、2M（2个月）、30D（30日），遇休息日顺延的加/WD。
        rectify: 2M         | rectify: [2M]     | rectification.rectify    | 内容有误：现为“列表，如[甲，乙]”，应为期限，如15WD（15个工作日）、2M（2个月）、30D（30日），遇休息日顺延的加/WD。
        rectify: 2M         | rectify:          | rectification.rectify    | 内容有误：现为“空”，应为期限，如15WD（15个工作日）、2M（2个月）、30D（30日），遇休息日顺延的加/WD。
        handlers: 2         | handlers: two     | finding.handlers         | 内容有误：现为“two”，应为整数，不加引号。
        handlers: 2         | handlers: '2'     | finding.handlers         | 内容有误：现为“2”，应为整数，不加引号。
        handlers: 2         | handlers: 9       | finding.handlers         | 内容不符合要求：现为“9”，应不大于5。
        handlers: 2         | handlers: 99999999999 | finding.handlers     | 内容有误：现为“99999999999”，应为整数，不加引号。
        factsConfirmed: true | factsConfirmed: yes | finding.factsConfirmed | 内容有误：现为“yes”，应为true（是）或false（否）。
        zone: Asia/Shanghai | zone: Asia/Baoshan | zone                    | 内容有误：现为“Asia/Baoshan”，应为时区，如Asia/Shanghai。
        code: BAOSHAN_2021  | code: baoshan     | code                     | 内容不符合要求：现为“baoshan”，应符合格式[A-Z][A-Z0-9_]{0,39}。
        kind: KIN           | kind: COUSIN      | recusal.lines[4].kind    | 内容有误：现为“COUSIN”，应为下列之一：POST、REGION、OFFICIAL_INTEREST、KIN、PRIOR_DEALING、DISPERSAL。
        facts: [HOME]       | facts: [HOME, HOME] | recusal.lines[1].facts[2] | 内容重复：现有多处“HOME”，应只有1处。
        facts: [HOME]       | facts: []         | recusal.lines[1].facts   | 内容不符合要求：现为“[]”，应不为空。
        extender: LEADING_GROUP | extender: LEADING_GRUOP | rectification.extender | 该主体没有列入参与主体：现为“LEADING_GRUOP”，应为下列之一：COUNTY_COMMITTEE、COUNTY_INSPECTION_OFFICE、DEPARTMENT、DISCIPLINE_COMMISSION、INSPECTION_OFFICE、LEADING_GROUP、ORGANISATION_DEPARTMENT、TEAM_LEADER、TEAM_MEMBER、TOWNSHIP_COMMITTEE、TOWNSHIP_SECRETARY、VILLAGE_BRANCH、VILLAGE_SECRETARY。
        extender: LEADING_GROUP | extender: 领导小组 | rectification.extender | 内容不符合要求：现为“领导小组”，应符合格式[A-Z][A-Z0-9_]{0,29}。
        """)
    void a_wrong_value_is_named_with_line_and_key(String right, String wrong, String key, String says) {
        int line = lineOf(right, FILE);
        assertThat(only(FILE.replaceFirst(java.util.regex.Pattern.quote(right), wrong), Locale.CHINESE))
                .isEqualTo("第" + line + "行，" + key + "：" + says);
    }

    @Test
    void a_key_that_nobody_knows_is_named() {
        String file = FILE.replace("  rectify: 2M", "  rectify: 2M\n  rectifyAgain: 2M");
        assertThat(only(file, Locale.ENGLISH))
                .startsWith(
                        "line " + (lineOf("rectify: 2M", FILE) + 1)
                                + ", rectification.rectifyAgain: There is no such key: found \"rectifyAgain\", expected one of: ");
    }

    @Test
    void a_missing_key_is_named_where_it_is_missing() {
        String file = FILE.replace("  rectify: 2M\n", "");
        assertThat(only(file, Locale.CHINESE)).endsWith("，rectification.rectify：缺少这一项：现为空，应有“rectify”。");
    }

    @Test
    void a_key_that_stands_twice_is_named_with_both_places() {
        String file = FILE.replace("  rectify: 2M", "  rectify: 2M\n  rectify: 3M");
        int line = lineOf("rectify: 2M", FILE);
        assertThat(only(file, Locale.CHINESE))
                .isEqualTo("第" + (line + 1) + "行，rectification.rectify：重复填写：第" + line + "行已有这一项，应只有1处。");
    }

    @Test
    void a_code_that_stands_twice_is_refused_where_it_stands_again() {
        String file = FILE.replace("code: NEAR_KIN", "code: WIDER_KIN");
        assertThat(only(file, Locale.CHINESE)).contains("，recusal.lines[5].code：代码WIDER_KIN在方案中重复出现");
    }

    @Test
    void all_mistakes_are_named_at_once_in_the_order_of_their_lines() {
        String file = FILE.replace("handlers: 2", "handlers: two")
                .replace("rectify: 2M", "rectify: 2X")
                .replace("channels: 1", "channels: 7")
                .replace("at: COUNTY\n      within: 0", "at: KOUNTY\n      within: -1")
                .replace("closersInOrder: true", "closersInOrder: maybe");
        List<Mistake> all = mistakes(file);
        assertThat(all)
                .extracting(Mistake::key)
                .containsExactly(
                        "recusal.lines[1].at",
                        "recusal.lines[1].within",
                        "finding.handlers",
                        "finding.channels",
                        "rectification.rectify",
                        "rectification.closersInOrder");
        assertThat(all).extracting(Mistake::line).isSorted();
        UnreadablePolicy thrown = catchThrowableOfType(
                UnreadablePolicy.class, () -> PolicyFile.read(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(thrown.message(Locale.CHINESE).lines()).hasSize(6).allMatch(line -> line.startsWith("第"));
        assertThat(thrown).hasMessageContaining("expected one of: PROVINCE, PREFECTURE, COUNTY, TOWNSHIP, VILLAGE.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '  rectify: 2M\\n\\tplan: 1M'      | SYNTAX_RIGHT
        'a: [1, 2'                         | SYNTAX_RIGHT
        'a: "x'                            | SYNTAX_RIGHT
        'a: b: c'                          | SYNTAX_RIGHT
        'a: &x 1'                          | CONTENT_PLAIN
        'a: *x'                            | CONTENT_PLAIN
        'a: !!java.net.URL [x]'            | CONTENT_PLAIN
        'a: !!int 1'                       | CONTENT_PLAIN
        'a: 1\\n---\\nb: 2'                | CONTENT_PLAIN
        '%YAML 1.2\\n---\\na: 1'           | CONTENT_PLAIN
        '? [a]\\n: b'                      | VALUE_READABLE
        'text'                             | VALUE_READABLE
        '- a'                              | VALUE_READABLE
        ''                                 | VALUE_READABLE
        """)
    void what_is_no_plain_yaml_is_refused(String text, FileRule rule) {
        List<Mistake> all = mistakes(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).objection().rule()).isEqualTo(rule);
        assertThat(all.get(0).message(Locale.CHINESE))
                .startsWith("第")
                .contains("现为")
                .contains("应为");
    }

    @Test
    void a_billion_laughs_end_at_the_first() {
        String laughs = "a: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        assertThat(mistakes(laughs))
                .extracting(mistake -> mistake.objection().rule())
                .containsExactly(FileRule.CONTENT_PLAIN);
    }

    @Test
    void deep_nesting_ends_at_level_twenty_one() {
        for (String deep : List.of("[".repeat(100_000), "{a: ".repeat(100_000))) {
            List<Mistake> all = mistakes(deep);
            assertThat(all).extracting(mistake -> mistake.objection().rule()).containsExactly(FileRule.NESTING_FLAT);
            assertThat(all.get(0).message(Locale.CHINESE)).isEqualTo("第1行：层次过深：现为21层，应为不超过20层。");
        }
    }

    @Test
    void a_huge_file_is_not_looked_at() {
        assertThat(mistakes(new byte[1_000_001]))
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("第1行：文件过长：现为1000001字节，应为不超过1000000字节。");
    }

    @Test
    void of_very_many_mistakes_two_hundred_are_named() {
        assertThat(mistakes("x: 1\n"
                        + FILE.replace("situations:", "situations:\n" + "  - {code: x}\n".repeat(9_000) + "z:")))
                .hasSize(200);
    }

    @Test
    void another_encoding_is_named_at_its_first_byte() {
        assertThat(mistakes(FILE.getBytes(Charset.forName("GBK"))))
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("第1行：文件编码有误：现有字节0xB2，应为UTF-8编码。");
        assertThat(mistakes(FILE.getBytes(StandardCharsets.UTF_16)))
                .extracting(one -> one.objection().rule())
                .containsExactly(FileRule.FILE_UTF8);
        assertThat(mistakes(new byte[] {'a', ':', ' ', (byte) 0xE4, (byte) 0xB8}))
                .extracting(one -> one.objection().rule())
                .containsExactly(FileRule.FILE_UTF8);
    }

    @Test
    void the_mark_that_windows_puts_first_is_read_over_and_refused_anywhere_else() {
        assertThat(PolicyFileTest.read("\uFEFF" + FILE).policy())
                .isEqualTo(Policies.baoshan2021().build());
        assertThat(mistakes(FILE.replace("rectify: 2M", "rectify: \uFEFF2M")))
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("第" + lineOf("rectify: 2M", FILE) + "行：有不可见字符：现为U+FEFF，应为可见字符、空格或换行。");
    }

    @Test
    void a_nul_is_refused_where_it_stands() {
        assertThat(mistakes(FILE.replace("rectify: 2M", "rectify: 2M\u0000")))
                .extracting(Mistake::line)
                .containsExactly(lineOf("rectify: 2M", FILE));
    }

    @Test
    void windows_line_ends_are_read_and_counted() {
        String file = FILE.replace("\n", "\r\n");
        assertThat(PolicyFileTest.read(file).policy())
                .isEqualTo(Policies.baoshan2021().build());
        assertThat(mistakes(file.replace("rectify: 2M", "rectify: x")))
                .extracting(Mistake::line)
                .containsExactly(lineOf("rectify: 2M", FILE));
    }

    @Test
    void an_unknown_base_is_named() {
        assertThat(mistakes("base: one-month\ncode: X\nlabel: {zh: 甲, en: A}\n"))
                .extracting(Mistake::key)
                .contains("base");
    }

    @Test
    void what_the_policy_as_a_whole_refuses_is_named_where_it_stands() {
        String twice = FILE.replaceFirst("party: VILLAGE_SECRETARY", "party: VILLAGE_BRANCH");
        int line =
                lineOf("party: VILLAGE_BRANCH", twice.replaceFirst("party: VILLAGE_BRANCH", "party: VILLAGE_OTHER_"));
        assertThat(twiceNamed(twice)).startsWith("第" + line + "行，parties[").contains("VILLAGE_BRANCH");
        String unborne = new String(PolicyPreset.JIANGJIN.bytes(), StandardCharsets.UTF_8)
                .replace("duties: [HANDLING, IN_CHARGE]", "duties: [HANDLING, NOBODY]");
        assertThat(only(unborne, Locale.CHINESE))
                .startsWith("第" + lineOf("NOBODY", unborne) + "行，warning.schemes[1].colours[2].duties[2]：");
    }

    private static String twiceNamed(String file) {
        return mistakes(file).stream()
                .map(one -> one.message(Locale.CHINESE))
                .filter(says -> says.contains("重复"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_part_refuses_is_named_at_the_setting_it_is_about() {
        String jiangjin = new String(PolicyPreset.JIANGJIN.bytes(), StandardCharsets.UTF_8);
        String unknown = jiangjin.replace("colours: [YELLOW]", "colours: [ORANGE]");
        assertThat(only(unknown, Locale.CHINESE))
                .startsWith("第" + lineOf("ORANGE", unknown) + "行，warning.ladders[1].steps[2].colours[1]：");
        String twice = jiangjin.replace(
                "duty: UNIT, bearer: HANDLING_UNIT, at: TOWNSHIP", "duty: HEAD, bearer: HANDLING_UNIT, at: TOWNSHIP");
        assertThat(mistakes(twice).get(0).message(Locale.CHINESE))
                .startsWith("第" + lineOf("duty: HEAD, bearer: UNIT_HEAD, at: TOWNSHIP", twice)
                        + "行，rectification.duties[8]：");
        String unread = jiangjin.replace("scheme: TIME_LEFT", "scheme: ~");
        assertThat(only(unread, Locale.CHINESE))
                .startsWith("第" + lineOf("scheme: ~", unread) + "行，warning.ladders[1].scheme：");
    }

    @Test
    void a_party_that_the_base_needs_cannot_be_left_out() {
        String weixi = new String(PolicyPreset.WEIXI.bytes(), StandardCharsets.UTF_8);
        String without = weixi.replaceFirst("(?m)^  - \\{party: ORGANISATION_DEPARTMENT.*\\n", "");
        assertThat(mistakes(without))
                .extracting(one -> one.line() + " " + one.key() + " "
                        + one.objection().rule() + " " + one.objection().facts().get("setting"))
                .contains(lineOf("parties:", without) + " parties PARTY_NEEDED rectification.closers");
        assertThat(mistakes(without).get(0).message(Locale.CHINESE))
                .startsWith("第" + lineOf("parties:", without) + "行，parties：参与主体不全：");
    }
}
