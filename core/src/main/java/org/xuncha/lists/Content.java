package org.xuncha.lists;

import java.util.NavigableSet;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.ProblemId;

/** What a paper says: one of the three lists. */
public sealed interface Content permits ProblemList, SuggestionList, ResponsibilityList {

    ListKind kind();

    /** How many items there are. */
    int size();

    /** The problems for which the items stand, each once. */
    NavigableSet<ProblemId> problems();
}
