package org.xuncha.example.baoshan.input;

import java.util.List;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Label;

/**
 * One person of the talent pool; named by role, never by name.
 *
 * @param person the key
 * @param role director or leader
 * @param label the post held
 * @param home the home county
 * @param skills what the person is good at
 */
public record PoolRow(String person, Role role, Label label, AreaCode home, List<String> skills) {
    static PoolRow of(Row row) {
        return new PoolRow(
                row.id("person"),
                row.one("role", Role.class),
                row.label(),
                row.area("home", InputFile.AREAS),
                row.list("skills"));
    }
}
