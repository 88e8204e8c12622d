package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.analysis.Progress;
import org.xuncha.analysis.Tasks;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.lists.SuggestionItem;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Area;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.HandOverLead;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.Team;
import org.xuncha.warning.LetterAct.IssueLetter;

/**
 * Every fact that was published of a case is a setting of it, a fact or figure of its round, or not expressed for a reason:
 * none is passed over in silence.
 */
final class EveryFactTest {
    private static final Map<String, Class<?>> CARRIERS = Stream.of(
                    Actor.class,
                    AddToPool.class,
                    Area.class,
                    DrawUpQuestions.class,
                    EnterPhase.class,
                    FormTeams.class,
                    HandOverLead.class,
                    InspectedObject.class,
                    IssueLetter.class,
                    IssuePaper.class,
                    OpenRound.class,
                    Problem.class,
                    Progress.class,
                    SendPassage.class,
                    SuggestionItem.class,
                    Tasks.class,
                    Team.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    static EnumSet<PolicyPreset> cases() {
        return CasesTest.cases();
    }

    /** Every pointer of a table for a case. */
    private static List<String> pointers(PolicyPreset preset) {
        Stream<List<String>> settings =
                CaseTable.rows().filter(row -> row.preset() == preset).map(CasesTest.Stated::pointers);
        Stream<List<String>> missing =
                NotExpressedTest.rows().filter(row -> row.preset() == preset).map(NotExpressedTest.Missing::pointers);
        Stream<List<String>> facts =
                CaseFacts.rows().filter(fact -> fact.isOf(preset)).map(CaseFacts.Fact::pointers);
        return Stream.of(settings, missing, facts)
                .flatMap(all -> all)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_fact_of_a_case_has_its_place(PolicyPreset preset) {
        List<String> pointers = pointers(preset);
        assertThat(CaseFile.leaves(preset).keySet())
                .hasSizeGreaterThan(15)
                .filteredOn(leaf -> pointers.stream().noneMatch(pointer -> CaseFile.covers(pointer, leaf)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_setting_or_reason_points_to_what_is_not_there(PolicyPreset preset) {
        Set<String> leaves = CaseFile.leaves(preset).keySet();
        Stream<String> own = Stream.of(
                        CaseTable.rows().filter(row -> row.preset() == preset).map(CasesTest.Stated::pointers),
                        NotExpressedTest.rows()
                                .filter(row -> row.preset() == preset)
                                .map(row -> row.pointers()),
                        CaseFacts.rows()
                                .filter(fact -> fact.preset().equals(preset.name()))
                                .map(CaseFacts.Fact::pointers))
                .flatMap(all -> all)
                .flatMap(List::stream)
                .filter(pointer -> !pointer.equals("-"));
        assertThat(own)
                .filteredOn(pointer -> leaves.stream().noneMatch(leaf -> CaseFile.covers(pointer, leaf)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_file_names_the_page_from_which_the_facts_were_read(PolicyPreset preset) {
        String first = new String(preset.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first).endsWith("来源：" + CaseFile.leaves(preset).get("/source/url"));
    }

    @Test
    void what_carries_a_fact_is_there_and_what_is_open_is_open() {
        CaseFacts.rows().map(CaseFacts.Fact::carrier).distinct().forEach(EveryFactTest::isThere);
        CaseFacts.rows()
                .filter(fact -> fact.carrier().startsWith("OPEN "))
                .forEach(fact -> assertThat(
                                PolicyPreset.valueOf(fact.preset()).file().open())
                        .contains(fact.carrier().substring(5)));
    }

    private static void isThere(String carrier) {
        if (!carrier.equals("SOURCE") && !carrier.startsWith("OPEN ")) {
            String[] names = carrier.split("\\.", -1);
            assertThat(CARRIERS)
                    .hasEntrySatisfying(
                            names[0],
                            carried -> assertThat(carried.getRecordComponents())
                                    .extracting(RecordComponent::getName)
                                    .contains(names[1]));
        }
    }
}
