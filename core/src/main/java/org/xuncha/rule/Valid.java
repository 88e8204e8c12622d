package org.xuncha.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * What exists is valid: every record with constraints on its components calls {@link #parts} in its constructor, so that
 * no invalid value can be made by anybody, a reader of stored texts included. Whatever its constraints, no text holds a
 * NUL or half of a surrogate pair, which not every engine can keep; and what must not be blank shows something that can
 * be read, in whatever script: ideographic spaces alone do not.
 */
public final class Valid {
    private static final Validator VALIDATOR = validator();

    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(part -> component(type, part.getName(), Texts.mayBeIn(part.getType())))
                    .toArray(Part[]::new);
        }
    };

    private static Part component(Class<?> type, String name, boolean mayHoldText) {
        PropertyDescriptor constraints = VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(name);
        return new Part(name, AtAGlance.right(constraints, mayHoldText).orElse(null));
    }

    /** The validator's own rule on blank texts knows no blanks but those of ASCII. */
    private static Validator validator() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validateType(CharSequence.class)
                .with(text -> text == null || Texts.isReadable(text));
        return configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** A component of a record, and a test that is true only of values that are right; none where every value is. */
    private record Part(String name, @Nullable Predicate<Object> right) {}

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
            } else if (parts[i].right != null && !parts[i].right.test(value)) {
                broken = judge(type, parts[i], value, broken);
            }
        }
        if (broken != null) {
            throw new InvalidValue(type, broken);
        }
    }

    private static @Nullable List<InvalidValue.Part> judge(
            Class<?> type, Part part, Object value, @Nullable List<InvalidValue.Part> before) {
        if (!Texts.canBeKept(value)) {
            return add(before, unkeepable(part.name, value));
        }
        List<InvalidValue.Part> broken = before;
        for (ConstraintViolation<?> violation : VALIDATOR.validateValue(type, part.name, value)) {
            broken = add(broken, part(violation));
        }
        return broken;
    }

    private static List<InvalidValue.Part> add(@Nullable List<InvalidValue.Part> parts, InvalidValue.Part part) {
        List<InvalidValue.Part> all = parts == null ? new ArrayList<>() : parts;
        all.add(part);
        return all;
    }

    private static InvalidValue.Part unkeepable(String name, Object value) {
        return new InvalidValue.Part(
                name, value, ConstraintWords.keepable(Locale.ENGLISH), ConstraintWords.keepable(Locale.CHINESE));
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
