/**
 * The papers that are projected from the established problems and issued to an addressee: {@link
 * org.xuncha.lists.ProblemList}, {@link org.xuncha.lists.SuggestionList} and {@link
 * org.xuncha.lists.ResponsibilityList}. Each is a pure function of the problems; once issued it is frozen in a {@link
 * org.xuncha.lists.Paper}, which never changes.
 *
 * <p>Enter by {@link org.xuncha.lists.Established} to draw a list up, by {@code Paper} to see what was issued; what may
 * be done stands in {@link org.xuncha.lists.PaperAct} and {@link org.xuncha.lists.PaperRules}. May import {@code rule},
 * {@code calendar}, {@code organisation}, {@code focus}, {@code policy}, {@code record}, {@code round}, {@code
 * rectification} and {@code problem}.
 */
@NullMarked
package org.xuncha.lists;

import org.jspecify.annotations.NullMarked;
