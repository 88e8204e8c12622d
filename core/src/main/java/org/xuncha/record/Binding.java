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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How records are made of what their canonical text was read as: maps, lists, strings, whole numbers and booleans. */
final class Binding {
    private Binding() {}

    /** The member of a sealed family whose simple name is given, made of the tree of its components. */
    static <T> T oneOf(Class<T> family, String name, Object tree) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.getSimpleName().equals(name)) {
                return family.cast(of(member, tree));
            }
        }
        throw Json.unreadable(name, family.getSimpleName(), "a member of " + family.getSimpleName());
    }

    /** The same for a member of one of several families. */
    static <T> T oneOf(List<Class<? extends T>> families, String name, Object tree) {
        Class<? extends T> wanted = families.get(0);
        for (Class<? extends T> family : families) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                wanted = member.getSimpleName().equals(name) ? family : wanted;
            }
        }
        return oneOf(wanted, name, tree);
    }

    /** A value of this type. */
    static Object of(Type type, Object tree) {
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
            return oneOf(target, (String) member.getKey(), member.getValue());
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
            parts[i] = part != null ? of(shape.type(i), part) : absent(shape, i);
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
            return Optional.of(of(of[0], tree));
        }
        if (tree instanceof List<?> elements && (raw == List.class || raw == Set.class)) {
            Collection<Object> many = raw == List.class ? new ArrayList<>() : new LinkedHashSet<>();
            elements.forEach(element -> many.add(of(of[0], element)));
            return raw == List.class ? List.copyOf(many) : many.size() > 1 ? ordered(many) : Set.copyOf(many);
        }
        if (tree instanceof Map<?, ?> members && raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            members.forEach((key, value) -> map.put(of(of[0], key), of(of[1], value)));
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
