package org.xuncha.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TermUnit;
import org.xuncha.rule.Label;

/**
 * A policy that differs from another in one setting.
 *
 * @param setting the setting, such as {@code RectificationPolicy.rectify}
 * @param value a value that differs from the one before in that setting alone
 */
public record Change<T>(String setting, T value) {
    private static final Set<String> DEFINING = Set.of("code", "duty");

    private <R> Change<R> with(Function<Object, R> rebuilt) {
        return new Change<>(setting, rebuilt.apply(value));
    }

    /** Every way to change a record in one setting, as far as its constructor accepts it. */
    public static <R extends Record> List<Change<R>> of(R record) {
        List<Change<R>> changes = new ArrayList<>();
        parts(record, codes(record))
                .forEach(change ->
                        changes.add(change.with(record.getClass()::cast).with(value -> cast(record, value))));
        return changes;
    }

    /** The codes that something in a value defines, by which other settings name it. */
    private static Set<String> codes(Object value) {
        Set<String> codes = new TreeSet<>();
        if (value instanceof Record record && isPart(record.getClass())) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (DEFINING.contains(component.getName()) && component.getType() == String.class) {
                    codes.add((String) get(record, component));
                }
                codes.addAll(codes(get(record, component)));
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> codes.addAll(codes(held)));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(held -> codes.addAll(codes(held)));
        } else if (value instanceof Collection<?> many) {
            many.forEach(held -> codes.addAll(codes(held)));
        }
        return codes;
    }

    @SuppressWarnings("unchecked")
    private static <R> R cast(R like, Object value) {
        return (R) like.getClass().cast(value);
    }

    /** The names of all settings of a record and of the records it is made of. */
    public static Set<String> settings(Class<?> type) {
        Set<String> names = new TreeSet<>();
        settings(type, names);
        return names;
    }

    private static void settings(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> settings(one, names));
        } else if (isPart((Class<?>) type)) {
            for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
                if (!isPart(component.getType())) {
                    names.add(name(component));
                }
                settings(component.getGenericType(), names);
            }
        }
    }

    static boolean isPart(Class<?> type) {
        return type.isRecord() && type != Term.class && type != Label.class && !isText(type);
    }

    private static boolean isText(Class<?> type) {
        return type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class;
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Stream<Change<Object>> parts(Record record, Set<String> codes) {
        List<Change<Object>> changes = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(one -> get(record, one)).toArray();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            others(components[i].getGenericType(), values[i], name(components[i]), codes)
                    .forEach(change -> {
                        Object[] changed = values.clone();
                        changed[at] = change.value();
                        make(record.getClass(), changed)
                                .ifPresent(made -> changes.add(new Change<>(change.setting(), made)));
                    });
        }
        return changes.stream();
    }

    private static Stream<Change<Object>> others(Type type, Object value, String setting, Set<String> codes) {
        if (value instanceof Record part && isPart(part.getClass())) {
            return parts(part, codes);
        }
        if (value instanceof Optional<?> optional) {
            Type held = ((ParameterizedType) type).getActualTypeArguments()[0];
            return optional.isEmpty()
                    ? samples(held, codes).map(one -> new Change<>(setting, Optional.of(one)))
                    : Stream.concat(
                            Stream.of(new Change<>(setting, Optional.empty())),
                            others(held, optional.get(), setting, codes).map(change -> change.with(Optional::of)));
        }
        if (value instanceof Map<?, ?> map) {
            return mapped(type, map, setting, codes);
        }
        if (value instanceof Collection<?> many) {
            return many(type, many, setting, codes);
        }
        Stream<Object> named = value instanceof String && !DEFINING.contains(setting.replaceFirst(".*\\.", ""))
                ? codes.stream().filter(code -> !code.equals(value)).map(Object.class::cast)
                : Stream.empty();
        return Stream.concat(single(value), named).map(other -> new Change<>(setting, other));
    }

    private static Stream<Change<Object>> mapped(Type type, Map<?, ?> map, String setting, Set<String> codes) {
        List<Change<Object>> changes = new ArrayList<>();
        map.forEach((key, value) -> {
            Map<Object, Object> fewer = new LinkedHashMap<>(map);
            fewer.remove(key);
            changes.add(new Change<>(setting, fewer));
            others(((ParameterizedType) type).getActualTypeArguments()[1], value, setting, codes)
                    .forEach(change -> {
                        Map<Object, Object> other = new LinkedHashMap<>(map);
                        other.put(key, change.value());
                        changes.add(new Change<>(change.setting(), other));
                    });
        });
        return changes.stream();
    }

    private static Stream<Change<Object>> many(Type type, Collection<?> many, String setting, Set<String> codes) {
        List<Change<Object>> changes = new ArrayList<>();
        Type held = ((ParameterizedType) type).getActualTypeArguments()[0];
        List<Object> all = new ArrayList<>(many);
        Function<List<Object>, Collection<?>> like = many instanceof Set ? LinkedHashSet::new : ArrayList::new;
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            List<Object> fewer = new ArrayList<>(all);
            fewer.remove(at);
            changes.add(new Change<>(setting, like.apply(fewer)));
            others(held, all.get(i), setting, codes).forEach(change -> {
                List<Object> other = new ArrayList<>(all);
                other.set(at, change.value());
                changes.add(new Change<>(change.setting(), like.apply(other)));
            });
        }
        if (many instanceof List && all.size() > 1) {
            List<Object> turned = new ArrayList<>(all);
            turned.add(turned.remove(0));
            changes.add(new Change<>(setting, turned));
        }
        if (all.isEmpty()) {
            samples(held, codes).forEach(one -> changes.add(new Change<>(setting, like.apply(List.of(one)))));
        }
        return changes.stream();
    }

    private static Stream<Object> single(Object value) {
        if (value instanceof Label label) {
            return Stream.of(new Label(label.zh() + "之二", label.en()), new Label(label.zh(), label.en() + " 2"));
        }
        if (value instanceof Term term) {
            return Stream.of(
                    new Term(term.length() + 1, term.unit(), term.movesToWorkingDay()),
                    new Term(term.length(), term.unit() == TermUnit.DAY ? TermUnit.MONTH : TermUnit.DAY, false),
                    new Term(term.length(), TermUnit.DAY, true));
        }
        if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .map(Object.class::cast);
        }
        if (value instanceof Integer number) {
            return Stream.of(number + 1, number - 1);
        }
        if (value instanceof Boolean truth) {
            return Stream.of(!truth);
        }
        if (value instanceof LocalDate day) {
            return Stream.of(day.plusDays(1));
        }
        if (value instanceof ZoneId) {
            return Stream.of(ZoneId.of("Asia/Urumqi"));
        }
        if (value instanceof Record text) {
            return Stream.of(make(text.getClass(), text + "_B").orElseThrow());
        }
        return Stream.of(value + "_B");
    }

    private static Stream<Object> samples(Type type, Set<String> codes) {
        return Stream.concat(
                sample(type).stream(), type == String.class ? codes.stream().map(Object.class::cast) : Stream.empty());
    }

    /** Some value of a type, or none if its constructor refuses what is tried. */
    private static Optional<Object> sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return Optional.of(
                    raw == Map.class
                            ? Map.of()
                            : raw == Optional.class ? Optional.empty() : raw == Set.class ? Set.of() : List.of());
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return Optional.of(raw.getEnumConstants()[0]);
        }
        if (raw == Label.class) {
            return Optional.of(new Label("样例", "Sample"));
        }
        if (raw == Term.class) {
            return Optional.of(Term.days(3));
        }
        if (raw.isRecord()) {
            List<Optional<Object>> parts = Arrays.stream(raw.getRecordComponents())
                    .map(component -> sample(component.getGenericType()))
                    .toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? make(raw, parts.stream().map(Optional::orElseThrow).toArray())
                    : Optional.empty();
        }
        return Optional.of(
                raw == boolean.class ? true : raw == int.class || raw == Integer.class ? (Object) 2 : "SAMPLE");
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static Optional<Object> make(Class<?> type, Object... parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            return Optional.empty(); // the constructor refuses this value; another will do
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }
}
