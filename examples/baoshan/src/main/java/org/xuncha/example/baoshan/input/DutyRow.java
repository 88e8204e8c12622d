package org.xuncha.example.baoshan.input;

import java.util.Map;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.rule.Label;

/**
 * One duty in putting problems right.
 *
 * @param addressee the level of the addressees concerned
 * @param duty its code
 * @param party the party that bears it
 * @param level the level of the bearer: that of the addressee, or above it
 * @param label what this place calls the duty and its bearer
 */
public record DutyRow(AreaLevel addressee, String duty, String party, AreaLevel level, Label label) {
    static DutyRow of(Row row) {
        DutyRow duty = new DutyRow(
                row.one("addressee", AreaLevel.class),
                row.code("duty", 30),
                row.reference("party", InputFile.PARTIES),
                row.one("level", AreaLevel.class),
                row.label());
        if (row.isSound() && duty.level.compareTo(duty.addressee) > 0) {
            row.fault("level", Fault.NOT_BELOW, Map.of("addressee", duty.addressee.name()));
        }
        return duty;
    }
}
