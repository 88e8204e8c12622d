package org.xuncha.example.baoshan.output;

import java.util.List;
import org.xuncha.policy.ListKind;

/** The columns of an issued list. */
public enum PaperColumn {
    /** Running number on the list. */
    NO(6),
    /** Focus. */
    FOCUS(13),
    /** Field. */
    FIELD(11),
    /** The problem. */
    PROBLEM(30),
    /** What is suggested. */
    SUGGESTION(28),
    /** Number of the working paper. */
    WORKING_PAPER(12),
    /** Who bears it. */
    BEARER(11),
    /** Duties and who has each. */
    DUTIES(36),
    /** By when. */
    DEADLINE(13);

    private final int share;

    PaperColumn(int share) {
        this.share = share;
    }

    /** How wide it is, compared with the others. */
    int share() {
        return share;
    }

    /** The columns of each kind of list, in their order. */
    public static List<PaperColumn> of(ListKind kind) {
        return switch (kind) {
            case PROBLEM -> List.of(NO, FOCUS, FIELD, PROBLEM, WORKING_PAPER, BEARER, DEADLINE);
            case SUGGESTION -> List.of(NO, FIELD, PROBLEM, SUGGESTION, WORKING_PAPER);
            case RESPONSIBILITY -> List.of(NO, PROBLEM, DUTIES, WORKING_PAPER, DEADLINE);
        };
    }
}
