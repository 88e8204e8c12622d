package org.xuncha.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sees that a value keeps its constraints, as nearly every one does, in a fraction of the validator's time: values are made
 * by the million. It only ever says yes; whatever it does not say yes to, the validator judges.
 */
final class AtAGlance {
    private static final int KNOWN = 256;
    private static final int SHORT = 64;

    private AtAGlance() {}

    /**
     * A test that is true only of right values: never for a component whose elements have constraints of their own.
     *
     * @param mayHoldText whether a text may be in the component that has to be kept
     * @return none if every value is right
     */
    static Optional<Predicate<Object>> right(@Nullable PropertyDescriptor component, boolean mayHoldText) {
        if (component != null
                && !component.getConstrainedContainerElementTypes().isEmpty()) {
            return Optional.of(value -> false);
        }
        List<Annotation> rules = component == null
                ? List.of()
                : component.getConstraintDescriptors().stream()
                        .<Annotation>map(ConstraintDescriptor::getAnnotation)
                        .toList();
        Stream<Predicate<Object>> keepable = mayHoldText ? Stream.of(Texts::canBeKept) : Stream.of();
        Optional<Predicate<Object>> all =
                Stream.concat(keepable, rules.stream().map(AtAGlance::test)).reduce(Predicate::and);
        Optional<Predicate<Object>> plain = rules.size() == 1 ? plain(rules.get(0)) : Optional.empty();
        return plain.isEmpty() ? all : all.map(whole -> plain.get().or(whole));
    }

    /** A test of texts that keep a constraint and, by that alone, can be kept. */
    private static Optional<Predicate<Object>> plain(Annotation rule) {
        if (rule instanceof Key) return Optional.of(test(rule));
        if (rule instanceof Pattern pattern && pattern.flags().length == 0) {
            return Signs.of(pattern.regexp()).filter(Signs::areKeepable).map(AtAGlance::ofText);
        }
        return Optional.empty();
    }

    private static Predicate<Object> test(Annotation rule) {
        if (rule instanceof NotBlank) return ofText(Texts::isReadable);
        if (rule instanceof Size size) return ofText(within(size.min(), size.max()));
        if (rule instanceof Pattern pattern && pattern.flags().length == 0) {
            Predicate<String> exact = remembering(
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate());
            return ofText(
                    Signs.of(pattern.regexp()).map(signs -> signs.or(exact)).orElse(exact));
        }
        if (rule instanceof Key key) {
            int most = key.max();
            return ofText(text -> Texts.isKey(text, most));
        }
        if (rule instanceof Positive) return value -> value instanceof Long number && number > 0;
        if (rule instanceof PositiveOrZero) return value -> value instanceof Long number && number >= 0;
        if (rule instanceof NotEmpty) {
            return value -> value instanceof String text
                    ? !text.isEmpty()
                    : value instanceof Collection<?> many && !many.isEmpty();
        }
        return value -> false;
    }

    private static Predicate<Object> ofText(Predicate<String> test) {
        return value -> value instanceof String text && test.test(text);
    }

    /**
     * A test that knows some of the short texts that it said yes to: codes, levels and names come again and again. Threads
     * may overwrite what others remember, which only costs them the test.
     */
    private static Predicate<String> remembering(Predicate<String> test) {
        @Nullable String[] known = new String[KNOWN];
        return text -> {
            if (text.length() > SHORT) return test.test(text);
            int place = text.hashCode() & (KNOWN - 1);
            if (text.equals(known[place])) return true;
            boolean right = test.test(text);
            if (right) known[place] = text;
            return right;
        };
    }

    private static Predicate<String> within(int min, int max) {
        return text -> min <= text.length() && text.length() <= max;
    }
}
