package org.xuncha.example.baoshan.story;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.planner.Conflict;
import org.xuncha.planner.StaffingTask;
import org.xuncha.rule.Objection;

/** The pool cannot be put into the teams; says who conflicts with what, and why. */
public final class ImpossibleStaffing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_REASONS = 20;

    private final transient List<Objection> objections;

    ImpossibleStaffing(Conflict conflict, StaffingTask task) {
        super(conflict.explanation(task).message(Locale.ENGLISH));
        objections = Stream.concat(Stream.of(conflict.explanation(task)), conflict.because(task).stream())
                .limit(MOST_REASONS + 1L)
                .toList();
    }

    /** The conflict, and below it what bars whom, one a line. */
    public String message(Locale locale) {
        return objections.stream()
                .map(objection ->
                        objection.message(locale) + " (" + objection.rule().code() + ")")
                .collect(Collectors.joining("\n  "));
    }
}
