package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten published rounds: what each source states, the setting that expresses it, and what it leaves open. */
class CasesTest {

    /**
     * One setting of a case.
     *
     * @param preset the case
     * @param sentence what the source states, in short words, as it stands in the file before the setting
     * @param path the setting that expresses it
     * @param value what it was set to, as the file writes it
     * @param pointers where it stands in the facts of the case
     */
    record Stated(PolicyPreset preset, String sentence, String path, String value, List<String> pointers) {}

    static EnumSet<PolicyPreset> cases() {
        return EnumSet.range(PolicyPreset.WEIXI, PolicyPreset.TAISHAN);
    }

    /** The case's own settings, without the code and the name by which the library knows it. */
    private static Set<String> laidDown(PolicyPreset preset) {
        Set<String> paths = new TreeSet<>(preset.file().laidDown());
        paths.removeAll(Set.of("code", "label"));
        return paths;
    }

    private static List<String> lines(PolicyPreset preset) {
        return new String(preset.bytes(), StandardCharsets.UTF_8).lines().toList();
    }

    /** Every setting of a case's file with the comment before it. */
    private static Map<String, String> sentences(PolicyPreset preset) {
        Node tree = TreeReader.read(new String(preset.bytes(), StandardCharsets.UTF_8), new Mistakes())
                .orElseThrow();
        Map<String, String> sentences = new TreeMap<>();
        for (String path : laidDown(preset)) {
            Node.Entry entry = entry((Node.Keys) tree, path);
            String before = lines(preset).get(entry.line() - 2).strip();
            sentences.put(path, before.startsWith("# 依据：") ? before.substring(5) : "没有依据");
        }
        return sentences;
    }

    private static Node.Entry entry(Node.Keys keys, String path) {
        String[] names = path.split("\\.", 2);
        Node.Entry entry = Objects.requireNonNull(keys.entries().get(names[0]), path);
        return names.length == 1 ? entry : entry((Node.Keys) entry.node(), names[1]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_setting_of_a_case_names_the_sentence_that_it_expresses(PolicyPreset preset) {
        assertThat(sentences(preset)).doesNotContainValue("没有依据");
        assertThat(lines(preset).get(0)).startsWith("# 案例：").contains("来源：http");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_table_names_every_setting_of_a_case_with_its_sentence_and_no_other(PolicyPreset preset) {
        Map<String, String> table = CaseTable.rows()
                .filter(row -> row.preset() == preset)
                .collect(Collectors.toMap(Stated::path, Stated::sentence));
        assertThat(table).isEqualTo(sentences(preset));
    }

    static Stream<Stated> table() {
        return CaseTable.rows();
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_setting_has_the_value_that_the_sentence_asks_for(Stated row) {
        Node tree = TreeReader.read(PolicyFile.write(row.preset().policy(), Locale.ENGLISH), new Mistakes())
                .orElseThrow();
        assertThat(shown(entry((Node.Keys) tree, row.path()).node())).isEqualTo(row.value());
    }

    private static final List<String> SHOWN = List.of(
            "zh",
            "code",
            "party",
            "post",
            "addressee",
            "duty",
            "bearer",
            "facts",
            "posts",
            "at",
            "atMost",
            "silentDays",
            "duties",
            "issuer",
            "colours",
            "kinds",
            "signed",
            "setsLastDay",
            "steps");

    /** What identifies a value: codes and parties, without names. */
    private static String shown(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Many many) {
            return many.nodes().stream().map(CasesTest::shown).collect(Collectors.joining(" "));
        }
        Map<String, Node.Entry> entries = ((Node.Keys) node).entries();
        List<String> parts = new ArrayList<>();
        for (String key : SHOWN) {
            Optional.ofNullable(entries.get(key)).ifPresent(entry -> parts.add(shown(entry.node())));
        }
        return String.join("/", parts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_a_case_leaves_open_is_listed_as_not_laid_down(PolicyPreset preset) {
        PolicyFile file = preset.file();
        assertThat(file.base()).isPresent();
        assertThat(file.open()).isNotEmpty().doesNotContainAnyElementsOf(file.laidDown());
        String document = file.document(Locale.CHINESE).text();
        String open = document.substring(document.indexOf("未作规定的事项"));
        assertThat(open.lines().filter(line -> line.startsWith("（")))
                .hasSize(file.open().size() + 1);
        assertThat(file.open().contains("rectification.rectify")).isEqualTo(open.contains("整改期限：问题应当自反馈之日起"));
    }

    @ParameterizedTest
    @EnumSource
    void every_preset_can_be_written_whole_and_read_again(PolicyPreset preset) {
        assertThat(PolicyFileTest.read(PolicyFile.write(preset.policy(), Locale.CHINESE))
                        .policy())
                .isEqualTo(preset.policy());
        assertThat(preset.file().policy()).isEqualTo(preset.policy());
    }

    @Test
    void the_regimes_differ_in_the_term_alone() {
        String two = PolicyFile.write(PolicyPreset.TWO_MONTHS.policy(), Locale.ENGLISH);
        String six = PolicyFile.write(PolicyPreset.SIX_MONTHS.policy(), Locale.ENGLISH);
        List<String> before = two.lines().toList();
        List<String> after = six.lines().toList();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(after.get(i).strip().split(":", 2)[0]);
            }
        }
        assertThat(changed).containsExactly("code", "label", "rectify");
        assertThat(Arrays.asList(two, six)).allMatch(text -> text.lines().count() == before.size());
    }
}
