package org.xuncha.rectification;

import java.time.LocalDate;

/**
 * How satisfied people were with what was reported.
 *
 * @param asked how many were asked
 * @param satisfied how many of them were satisfied
 * @param on the day on which they were asked
 * @param recorded by whom and when
 */
public record Satisfaction(int asked, int satisfied, LocalDate on, Signature recorded) {
    /** Whether at least so many of 100 were satisfied. Counted in whole persons: nothing is rounded. */
    public boolean reaches(int percent) {
        return 100L * satisfied >= (long) percent * asked;
    }
}
