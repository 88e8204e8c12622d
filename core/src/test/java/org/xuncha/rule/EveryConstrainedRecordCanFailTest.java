package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.Library;
import org.xuncha.record.Act;

/** What exists is valid: shown for every record that has a constraint, and for every act. */
class EveryConstrainedRecordCanFailTest {

    static Stream<Class<? extends Record>> constrainedRecords() {
        return Library.classes().stream()
                .filter(Class::isRecord)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .filter(type -> Act.class.isAssignableFrom(type)
                        || Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> !constraints(part).isEmpty()));
    }

    static Stream<Constrained> constraints() {
        return constrainedRecords()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .flatMap(part -> constraints(part).stream().map(rule -> new Constrained(type, part, rule))));
    }

    private static List<Annotation> constraints(AnnotatedElement part) {
        Stream<Annotation> own = Arrays.stream(part.getAnnotations());
        if (part instanceof RecordComponent component) {
            own = Stream.concat(own, Arrays.stream(component.getAccessor().getAnnotations()));
        }
        return own.filter(found -> found.annotationType().isAnnotationPresent(Constraint.class))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("constrainedRecords")
    void no_record_is_made_of_nothing(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        @Nullable
        Object[] nothing =
                Arrays.stream(parts).map(part -> nothing(part.getType())).toArray();
        if (Arrays.stream(parts).allMatch(part -> part.getType().isPrimitive()) && constraintsOf(parts) == 0) {
            return; // a record of plain numbers or truths without a rule: anything goes
        }
        assertThatThrownBy(() -> constructor.newInstance(nothing))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(InvalidValue.class);
    }

    private static long constraintsOf(RecordComponent[] parts) {
        return Arrays.stream(parts).mapToLong(part -> constraints(part).size()).sum();
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : type == int.class ? 0 : null;
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void every_constraint_bites_and_says_what_it_expects(Constrained constrained) {
        RecordComponent[] parts = constrained.type().getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].getName().equals(constrained.part().getName())) {
                values[i] = breaking(constrained.rule(), parts[i].getType());
            }
        }
        assertThatThrownBy(() -> Valid.parts(constrained.type(), values))
                .as(constrained.toString())
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> {
                    InvalidValue.Part broken = invalid.parts().stream()
                            .filter(part -> part.found() != null)
                            .filter(part ->
                                    part.name().startsWith(constrained.part().getName()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(constrained + " does not bite: " + invalid));
                    String unfilled = "\\{(min|max|value|regexp)}";
                    assertThat(broken.message(Locale.ENGLISH)).doesNotContainPattern(unfilled);
                    assertThat(broken.message(Locale.CHINESE)).doesNotContainPattern(unfilled);
                });
    }

    private static Object breaking(Annotation rule, Class<?> type) {
        if (rule instanceof NotBlank) {
            return " ";
        }
        if (rule instanceof NotEmpty && type == String.class) {
            return "";
        }
        if (rule instanceof NotEmpty) {
            return type == List.class ? List.of() : type == Set.class ? Set.of() : Map.of();
        }
        if (rule instanceof Size size) {
            List<Integer> many = IntStream.rangeClosed(0, size.max()).boxed().toList();
            return type == String.class
                    ? "x".repeat(size.max() + 1)
                    : type == List.class ? many : type == Set.class ? Set.copyOf(many) : mapOf(many);
        }
        if (rule instanceof Pattern pattern) {
            return Stream.of(" / \u0007", "")
                    .filter(text -> !text.matches(pattern.regexp()))
                    .findFirst()
                    .orElseThrow();
        }
        if (rule instanceof Key key) {
            return "k".repeat(key.max() + 1);
        }
        long number = rule instanceof Min min
                ? min.value() - 1
                : rule instanceof Max max
                        ? max.value() + 1
                        : rule instanceof Positive ? 0 : rule instanceof PositiveOrZero ? -1 : unknown(rule);
        return type == int.class ? (Object) (int) number : (Object) number;
    }

    private static Map<Integer, Integer> mapOf(List<Integer> many) {
        return many.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    private static long unknown(Annotation rule) {
        throw new AssertionError("no breaking value for " + rule);
    }

    record Constrained(Class<? extends Record> type, RecordComponent part, Annotation rule) {
        @Override
        public String toString() {
            return type.getSimpleName() + "." + part.getName() + " @"
                    + rule.annotationType().getSimpleName();
        }
    }
}
