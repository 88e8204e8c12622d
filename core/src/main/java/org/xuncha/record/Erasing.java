package org.xuncha.record;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/**
 * Takes texts out of a recorded entry. Only prose can be taken out: texts that may be of {@value #PROSE} characters or
 * more. Codes, numbers, dates and keys stay, because what stands is made of them.
 */
final class Erasing {
    /** What stands where a text was taken out. */
    static final String MARK = "■■■";

    private static final int PROSE = 200;

    private Erasing() {}

    /** The text of an entry without one part of it. */
    static String without(String part, Class<? extends Act> act, String text) {
        List<String> way = List.of(part.split("\\.", -1));
        Object tree = Json.read(text);
        Object rest;
        if (way.get(0).equals("by") && way.size() > 1) {
            rest = inMember(tree, "by", by -> inRecord(Mandate.class, by, way.subList(1, way.size()), part), part);
        } else if (way.get(0).equals("content") && way.size() > 1) {
            rest = inMember(tree, "content", of -> inRecord(act, of, way.subList(1, way.size()), part), part);
        } else {
            throw notErasable(part);
        }
        StringBuilder out = new StringBuilder(text.length());
        Json.write(rest, out);
        return out.toString();
    }

    /** The ways to all prose of an entry that holds these words. */
    static Set<String> partsWith(String words, Class<? extends Act> act, String text) {
        Set<String> ways = new TreeSet<>();
        collect(words, "", Json.read(text), ways);
        ways.removeIf(way -> !isErasable(way, act, text));
        return ways;
    }

    private static void collect(String words, String way, Object tree, Set<String> ways) {
        if (tree instanceof Map<?, ?> members) {
            members.forEach((name, member) -> collect(words, way + (way.isEmpty() ? "" : ".") + name, member, ways));
        } else if (tree instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                collect(words, way + "." + i, elements.get(i), ways);
            }
        } else if (tree instanceof String string && string.contains(words)) {
            ways.add(way);
        }
    }

    private static boolean isErasable(String way, Class<? extends Act> act, String text) {
        try {
            without(way, act, text);
            return true;
        } catch (Refused notProse) {
            return false;
        }
    }

    private interface Change {
        Object of(Object tree);
    }

    private static Object inMember(Object tree, String name, Change change, String part) {
        if (!(tree instanceof Map<?, ?> members) || !members.containsKey(name)) {
            throw notErasable(part);
        }
        Map<Object, Object> changed = new LinkedHashMap<>(members);
        changed.computeIfPresent(name, (key, member) -> change.of(member));
        return changed;
    }

    private static Object inRecord(Class<?> type, Object tree, List<String> way, String part) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(way.get(0))) {
                List<String> rest = way.subList(1, way.size());
                return inMember(tree, way.get(0), member -> in(component.getAnnotatedType(), member, rest, part), part);
            }
        }
        throw notErasable(part);
    }

    private static Object in(AnnotatedType type, Object tree, List<String> way, String part) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType of = generic.getAnnotatedActualTypeArguments()[0];
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            return raw == Optional.class ? in(of, tree, way, part) : inElement(of, tree, way, part);
        }
        if (way.isEmpty()) {
            Size size = type.getAnnotation(Size.class);
            if (type.getType() == String.class && size != null && size.max() >= PROSE) {
                return MARK;
            }
            throw notErasable(part);
        }
        Class<?> target = (Class<?>) type.getType();
        if (target.isRecord()) {
            return inRecord(target, tree, way, part);
        }
        if (target.isSealed()) {
            for (Class<?> member : target.getPermittedSubclasses()) {
                if (member.getSimpleName().equals(way.get(0))) {
                    List<String> rest = way.subList(1, way.size());
                    return inMember(tree, way.get(0), of -> inRecord(member, of, rest, part), part);
                }
            }
        }
        throw notErasable(part);
    }

    private static Object inElement(AnnotatedType of, Object tree, List<String> way, String part) {
        if (!(tree instanceof List<?> elements)
                || way.isEmpty()
                || !way.get(0).matches("[0-9]{1,6}")
                || Integer.parseInt(way.get(0)) >= elements.size()) {
            throw notErasable(part);
        }
        int index = Integer.parseInt(way.get(0));
        List<Object> changed = new ArrayList<>(elements);
        changed.set(index, in(of, elements.get(index), way.subList(1, way.size()), part));
        return changed;
    }

    static Refused notErasable(Object part) {
        return new Refused(Objection.by(RecordRule.TEXT_ERASABLE).with("part", part));
    }
}
