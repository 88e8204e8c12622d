package org.xuncha.storage.jdbi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the tables of a store stand in a database of its host. Stores of different tables do not know each other.
 *
 * @param schema the schema, of MariaDB the database, which must be there; empty for that in which a connection begins
 * @param prefix what the names of all tables begin with: a lower-case letter, then up to 16 of {@code a-z 0-9 _}
 */
public record Tables(Optional<String> schema, String prefix) {
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,16}");
    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /** Tables that begin with {@code xuncha_}, where a connection begins. */
    public static final Tables USUAL = new Tables(Optional.empty(), "xuncha_");

    /**
     * Names and places of tables.
     *
     * @throws IllegalArgumentException if one of the names is not of its form
     */
    public Tables {
        require(PREFIX, prefix);
        schema.ifPresent(name -> require(SCHEMA, name));
    }

    /** Tables with another prefix, where a connection begins. */
    public static Tables named(String prefix) {
        return new Tables(Optional.empty(), prefix);
    }

    /** The tables of the same prefix in a schema. */
    public Tables in(String otherSchema) {
        return new Tables(Optional.of(otherSchema), prefix);
    }

    /** What stands before the name of a table in a statement. */
    String qualified() {
        return schema.map(name -> name + "." + prefix).orElse(prefix);
    }

    private static void require(Pattern form, String name) {
        if (!form.matcher(name).matches()) {
            throw new IllegalArgumentException("found name " + name + ", expected " + form);
        }
    }
}
