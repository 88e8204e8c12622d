package org.xuncha.lists;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Valid;

/**
 * The list of who answers for what until when (责任清单).
 *
 * @param items the problems, in the order of their identities
 */
public record ResponsibilityList(List<ResponsibilityItem> items) implements Content {
    public ResponsibilityList {
        Valid.parts(ResponsibilityList.class, items);
        items = List.copyOf(items);
    }

    @Override
    public ListKind kind() {
        return ListKind.RESPONSIBILITY;
    }

    @Override
    public NavigableSet<ProblemId> problems() {
        return items.stream().map(ResponsibilityItem::problem).collect(Collectors.toCollection(TreeSet::new));
    }
}
