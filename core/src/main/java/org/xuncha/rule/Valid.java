package org.xuncha.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The names of a record's components; a component without constraints has the name null and is passed over. */
    private static final ClassValue<@Nullable String[]> CONSTRAINED = new ClassValue<>() {
        @Override
        protected @Nullable String[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            @Nullable String[] names = new String[components.length];
            for (int i = 0; i < names.length; i++) {
                String name = components[i].getName();
                names[i] = VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(name) == null ? null : name;
            }
            return names;
        }
    };

    private Valid() {}

    /**
     * Checks the components of a record about to be made, given in the order of their declaration. A component that is
     * null is refused, constraint or not.
     *
     * @throws InvalidValue naming every component that breaks a constraint
     */
    public static void parts(Class<? extends Record> type, @Nullable Object... values) {
        @Nullable String[] names = CONSTRAINED.get(type);
        List<InvalidValue.Part> broken = null;
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (values[i] == null) {
                broken = add(broken, new InvalidValue.Part(componentName(type, i), null, "not null", "不能为空"));
            } else if (name != null) {
                for (ConstraintViolation<?> violation : VALIDATOR.validateValue(type, name, values[i])) {
                    broken = add(broken, part(violation));
                }
            }
        }
        if (broken != null) {
            throw new InvalidValue(type, broken);
        }
    }

    private static String componentName(Class<?> type, int index) {
        return type.getRecordComponents()[index].getName();
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
