package org.xuncha.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return type.cast(bind(type, Json.read(text)));
    }

    /** The member of a sealed family whose simple name is given, made of the tree of its components. */
    static <T> T readOneOf(Class<T> family, String name, Object tree) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.getSimpleName().equals(name)) {
                return family.cast(bind(member, tree));
            }
        }
        throw Json.unreadable(name, family.getSimpleName(), "a member of " + family.getSimpleName());
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

    /** The same for a member of one of several families. */
    static <T> T readOneOf(List<Class<? extends T>> families, String name, Object tree) {
        Class<? extends T> wanted = families.get(0);
        for (Class<? extends T> family : families) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                wanted = member.getSimpleName().equals(name) ? family : wanted;
            }
        }
        return readOneOf(wanted, name, tree);
    }

    private static Object bind(Type type, Object tree) {
        if (type instanceof ParameterizedType generic) {
            return bindMany((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), tree);
        }
        Class<?> target = (Class<?>) type;
        if (target == Object.class) {
            return tree;
        }
        if (target.isRecord()) {
            return bindRecord(Shape.of(target), tree);
        }
        if (target.isSealed() && tree instanceof Map<?, ?> named && named.size() == 1) {
            Map.Entry<?, ?> member = named.entrySet().iterator().next();
            return readOneOf(target, (String) member.getKey(), member.getValue());
        }
        if (target == boolean.class && tree instanceof Boolean) {
            return tree;
        }
        if ((target == long.class || target == Long.class) && tree instanceof Long) {
            return tree;
        }
        if ((target == int.class || target == Integer.class)
                && tree instanceof Long number
                && number == number.intValue()) {
            return number.intValue();
        }
        if (tree instanceof String text) {
            return bindText(target, text);
        }
        throw Json.unreadable(tree, target.getSimpleName(), "a value of that type");
    }

    private static Object bindText(Class<?> target, String text) {
        try {
            if (target == String.class) {
                return text;
            }
            if (target == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (target == Instant.class) {
                return Instant.parse(text);
            }
            if (target == ZoneId.class) {
                return ZoneId.of(text);
            }
        } catch (DateTimeParseException e) {
            throw Json.unreadable(text, target.getSimpleName(), "a date or instant");
        }
        Object[] constants = target.getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw Json.unreadable(text, target.getSimpleName(), "a value of that type");
    }

    private static Object bindRecord(Shape shape, Object tree) {
        if (shape.isText()) {
            if (!(tree instanceof String)) {
                throw Json.unreadable(tree, shape.toString(), "text");
            }
            return shape.make(tree);
        }
        if (!(tree instanceof Map<?, ?> members)) {
            throw Json.unreadable(tree, shape.toString(), "an object");
        }
        @Nullable Object[] parts = new Object[shape.size()];
        int used = 0;
        for (int i = 0; i < parts.length; i++) {
            Object part = members.get(shape.name(i));
            used += part == null ? 0 : 1;
            parts[i] = part != null ? bind(shape.type(i), part) : absent(shape, i);
        }
        if (used != members.size()) {
            throw Json.unreadable(members.keySet(), shape.toString(), "only components of " + shape);
        }
        return shape.make(parts);
    }

    private static Object absent(Shape shape, int i) {
        if (shape.type(i) == Object.class) {
            return Map.of();
        }
        Class<?> raw = shape.type(i) instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : null;
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Set.class) {
            return Set.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        throw Json.unreadable("nothing", shape + "." + shape.name(i), "a value");
    }

    private static Object bindMany(Class<?> raw, Type[] of, Object tree) {
        if (raw == Optional.class) {
            return Optional.of(bind(of[0], tree));
        }
        if (tree instanceof List<?> elements && (raw == List.class || raw == Set.class)) {
            Collection<Object> many = raw == List.class ? new ArrayList<>() : new LinkedHashSet<>();
            elements.forEach(element -> many.add(bind(of[0], element)));
            return raw == List.class ? List.copyOf(many) : many.size() > 1 ? ordered(many) : Set.copyOf(many);
        }
        if (tree instanceof Map<?, ?> members && raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            members.forEach((key, value) -> map.put(bind(of[0], key), bind(of[1], value)));
            return Collections.unmodifiableMap(map);
        }
        throw Json.unreadable(tree, raw.getSimpleName(), "a collection");
    }

    private static Set<Object> ordered(Collection<Object> many) {
        Set<Object> set =
                many.iterator().next() instanceof Comparable ? new TreeSet<>(many) : new LinkedHashSet<>(many);
        return Collections.unmodifiableSet(set);
    }
}
