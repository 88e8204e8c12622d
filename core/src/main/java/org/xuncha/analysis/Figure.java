package org.xuncha.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Words;

/**
 * One figure: so many of so many, both of which can be listed.
 *
 * @param name what is counted, such as 已完成
 * @param cohort out of which whole, such as 已锁定的问题
 * @param unit what one of them is
 * @param numerator those that are counted, in order
 * @param denominator the cohort, in order
 * @param <I> their identity
 */
public record Figure<I extends Comparable<? super I>>(
        Label name, Label cohort, Unit unit, NavigableSet<I> numerator, NavigableSet<I> denominator) {

    /** @throws Refused if something is counted that is not of the cohort */
    public Figure {
        numerator = Collections.unmodifiableNavigableSet(new TreeSet<>(numerator));
        denominator = Collections.unmodifiableNavigableSet(new TreeSet<>(denominator));
        NavigableSet<I> strangers = new TreeSet<>(numerator);
        strangers.removeAll(denominator);
        if (!strangers.isEmpty()) {
            throw new Refused(Objection.by(AnalysisRule.NUMERATOR_IN_COHORT)
                    .with("name", name)
                    .with("cohort", cohort)
                    .with("found", strangers.first()));
        }
    }

    static <I extends Comparable<? super I>> Figure<I> of(
            Label name, Label cohort, Unit unit, Collection<I> numerator, Collection<I> denominator) {
        return new Figure<>(name, cohort, unit, new TreeSet<>(numerator), new TreeSet<>(denominator));
    }

    /** How many are counted. */
    public int count() {
        return numerator.size();
    }

    /** How many the cohort has. */
    public int of() {
        return denominator.size();
    }

    /** The share, from 0 to 1; empty if the cohort is: nothing of nothing is no share. */
    public OptionalDouble share() {
        return denominator.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) numerator.size() / denominator.size());
    }

    /** The figure in words: 已锁定的问题共608个问题，其中立行立改：40. */
    public String in(Locale locale) {
        return Words.of(
                Phrase.FIGURE,
                Map.of(
                        "name",
                        name,
                        "cohort",
                        cohort,
                        "unit",
                        unit,
                        "count",
                        numerator.size(),
                        "of",
                        denominator.size()),
                locale);
    }
}
