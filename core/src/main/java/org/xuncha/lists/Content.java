package org.xuncha.lists;

import java.util.List;
import java.util.NavigableSet;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.ProblemId;

/** What a paper says: one of the three lists. */
public sealed interface Content permits ProblemList, SuggestionList, ResponsibilityList {

    ListKind kind();

    /** What it lists, in order. */
    List<? extends Record> items();

    /** The problems for which the items stand, each once. */
    NavigableSet<ProblemId> problems();
}
