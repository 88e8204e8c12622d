package org.xuncha.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of records: a JSON object with the components in the order of their declaration. A record with one
 * text component is that text; empty optionals and collections are left out; sets and maps are in the order of their
 * texts. Reading makes records by their constructors, so that what is read is valid.
 */
public final class Canonical {
    /** What an object without members is written as. */
    private static final String NOTHING = "{}";

    private Canonical() {}

    /** The canonical text of a record. */
    public static String write(Record value) {
        StringBuilder out = new StringBuilder(512);
        write(value, false, out);
        return out.toString();
    }

    /** @param named whether objects are in the order of the names of their members, as in what has no type of its own */
    private static void write(Object value, boolean named, StringBuilder out) {
        if (value instanceof String text) {
            Json.quote(text, out);
        } else if (value instanceof Record record) {
            write(record, named, out);
        } else if (value instanceof List<?> many) {
            char before = '[';
            for (Object element : many) {
                writeMember(element, named, out.append(before));
                before = ',';
            }
            out.append(many.isEmpty() ? "[]" : "]");
        } else {
            Object tree = tree(value);
            Json.write(named ? tree(tree) : tree, out);
        }
    }

    private static void write(Record record, boolean named, StringBuilder out) {
        Shape shape = Shape.of(record.getClass());
        if (shape.isText()) {
            Json.quote((String) shape.get(record, 0), out);
            return;
        }
        char before = '{';
        for (int i : shape.order(named)) {
            Object part = shape.get(record, i);
            if (shape.mayBeEmpty(i)) {
                part = present(part);
            }
            if (part != null) {
                int start = out.length();
                int value = out.append(before).append(shape.label(i)).length();
                boolean untyped = shape.type(i) == Object.class;
                if (shape.isSealed(i)) {
                    writeMember(part, named, out);
                } else {
                    write(part, named || untyped, out);
                }
                if (untyped && out.length() - value == NOTHING.length()) {
                    out.setLength(start);
                } else {
                    before = ',';
                }
            }
        }
        out.append(before == '{' ? NOTHING : "}");
    }

    private static void writeMember(Object value, boolean named, StringBuilder out) {
        Shape family = value instanceof Record record ? Shape.of(record.getClass()) : null;
        if (family == null || !family.isMember()) {
            write(value, named, out);
            return;
        }
        Json.quote(family.toString(), out.append('{'));
        write(value, named, out.append(':'));
        out.append('}');
    }

    /** What there is of a component: nothing of an empty optional or collection. */
    private static @Nullable Object present(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : null;
        }
        boolean empty = (part instanceof Collection<?> many && many.isEmpty())
                || (part instanceof Map<?, ?> map && map.isEmpty());
        return empty ? null : part;
    }

    /**
     * The record of this type that a text means.
     *
     * @throws org.xuncha.rule.Refused if the text cannot be read as that type
     */
    public static <T extends Record> T read(Class<T> type, String text) {
        return type.cast(Binding.of(type, Json.read(text)));
    }

    /** A value as maps, lists, strings, whole numbers and booleans. */
    private static Object tree(Object value) {
        if (value instanceof Record record) {
            return tree(record);
        }
        if (value instanceof Collection<?> many) {
            List<Object> elements = new ArrayList<>(many.size());
            many.forEach(element -> elements.add(treeOfMember(element)));
            if (value instanceof Set) {
                elements.sort((a, b) -> a.toString().compareTo(b.toString()));
            }
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((key, one) -> members.put((String) tree(key), treeOfMember(one)));
            return members;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        if (value instanceof String
                || value instanceof LocalDate
                || value instanceof Instant
                || value instanceof ZoneId) {
            return value.toString();
        }
        throw new IllegalArgumentException("no canonical text for " + value.getClass());
    }

    private static Object tree(Record record) {
        Shape shape = Shape.of(record.getClass());
        if (shape.isText()) {
            return shape.get(record, 0);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < shape.size(); i++) {
            Object part = present(shape.get(record, i));
            if (part != null) {
                members.put(shape.name(i), shape.isSealed(i) ? treeOfMember(part) : tree(part));
            }
        }
        return members;
    }

    /** The tree of a value that may belong to a sealed family: then with its name. */
    private static Object treeOfMember(Object value) {
        Shape family = value instanceof Record record ? Shape.of(record.getClass()) : null;
        return family != null && family.isMember() ? Map.of(family.toString(), tree(value)) : tree(value);
    }
}
