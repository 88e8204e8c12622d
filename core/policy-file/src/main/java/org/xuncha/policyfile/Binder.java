package org.xuncha.policyfile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;

/**
 * Makes values of the tree of a file: a record of keys named like its components, whatever records there are. What a
 * file leaves out is taken from a base, if it has one.
 */
final class Binder {
    /** What no file takes from its base. */
    private static final Set<String> OWN = Set.of("code", "label");

    private final Mistakes mistakes;
    private final Values values;
    private final Set<String> laidDown = new TreeSet<>();
    private final List<NamedParty> parties = new ArrayList<>();

    /** A party where it is named. */
    record NamedParty(int line, String key, Party party) {}

    Binder(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
    }

    /** The paths of the settings that the file itself states. */
    Set<String> laidDown() {
        return laidDown;
    }

    List<NamedParty> parties() {
        return parties;
    }

    /** The policy of a file, or null after mistakes. */
    @Nullable
    Policy policy(Node.Keys keys, @Nullable Policy base) {
        return (Policy) record(Policy.class, keys, new Place("", true), base);
    }

    /** A place in the file: its path, and whether no list lies above it. */
    private record Place(String path, boolean isSingle) {
        Place at(String key) {
            return new Place(path.isEmpty() ? key : path + "." + key, isSingle);
        }

        Place at(int index) {
            return new Place(path + "[" + (index + 1) + "]", false);
        }
    }

    private @Nullable Object bind(Type type, Node node, Place place, @Nullable Object base) {
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), node, place, base);
        }
        Class<?> raw = (Class<?>) type;
        if (Shapes.isPart(raw)) {
            return node instanceof Node.Keys keys
                    ? record(raw, keys, place, (Record) base)
                    : wrong(node, place, Mistakes.words(Phrase.KEYS));
        }
        Object value = node instanceof Node.Text text
                ? values.of(raw, text, place.path())
                : wrong(node, place, values.expected(raw));
        if (value instanceof Party party) {
            parties.add(new NamedParty(node.line(), place.path(), party));
        }
        return value;
    }

    private @Nullable Object wrong(Node node, Place place, Label expected) {
        String found = node instanceof Node.Text text ? text.value() : "";
        Object shown = node instanceof Node.Many
                ? Mistakes.words(Phrase.A_LIST)
                : node instanceof Node.Keys ? Mistakes.words(Phrase.KEYS) : values.shown(found);
        mistakes.add(
                node.line(),
                place.path(),
                Objection.by(FileRule.VALUE_READABLE).with("found", shown).with("expected", expected));
        return null;
    }

    private @Nullable Object many(Class<?> raw, Type[] held, Node node, Place place, @Nullable Object base) {
        if (raw == Optional.class) {
            if (node instanceof Node.Text text && text.isNone()) {
                return Optional.empty();
            }
            Object before = base instanceof Optional<?> optional && optional.isPresent() ? optional.get() : null;
            Object value = bind(held[0], node, place, before);
            return value == null ? null : Optional.of(value);
        }
        if (raw == Map.class) {
            return node instanceof Node.Keys keys
                    ? map(held, keys, place)
                    : wrong(node, place, Mistakes.words(Phrase.KEYS));
        }
        if (!(node instanceof Node.Many list)) {
            return wrong(node, place, Mistakes.words(Phrase.A_LIST));
        }
        List<Object> all = new ArrayList<>();
        Set<Object> set = new LinkedHashSet<>();
        boolean whole = true;
        for (int i = 0; i < list.nodes().size(); i++) {
            Node one = list.nodes().get(i);
            Object value = bind(held[0], one, place.at(i), null);
            whole &= value != null;
            if (value != null) {
                all.add(value);
                if (!set.add(value) && raw == Set.class) {
                    mistakes.add(
                            one.line(),
                            place.at(i).path(),
                            Objection.by(FileRule.VALUE_ONCE)
                                    .with("found", values.shown(String.valueOf(value)))
                                    .with("expected", 1));
                }
            }
        }
        return !whole ? null : raw == Set.class ? set : all;
    }

    private @Nullable Object map(Type[] held, Node.Keys keys, Place place) {
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Node.Entry> entry : keys.entries().entrySet()) {
            Place at = place.at(Mistakes.shown(entry.getKey()));
            Object key = values.key(
                    (Class<?>) held[0], new Node.Text(entry.getValue().line(), entry.getKey(), true), at.path());
            Object value = bind(held[1], entry.getValue().node(), at, null);
            whole &= key != null && value != null;
            if (key != null && value != null) {
                map.put(key, value);
            }
        }
        return whole ? map : null;
    }

    private @Nullable Object record(Class<?> type, Node.Keys keys, Place place, @Nullable Record base) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] parts = new Object[components.length];
        boolean[] failed = new boolean[components.length];
        boolean whole = true;
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < components.length; i++) {
            known.add(components[i].getName());
            parts[i] = component(type, components[i], keys, place, base);
            failed[i] = parts[i] == null;
            whole &= !failed[i];
        }
        for (Map.Entry<String, Node.Entry> entry : keys.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                unknown(entry.getKey(), entry.getValue().line(), known, place.path());
                whole = false;
            }
        }
        return Making.of(type, components, parts, failed, keys, place.path(), mistakes, whole);
    }

    void unknown(String key, int line, Set<String> known, String path) {
        mistakes.add(
                line,
                path.isEmpty() ? Mistakes.shown(key) : path + "." + Mistakes.shown(key),
                Objection.by(FileRule.KEY_KNOWN)
                        .with("found", Mistakes.shown(key))
                        .with("expected", known));
    }

    /** Whether what stands there has settings of its own. */
    private static boolean isPart(Type type) {
        return type instanceof ParameterizedType generic
                ? generic.getRawType() == Optional.class && isPart(generic.getActualTypeArguments()[0])
                : type != Label.class && Shapes.isPart((Class<?>) type);
    }

    private @Nullable Object component(
            Class<?> owner, RecordComponent component, Node.Keys keys, Place place, @Nullable Record base) {
        Node.Entry entry = keys.entries().get(component.getName());
        Place at = place.at(component.getName());
        boolean own = owner == Policy.class && OWN.contains(component.getName());
        Object before = base == null || own ? null : Shapes.get(base, component);
        if (entry != null) {
            if (at.isSingle() && !isPart(component.getGenericType())) {
                laidDown.add(at.path());
            }
            return component.getType() == Label.class
                    ? bind(Label.class, entry.node(), new Place(at.path(), false), null)
                    : bind(component.getGenericType(), entry.node(), at, before);
        }
        if (before != null) {
            return before;
        }
        if (component.getType() == Optional.class) {
            return Optional.empty();
        }
        mistakes.add(
                keys.line(),
                at.path(),
                Objection.by(FileRule.KEY_PRESENT)
                        .with("found", Mistakes.words(Phrase.NOTHING))
                        .with("expected", component.getName()));
        return null;
    }
}
