package org.xuncha.organisation;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.xuncha.rule.Valid;

/**
 * A 12-digit statistical area code: two digits each of province, prefecture and county, three each of township and
 * village. A part of zeros means that the code names the area above. Cities without counties leave the county's digits
 * zero, so a township's parent may be a prefecture.
 *
 * <p>Source: statistical division codes of the National Bureau of Statistics.
 *
 * @param value twelve digits, the first not zero
 */
public record AreaCode(@Pattern(regexp = "[1-9][0-9]{11}") String value) implements Comparable<AreaCode> {
    private static final AreaLevel[] LEVELS = AreaLevel.values();

    public AreaCode {
        Valid.parts(AreaCode.class, value);
    }

    public static AreaCode of(String value) {
        return new AreaCode(value);
    }

    /** The level of the last part that is not all zeros. */
    public AreaLevel level() {
        int last = value.length() - 1;
        while (last > 0 && value.charAt(last) == '0') {
            last--;
        }
        int level = 0;
        while (LEVELS[level].digits() <= last) {
            level++;
        }
        return LEVELS[level];
    }

    /** The area above, or none for a province. */
    public Optional<AreaCode> parent() {
        int own = level().digits();
        Optional<AreaCode> above = Optional.empty();
        for (AreaLevel level : LEVELS) {
            if (level.digits() < own) {
                above = Optional.of(upTo(level));
            }
        }
        return above;
    }

    /** This area, or the one above it, on the given level; none if this area lies above that level or skips it. */
    public Optional<AreaCode> at(AreaLevel level) {
        AreaCode above = upTo(level);
        return above.level() == level ? Optional.of(above) : Optional.empty();
    }

    /** Whether the other area is this one or lies in it. */
    public boolean covers(AreaCode other) {
        return value.equals(other.value) || other.value.regionMatches(0, value, 0, level().digits());
    }

    /** The digits that every area inside this one begins with: 2, 4, 6, 9 or 12 of them. */
    public String significant() {
        return value.substring(0, level().digits());
    }

    private AreaCode upTo(AreaLevel level) {
        return new AreaCode(value.substring(0, level.digits()) + "0".repeat(12 - level.digits()));
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
