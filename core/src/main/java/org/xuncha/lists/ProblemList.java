package org.xuncha.lists;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Valid;

/**
 * The list of an addressee's problems (问题清单).
 *
 * @param items the problems, in the order of their identities
 */
public record ProblemList(List<ProblemItem> items) implements Content {
    public ProblemList {
        Valid.parts(ProblemList.class, items);
        items = List.copyOf(items);
    }

    @Override
    public ListKind kind() {
        return ListKind.PROBLEM;
    }

    @Override
    public NavigableSet<ProblemId> problems() {
        return items.stream().map(ProblemItem::problem).collect(Collectors.toCollection(TreeSet::new));
    }
}
