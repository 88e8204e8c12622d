package org.xuncha.example.baoshan.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OverviewPageTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 6);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_page_needs_no_network_and_no_script(String language) throws IOException {
        String page =
                page(new Samples(Locale.forLanguageTag(language), DAY).overview(), Locale.forLanguageTag(language));
        assertThat(page).doesNotContain("<script", "src=", "http:", "https:", "@import", "href=", "url(http");
        assertThat(page).contains("default-src &#39;none&#39;");
    }

    @Test
    void what_it_shows_adds_up() throws IOException {
        String page = page(new Samples(Locale.CHINESE, DAY).overview(), Locale.CHINESE);
        assertThat(page).contains("巡察30个村（社区），占全市957个的3.1%", "608个问题分布在22个领域");
        Overview overview = new Samples(Locale.CHINESE, DAY).overview();
        assertThat(overview.counties().stream().mapToInt(Overview.Progress::all).sum())
                .isEqualTo(Samples.locked().size())
                .isEqualTo(overview.heat().rows().stream()
                        .mapToInt(Overview.HeatRow::all)
                        .sum());
    }

    @Test
    void an_english_page_speaks_english() throws IOException {
        String page = page(nearlyEmpty("Round"), Locale.ENGLISH);
        assertThat(page)
                .contains("lang=\"en\"", "Progress by county", "Nothing was late")
                .doesNotMatch("(?s).*>[^<]*\\p{IsHan}[^<]*<.*");
    }

    @Test
    void a_round_without_any_facts_yet_has_a_page() throws IOException {
        assertThat(page(nearlyEmpty("轮次"), Locale.CHINESE)).contains("没有逾期事项").doesNotContain("NaN", "Infinity");
    }

    @Test
    void markup_in_a_text_shows_as_text() throws IOException {
        String hostile = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        Overview empty = nearlyEmpty(hostile);
        Overview overview = new Overview(
                hostile,
                hostile,
                DAY,
                List.of(new Overview.Headline(Overview.Figure.PROBLEMS, 1, Optional.of(1L), hostile)),
                List.of(new Overview.Progress(hostile, Map.of(Overview.Standing.RECTIFYING, 1))),
                new Overview.Heat(List.of(hostile), List.of(new Overview.HeatRow(hostile, List.of(1)))),
                List.of(new Overview.PhaseSpan(hostile, DAY, DAY)),
                empty.acts(),
                List.of(new Overview.Pulse(hostile, hostile, false, 1, 0, 0, 0, 1, hostile)),
                List.of(new Overview.Covered(hostile, 1, 1)),
                List.of(new Overview.Common(hostile, 1, 1, 1)),
                List.of(new Overview.Late(Overview.LateKind.ANSWER, hostile, hostile, DAY, Optional.empty())),
                List.of(new Overview.Team(
                        hostile, Set.of(hostile), List.of(new Overview.Member(true, hostile, hostile)))),
                hostile);
        assertThat(page(overview, Locale.CHINESE))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "alert('");
    }

    @Test
    void a_formula_in_a_table_is_inert() throws IOException {
        Overview empty = nearlyEmpty("轮次");
        Overview overview = new Overview(
                empty.title(),
                empty.body(),
                DAY,
                empty.headlines(),
                empty.counties(),
                new Overview.Heat(List.of("聚焦"), List.of(new Overview.HeatRow("=cmd|' /C calc'!A0", List.of(1)))),
                empty.phases(),
                empty.acts(),
                empty.mechanisms(),
                empty.coverage(),
                empty.common(),
                List.of(new Overview.Late(Overview.LateKind.ANSWER, "@SUM(1)", "+1+1", DAY, Optional.empty())),
                empty.teams(),
                "");
        assertThat(page(overview, Locale.CHINESE))
                .contains(">&#39;=cmd|", ">&#39;@SUM(1)<", ">&#39;+1+1<")
                .doesNotContain(">=cmd", ">@SUM", ">+1+1");
    }

    private static Overview nearlyEmpty(String title) {
        return new Overview(
                title,
                "Office",
                DAY,
                List.of(),
                List.of(),
                new Overview.Heat(List.of(), List.of()),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private String page(Overview overview, Locale locale) throws IOException {
        Path file = temp.resolve("overview.html");
        OverviewPage.write(file, overview, locale);
        return Files.readString(file);
    }
}
