package org.xuncha.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of one record type: its components, how to read them and how to make a record of them. */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> owner;
    private final String[] names;
    private final Type[] types;
    private final String[] labels;
    private final boolean[] sealed;
    private final boolean[] mayBeEmpty;
    private final boolean member;
    private final int[] declared;
    private final int[] byName;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    private Shape(Class<?> owner) {
        RecordComponent[] components = owner.getRecordComponents();
        this.owner = owner;
        names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        labels = Arrays.stream(names).map(name -> '"' + name + "\":").toArray(String[]::new);
        sealed = new boolean[types.length];
        mayBeEmpty = new boolean[types.length];
        for (int i = 0; i < types.length; i++) {
            Class<?> type = components[i].getType();
            sealed[i] = types[i] instanceof Class<?> && type.isSealed();
            mayBeEmpty[i] = type == Object.class
                    || type == Optional.class
                    || Collection.class.isAssignableFrom(type)
                    || Map.class.isAssignableFrom(type);
        }
        member = Arrays.stream(owner.getInterfaces()).anyMatch(Class::isSealed);
        declared = IntStream.range(0, names.length).toArray();
        byName = IntStream.range(0, names.length)
                .boxed()
                .sorted(Comparator.comparing(i -> names[i]))
                .mapToInt(i -> i)
                .toArray();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = owner.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
        constructor.setAccessible(true);
        for (Method accessor : accessors) {
            accessor.setAccessible(true);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    int size() {
        return names.length;
    }

    String name(int i) {
        return names[i];
    }

    /** The name of a component as it is written before its value. */
    String label(int i) {
        return labels[i];
    }

    /** Whether a component may be an optional or a collection, which is left out if nothing is in it. */
    boolean mayBeEmpty(int i) {
        return mayBeEmpty[i];
    }

    Type type(int i) {
        return types[i];
    }

    /** Whether a component is declared as one of a sealed family; asking the class itself takes long. */
    boolean isSealed(int i) {
        return sealed[i];
    }

    /** Whether the record belongs to a sealed family. */
    boolean isMember() {
        return member;
    }

    /** The components in the order of their declaration, or of their names. */
    int[] order(boolean names) {
        return names ? byName : declared;
    }

    /** Whether the record is nothing but a text with a type. An act never is: it may get more components one day. */
    boolean isText() {
        return types.length == 1 && types[0] == String.class && !Act.class.isAssignableFrom(owner);
    }

    Object get(Object record, int i) {
        try {
            return accessors[i].invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + owner.getSimpleName() + "." + names[i], e);
        }
    }

    /** A record of these components; an exception of its constructor goes through unchanged. */
    Object make(@Nullable Object... parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("cannot make " + owner.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + owner.getSimpleName(), e);
        }
    }

    @Override
    public String toString() {
        return owner.getSimpleName();
    }
}
