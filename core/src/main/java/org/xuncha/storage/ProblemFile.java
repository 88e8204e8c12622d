package org.xuncha.storage;

import java.util.List;
import org.xuncha.record.Line;

/**
 * A problem as somebody may see it, whole.
 *
 * @param row what stands
 * @param lines what was done, first line to last
 */
public record ProblemFile(ProblemRow row, List<Line> lines) {
    public ProblemFile {
        lines = List.copyOf(lines);
    }
}
