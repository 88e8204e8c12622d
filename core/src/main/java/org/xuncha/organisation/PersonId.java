package org.xuncha.organisation;

import org.jspecify.annotations.Nullable;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * Who somebody is to the host system: a staff number or another key. Never a name.
 *
 * @param value 1 to 64 characters, see {@link Key}
 */
public record PersonId(@Key(max = 64) String value) implements Comparable<PersonId> {
    public PersonId {
        Valid.parts(PersonId.class, value);
    }

    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** Written out because it is asked so often: what the compiler makes of a record is slower. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PersonId that
                        && value.hashCode() == that.value.hashCode()
                        && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
