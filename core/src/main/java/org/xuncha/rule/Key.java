package org.xuncha.rule;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text by which something is found among things of its kind, so that everybody has to be able to write it, say it and
 * tell it from others: at least one character, none of them a blank, a control character or half of a surrogate pair.
 */
@Documented
@Constraint(validatedBy = Key.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {
    /** How many characters it may have; a surrogate pair is one. */
    int max() default 80;

    String message() default "{org.xuncha.rule.Key}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether a text is such a key. */
    final class Check implements ConstraintValidator<Key, String> {
        private int max;

        @Override
        public void initialize(Key key) {
            max = key.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Texts.isKey(text, max);
        }
    }
}
