package org.xuncha.policyfile;

import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.rule.Label;

/** The paths of the settings of a policy. */
final class Paths {
    private Paths() {}

    static Stream<String> of(Record policy) {
        return of(policy, "");
    }

    private static Stream<String> of(Record part, String above) {
        return Stream.of(part.getClass().getRecordComponents())
                .flatMap(component -> of(Shapes.get(part, component), above + component.getName()));
    }

    private static Stream<String> of(Object value, String path) {
        Object held = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        return held instanceof Record part && Shapes.isPart(part.getClass()) && !(part instanceof Label)
                ? of(part, path + ".")
                : Stream.of(path);
    }
}
