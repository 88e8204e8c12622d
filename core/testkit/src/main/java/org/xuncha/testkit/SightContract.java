package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** Nobody sees what he may not see: not a row, not a record, not a number. */
public interface SightContract extends StorageProof {

    /** Who looks, territories separated by a blank, and which of the addressees he sees; each has a lead as well. */
    @ParameterizedTest
    @CsvSource({
        "530500000000, COUNTY TOWNSHIP VILLAGE NEIGHBOUR OTHER",
        "530000000000, COUNTY TOWNSHIP VILLAGE NEIGHBOUR OTHER",
        "530502000000, COUNTY TOWNSHIP VILLAGE NEIGHBOUR",
        "530502100000, TOWNSHIP VILLAGE",
        "530502100201, VILLAGE",
        "530502100202, ''",
        "530521000000, OTHER",
        "530521000000 530502100201, VILLAGE OTHER",
        "530502100000 530502000000, COUNTY TOWNSHIP VILLAGE NEIGHBOUR",
        "440000000000, ''",
        "'', ''"
    })
    default void a_territory_shows_what_lies_in_it_and_leads_only_to_those_who_may(String territories, String seen) {
        Set<AreaCode> areas = words(territories).map(AreaCode::of).collect(Collectors.toSet());
        try (Storage store = open()) {
            fill(store);
            for (boolean restricted : List.of(false, true)) {
                Set<String> keys = words(seen)
                        .flatMap(name -> restricted ? Stream.of(name, name + "-LEAD") : Stream.of(name))
                        .collect(Collectors.toSet());
                assertSees(store, new Sight(areas, restricted), keys);
            }
        }
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static void fill(Storage store) {
        Stream.of(
                        "COUNTY 530502000000",
                        "TOWNSHIP 530502100000",
                        "VILLAGE 530502100201",
                        "NEIGHBOUR 530502101201",
                        "OTHER 530521100201")
                .map(line -> line.split(" "))
                .forEach(line -> {
                    fill(store, line[0], AreaCode.of(line[1]), false);
                    fill(store, line[0] + "-LEAD", AreaCode.of(line[1]), true);
                });
    }

    private static void fill(Storage store, String key, AreaCode addressee, boolean lead) {
        StorageProof.append(
                store,
                Given.first(
                        Given.aProblem(key),
                        "c-" + key,
                        row -> row.addressee(addressee).level(addressee.level()).restricted(lead)));
    }

    private static void assertSees(Storage store, Sight sight, Set<String> keys) {
        ProblemQuery all = ProblemQuery.of(Given.ROUND, sight);
        store.read(transaction -> {
            assertThat(transaction.problems().page(all, "", 100))
                    .extracting(row -> row.subject().key())
                    .containsExactlyInAnyOrderElementsOf(keys);
            long counted = transaction.problems().count(all).stream()
                    .mapToLong(Tally::problems)
                    .sum();
            assertThat(counted).isEqualTo(keys.size());
            for (String name : List.of("COUNTY", "TOWNSHIP", "VILLAGE", "NEIGHBOUR", "OTHER")) {
                for (String key : List.of(name, name + "-LEAD")) {
                    Subject problem = Given.aProblem(key);
                    assertThat(transaction.problems().find(problem, sight).isPresent())
                            .as("%s sees %s", sight, key)
                            .isEqualTo(keys.contains(key));
                    assertThat(transaction.problems().file(problem, sight).isPresent())
                            .as("%s sees the file of %s", sight, key)
                            .isEqualTo(keys.contains(key));
                }
            }
            return "done";
        });
    }

    @Test
    default void a_query_for_more_than_may_be_seen_shows_no_more() {
        try (Storage store = open()) {
            fill(store);
            ProblemQuery wide = new ProblemQueryBuilder()
                    .round(Given.ROUND)
                    .sight(Sight.of(Given.VILLAGE))
                    .area(Given.PREFECTURE)
                    .build();
            assertThat(StorageProof.page(store, wide))
                    .extracting(row -> row.subject().key())
                    .containsExactly("VILLAGE");
            assertThat(StorageProof.count(store, wide))
                    .extracting(Tally::problems)
                    .containsExactly(1L);
        }
    }

    @Test
    default void a_page_is_full_although_much_in_between_may_not_be_seen() {
        try (Storage store = open()) {
            store.write(transaction -> {
                for (int i = 100; i < 160; i++) {
                    boolean lead = i % 10 != 0;
                    transaction
                            .records()
                            .append(Given.first(Given.aProblem("P-" + i), "c-" + i, row -> row.restricted(lead)));
                }
                return "done";
            });
            ProblemQuery query = ProblemQuery.of(Given.ROUND, Sight.of(Given.PREFECTURE));
            List<ProblemRow> page =
                    store.read(transaction -> transaction.problems().page(query, "P-100", 3));
            assertThat(page).extracting(row -> row.subject().key()).containsExactly("P-110", "P-120", "P-130");
        }
    }

    @Test
    default void thousands_of_territories_are_as_good_as_one() {
        Set<AreaCode> villages = IntStream.range(1000, 4000)
                .mapToObj(i -> AreaCode.of("53050210" + i))
                .collect(Collectors.toSet());
        Set<AreaCode> townships = IntStream.range(100, 999)
                .mapToObj(i -> AreaCode.of("530521" + i + "000"))
                .collect(Collectors.toSet());
        try (Storage store = open()) {
            fill(store);
            assertSees(store, new Sight(villages, false), Set.of("NEIGHBOUR"));
            assertSees(store, new Sight(townships, false), Set.of("OTHER"));
            assertSees(
                    store,
                    new Sight(
                            Stream.concat(villages.stream(), townships.stream()).collect(Collectors.toSet()), true),
                    Set.of("NEIGHBOUR", "NEIGHBOUR-LEAD", "OTHER", "OTHER-LEAD"));
        }
    }
}
