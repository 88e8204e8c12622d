package org.xuncha.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
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
    private final boolean[] sealed;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    private Shape(Class<?> owner) {
        RecordComponent[] components = owner.getRecordComponents();
        this.owner = owner;
        names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        sealed = new boolean[types.length];
        for (int i = 0; i < types.length; i++) {
            sealed[i] = types[i] instanceof Class<?> declared && declared.isSealed();
        }
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

    Type type(int i) {
        return types[i];
    }

    /** Whether a component is declared as one of a sealed family; asking the class itself takes long. */
    boolean isSealed(int i) {
        return sealed[i];
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
