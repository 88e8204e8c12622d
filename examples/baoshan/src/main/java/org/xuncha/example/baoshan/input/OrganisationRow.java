package org.xuncha.example.baoshan.input;

import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;

/**
 * One inspected party organisation.
 *
 * @param area where it is
 * @param situations codes of its situations
 * @param dualPost whether one person is both secretary and head, if stated
 * @param villageClass its class, if it has one
 */
public record OrganisationRow(
        AreaCode area, List<String> situations, Optional<Boolean> dualPost, Optional<String> villageClass) {
    static OrganisationRow of(Row row) {
        return new OrganisationRow(
                row.area("area", InputFile.AREAS),
                row.references("situations", InputFile.SITUATIONS),
                row.yesIfAny("dual_post"),
                row.cell("class").isEmpty() ? Optional.empty() : Optional.of(row.code("class")));
    }
}
