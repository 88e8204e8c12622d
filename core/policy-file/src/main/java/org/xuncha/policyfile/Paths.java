package org.xuncha.policyfile;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.rule.Label;

/** The paths of the settings of a policy, and the parties that they name. */
final class Paths {
    private Paths() {}

    static Stream<String> of(Record policy) {
        return of(policy, "");
    }

    private static Stream<String> of(Record part, String above) {
        return Stream.of(part.getClass().getRecordComponents())
                .flatMap(component -> of(Shapes.get(part, component), above + component.getName()));
    }

    /**
     * A party that a setting names.
     *
     * @param path the path of the setting
     * @param party the party
     */
    record Naming(String path, Party party) {}

    /** Every party that a setting of the policy names, but for those that list the parties themselves. */
    static Stream<Naming> parties(Policy policy) {
        return of(policy)
                .filter(path -> !path.equals("parties"))
                .flatMap(path -> parties(at(policy, path)).distinct().map(party -> new Naming(path, party)));
    }

    private static Object at(Record policy, String path) {
        Object value = policy;
        for (String name : path.split("\\.", -1)) {
            Record part = (Record) (value instanceof Optional<?> optional ? optional.orElseThrow() : value);
            value = Stream.of(part.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .map(component -> Shapes.get(part, component))
                    .orElseThrow();
        }
        return value;
    }

    private static Stream<Party> parties(Object value) {
        if (value instanceof Party party) {
            return Stream.of(party);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Paths::parties);
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream()).flatMap(Paths::parties);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(Paths::parties);
        }
        return value instanceof Record part && Shapes.isPart(part.getClass())
                ? Stream.of(part.getClass().getRecordComponents())
                        .flatMap(component -> parties(Shapes.get(part, component)))
                : Stream.empty();
    }

    private static Stream<String> of(Object value, String path) {
        Object held = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        return held instanceof Record part && Shapes.isPart(part.getClass()) && !(part instanceof Label)
                ? of(part, path + ".")
                : Stream.of(path);
    }
}
