package org.xuncha;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.xuncha.record.Act;

/** The names under which acts and their components are recorded. */
public final class ActNames {
    private ActNames() {}

    /** One line for each act of a family: its name and its components, in their order. */
    public static List<String> of(Class<? extends Act> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(ActNames::line)
                .sorted()
                .toList();
    }

    /** The components of a record that is recorded inside an act. */
    public static String line(Class<?> type) {
        return type.getSimpleName()
                + Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
