package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.rectification.RectificationAct.AssignDuty;

/** Who bears which duty, as the policy and the record say. */
final class Duties {
    private Duties() {}

    static List<Duty> of(AreaCode addressee, LocalDate from, RectificationPolicy policy) {
        List<Duty> duties = new ArrayList<>();
        for (DutyLine line : policy.duties()) {
            if (line.addressee() == addressee.level()) {
                AreaCode area = addressee.at(line.at()).or(addressee::parent).orElse(addressee);
                duties.add(new Duty(
                        line.duty(), line.bearer(), area, line.label(), Optional.empty(), from, Optional.empty()));
            }
        }
        return duties;
    }

    /** A duty that nobody was named for is named from its beginning on the same day; otherwise the one before ends. */
    static List<Duty> assigned(List<Duty> duties, AssignDuty assign) {
        List<Duty> all = new ArrayList<>(duties.size() + 1);
        for (Duty duty : duties) {
            if (!duty.duty().equals(assign.duty()) || duty.until().isPresent()) {
                all.add(duty);
                continue;
            }
            if (duty.since().isBefore(assign.from())) {
                all.add(duty.until(assign.from().minusDays(1)));
            }
            all.add(duty.borneBy(assign.person(), assign.from()));
        }
        return all;
    }
}
