package org.xuncha.lists;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Valid;

/**
 * The list of suggestions to an addressee (建议清单).
 *
 * @param items the suggestions, each once, in the order of the first problem for which each stands
 */
public record SuggestionList(List<SuggestionItem> items) implements Content {
    public SuggestionList {
        Valid.parts(SuggestionList.class, items);
        items = List.copyOf(items);
    }

    @Override
    public ListKind kind() {
        return ListKind.SUGGESTION;
    }

    @Override
    public NavigableSet<ProblemId> problems() {
        return items.stream().flatMap(item -> item.problems().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
