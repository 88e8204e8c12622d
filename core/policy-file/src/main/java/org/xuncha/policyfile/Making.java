package org.xuncha.policyfile;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/** Makes a record of its parts, and says of every part that its constructor refuses where it stands in the file. */
final class Making {
    private Making() {}

    static @Nullable Object of(
            Class<?> type,
            RecordComponent[] components,
            @Nullable Object[] parts,
            boolean[] failed,
            Node.Keys keys,
            String path,
            Mistakes mistakes,
            boolean whole) {
        try {
            if (whole) {
                return Shapes.make(type, parts);
            }
            Valid.parts(type.asSubclass(Record.class), parts);
        } catch (InvalidValue invalid) {
            for (InvalidValue.Part part : invalid.parts()) {
                String name = part.name().split("[.\\[<]", 2)[0];
                for (int i = 0; i < components.length; i++) {
                    if (components[i].getName().equals(name) && !failed[i]) {
                        mistakes.add(
                                line(keys, name),
                                path.isEmpty() ? name : path + "." + name,
                                FileRule.VALUE_ALLOWED,
                                Objects.toString(part.found()),
                                new Label(part.expectedZh(), part.expected()));
                    }
                }
            }
        } catch (Refused refused) {
            for (Objection objection : refused.objections()) {
                Places.Place place = Places.of(objection, keys, path);
                mistakes.add(place.line(), place.path(), objection);
            }
        }
        return null;
    }

    private static int line(Node.Keys keys, String name) {
        Node.Entry entry = keys.entries().get(name);
        return entry == null ? keys.line() : entry.line();
    }
}
