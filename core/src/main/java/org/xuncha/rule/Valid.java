package org.xuncha.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * What exists is valid: every record with constraints on its components calls {@link #parts} in its constructor, so that
 * no invalid value can be made by anybody, a reader of stored texts included.
 */
public final class Valid {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .map(name -> new Part(
                            name,
                            AtAGlance.right(
                                    VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(name))))
                    .toArray(Part[]::new);
        }
    };

    /** A component of a record, and a test that is true only of values that keep its constraints. */
    private record Part(String name, Predicate<Object> right) {}

    private Valid() {}

    /**
     * Checks the components of a record about to be made, given in the order of their declaration. A component that is
     * null is refused, constraint or not.
     *
     * @throws InvalidValue naming every component that breaks a constraint
     */
    public static void parts(Class<? extends Record> type, @Nullable Object... values) {
        Part[] parts = PARTS.get(type);
        List<InvalidValue.Part> broken = null;
        for (int i = 0; i < parts.length; i++) {
            Object value = values[i];
            if (value == null) {
                broken = add(broken, new InvalidValue.Part(parts[i].name, null, "not null", "不能为空"));
            } else if (!parts[i].right.test(value)) {
                for (ConstraintViolation<?> violation : VALIDATOR.validateValue(type, parts[i].name, value)) {
                    broken = add(broken, part(violation));
                }
            }
        }
        if (broken != null) {
            throw new InvalidValue(type, broken);
        }
    }

    private static List<InvalidValue.Part> add(@Nullable List<InvalidValue.Part> parts, InvalidValue.Part part) {
        List<InvalidValue.Part> all = parts == null ? new ArrayList<>() : parts;
        all.add(part);
        return all;
    }

    private static InvalidValue.Part part(ConstraintViolation<?> violation) {
        return new InvalidValue.Part(
                violation.getPropertyPath().toString(),
                violation.getInvalidValue(),
                expected(violation, Locale.ENGLISH),
                expected(violation, Locale.CHINESE));
    }

    private static String expected(ConstraintViolation<?> violation, Locale locale) {
        return ConstraintWords.of(violation.getConstraintDescriptor(), locale);
    }
}
