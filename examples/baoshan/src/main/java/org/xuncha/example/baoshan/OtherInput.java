package org.xuncha.example.baoshan;

import org.xuncha.record.Subject;

/** The work folder holds a round that was told from another input. */
final class OtherInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Subject subject;

    OtherInput(Subject subject) {
        super("another input led to " + subject);
        this.subject = subject;
    }

    /** The first record in which something else stands. */
    Subject subject() {
        return subject;
    }
}
