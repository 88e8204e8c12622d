package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.xuncha.organisation.AreaCode;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** Pages of whatever rows, put together, are the sorted list, in every order and of every length. */
class OrderProperties {
    /** A problem as far as it matters here. */
    record Sort(String key, String place, String outcome) {}

    @Property(tries = 200)
    void pages_in_every_order_equal_a_sorted_list(
            @ForAll ProblemOrder order,
            @ForAll("sorts") @Size(max = 30) Set<Sort> sorts,
            @ForAll @IntRange(min = 1, max = 9) int limit) {
        try (Storage store = new MemoryStorage()) {
            List<ProblemRow> rows = new ArrayList<>();
            for (Sort sort : sorts) {
                Append append = Given.first(
                        Given.aProblem(sort.key + rows.size()),
                        "c-" + rows.size(),
                        row -> row.addressee(AreaCode.of(sort.place)).outcome(sort.outcome));
                StorageProof.append(store, append);
                rows.add(append.row().orElseThrow());
            }
            ProblemQuery done = new ProblemQueryBuilder()
                    .from(ProblemQuery.of(Given.ROUND, Given.EVERYTHING))
                    .outcome("DONE")
                    .build();
            assertThat(pages(store, done, order, limit))
                    .isEqualTo(rows.stream()
                            .filter(row -> row.outcome().equals("DONE"))
                            .sorted(order.rows())
                            .toList());
        }
    }

    @Provide
    Arbitrary<Set<Sort>> sorts() {
        return Combinators.combine(
                        Arbitraries.of("P-", "p-", "问题", "𠮷", "豈"),
                        Arbitraries.of("530502100201", "530502100202", "530502100000", "530521100201"),
                        Arbitraries.of("DONE", "STAGED"))
                .as(Sort::new)
                .set();
    }

    private static List<ProblemRow> pages(Storage store, ProblemQuery query, ProblemOrder order, int limit) {
        List<ProblemRow> all = new ArrayList<>();
        ProblemCursor from = ProblemCursor.first(order);
        List<ProblemRow> page;
        do {
            ProblemCursor begin = from;
            page = store.read(transaction -> transaction.problems().page(query, begin, limit));
            all.addAll(page);
            from = page.isEmpty() ? from : from.after(page.get(page.size() - 1));
        } while (page.size() == limit);
        return all;
    }
}
