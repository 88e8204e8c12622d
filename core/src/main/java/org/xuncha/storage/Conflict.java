package org.xuncha.storage;

import java.util.Locale;
import org.xuncha.rule.Objection;

/**
 * Somebody else wrote in between, or the same command was carried out before. Nothing of this transaction was kept. Its
 * rule is {@link StorageRule#COMMAND_ONCE} if a command of it was carried out already, otherwise {@link
 * StorageRule#VERSION_CURRENT}: then the work may be tried again on what stands now, which the caller decides.
 */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Objection objection;

    public Conflict(Objection objection) {
        super(objection.message(Locale.ENGLISH));
        this.objection = objection;
    }

    /** What the store objects to. */
    public Objection objection() {
        return objection;
    }
}
