package org.xuncha.policyfile;

import static org.snakeyaml.engine.v2.common.FlowStyle.BLOCK;
import static org.snakeyaml.engine.v2.common.FlowStyle.FLOW;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.xuncha.rule.Label;

/** What is written in one line, and in which order sets are written. */
final class FlowStyles {
    private FlowStyles() {}

    /** Names are written in one line, records of settings one setting a line. */
    static FlowStyle of(Record record) {
        return record instanceof Label ? FLOW : BLOCK;
    }

    /** Lists of single values are written in one line. */
    static FlowStyle of(Collection<?> many) {
        return many.stream().anyMatch(one -> one instanceof Record record && Shapes.isPart(record.getClass()))
                ? BLOCK
                : FLOW;
    }

    static List<?> sorted(Collection<?> set) {
        return set.stream().sorted(Comparator.comparing(FlowStyles::order)).toList();
    }

    private static String order(Object one) {
        return one instanceof Enum<?> constant ? String.format("%09d", constant.ordinal()) : one.toString();
    }
}
