package org.xuncha.storage;

import java.util.Locale;
import org.xuncha.rule.Objection;

/** Somebody else wrote in between. Nothing of this transaction was kept; it may be tried again on what stands now. */
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
