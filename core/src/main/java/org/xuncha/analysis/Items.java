package org.xuncha.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.xuncha.lists.Paper;
import org.xuncha.policy.ListKind;

/**
 * The items of the lists that were issued, by the kind of list. A problem may stand on several lists, and then is several
 * items; a suggestion is an item and no problem. So items are counted apart from problems.
 *
 * @param kinds a figure for every kind of list, all of the same cohort
 */
public record Items(Map<ListKind, Figure<ItemId>> kinds) {
    public Items {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    }

    /** The items of papers. */
    public static Items of(Collection<Paper> papers) {
        NavigableMap<ItemId, ListKind> all = new TreeMap<>();
        for (Paper paper : papers) {
            for (int place = 1; place <= paper.content().items().size(); place++) {
                all.put(new ItemId(paper.number(), place), paper.kind());
            }
        }
        Map<ListKind, Figure<ItemId>> kinds = new EnumMap<>(ListKind.class);
        for (ListKind kind : ListKind.values()) {
            kinds.put(
                    kind,
                    Figure.of(
                            Phrase.label(kind),
                            Phrase.ITEMS.label(),
                            Unit.ITEM,
                            all.keySet().stream()
                                    .filter(id -> all.get(id) == kind)
                                    .toList(),
                            all.keySet()));
        }
        return new Items(kinds);
    }

    /** The figure of one kind of list. */
    public Figure<ItemId> of(ListKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }
}
