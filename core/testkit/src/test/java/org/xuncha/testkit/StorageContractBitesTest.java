package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The storage contract fails where it should: each duty left undone is found by a test that bears its name. */
class StorageContractBitesTest {

    @ParameterizedTest
    @CsvSource({
        "DoesNothing, work_that_returns_is_kept_and_its_answer_given",
        "ForgetsTheRecord, a_row_and_its_lines_appear_together",
        "LosesARace, eight_threads_on_hot_records_lose_no_act",
        "IgnoresSight, a_territory_shows_what_lies_in_it_and_leads_only_to_those_who_may",
        "CountsWhatMayNotBeSeen, a_territory_shows_what_lies_in_it_and_leads_only_to_those_who_may",
        "BreaksTheChain, every_record_is_a_chain_that_holds",
        "OverwritesWhatItDoesNotKnow, a_stale_append_is_refused_with_both_versions",
        "CarriesOutTwice, a_command_sent_again_is_refused_whatever_the_version",
        "KeepsHalf, work_that_throws_leaves_nothing_and_its_exception_goes_through",
        "ReadsWhatComesMeanwhile, a_read_is_of_one_instant_while_others_write",
        "KeepsWhatWasErased, an_erased_text_is_gone_and_the_chain_and_the_seal_hold",
        "FindsWhatWasErased, what_remains_of_a_line_stands_where_the_line_stood_and_nowhere_else",
        "KnowsNoPast, counts_of_the_past_are_those_of_the_problems_that_stood_then",
        "IgnoresHowFarAProblemIs, everybody_sees_what_the_matrix_says_in_rows_records_and_counts",
        "ReadsWhatComesMeanwhile, every_row_is_given_once_as_of_one_instant_while_others_write",
        "KnowsOneOrder, pages_in_every_order_are_those_of_the_sorted_list",
        "MixesOutcomes, outcomes_stay_apart_in_counts_of_now_and_of_the_past",
        "ShowsTheBarred, a_bar_counts_from_the_next_question",
        "CountsWhatMayNotBeSeen, a_window_shows_rows_counts_problems_and_acts_within_the_askers_sight",
        "GivesOutHalf, a_round_brought_in_elsewhere_goes_out_byte_for_byte",
        "ForgetsWhenClosed, a_store_opened_again_holds_what_its_fixture_says"
    })
    void a_duty_left_undone_is_found_by_its_test(String store, String test) throws ClassNotFoundException {
        TestExecutionSummary summary = run(Class.forName(SabotagedStores.class.getName() + "$" + store));
        assertThat(failed(summary)).contains(test);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Honest", "HonestSideBySide"})
    void an_honest_store_passes_and_nothing_is_skipped(String store) throws ClassNotFoundException {
        TestExecutionSummary summary = run(Class.forName(SabotagedStores.class.getName() + "$" + store));
        assertThat(failed(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount())
                .isEqualTo(summary.getTestsFoundCount())
                .isGreaterThan(50);
    }

    private static TestExecutionSummary run(Class<?> proof) {
        var listener = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(proof))
                .build();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    private static Set<String> failed(TestExecutionSummary summary) {
        Set<String> names = new TreeSet<>();
        for (TestExecutionSummary.Failure failure : summary.getFailures()) {
            failure.getTestIdentifier()
                    .getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(source -> ((MethodSource) source).getMethodName())
                    .ifPresent(names::add);
        }
        return names;
    }
}
