package org.xuncha.storage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xuncha.rule.Objection;

/**
 * The store cannot do its work: it is damaged, may not be written, is full, does not answer, or is not one that this
 * version understands. Nothing of the transaction was kept, except under {@link StorageRule#OUTCOME_KNOWN}, which says
 * that this cannot be told: ask {@link Records#byCommand} once the store answers again.
 */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Objection objection;

    private StorageFailure(Objection objection, @Nullable Throwable cause) {
        super(objection.message(Locale.ENGLISH), cause);
        this.objection = objection;
    }

    /**
     * A failure by one of the rules of a store.
     *
     * @param place where: a file, a table, a URL without its secrets
     * @param found what was found there
     * @param expected what should have been
     * @param cause what the engine said, or null if it said nothing
     */
    public static StorageFailure of(
            StorageRule rule, Object place, Object found, Object expected, @Nullable Throwable cause) {
        Objection objection =
                Objection.by(rule).with("place", place).with("found", found).with("expected", expected);
        return new StorageFailure(objection, cause);
    }

    /** What is wrong: rule, place, found and expected. */
    public Objection objection() {
        return objection;
    }
}
