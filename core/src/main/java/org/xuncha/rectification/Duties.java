package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
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

    /** From its day on the duty is borne by whoever is named; what was announced for that day or a later one is void. */
    static List<Duty> assigned(List<Duty> duties, AssignDuty assign) {
        LocalDate from = assign.from();
        List<Duty> all = new ArrayList<>(duties.size() + 1);
        boolean named = false;
        for (Duty duty : duties) {
            if (!duty.duty().equals(assign.duty())
                    || duty.until().filter(from::isAfter).isPresent()) {
                all.add(duty);
            } else if (!named) {
                named = true;
                if (duty.since().isBefore(from)) {
                    all.add(duty.until(from.minusDays(1)));
                }
                all.add(duty.borneBy(assign.person(), from));
            }
        }
        return all;
    }

    /** Who bears a duty on a day; null if there is no such duty. */
    static @Nullable Duty on(Remedy remedy, String code, LocalDate day) {
        for (Duty duty : remedy.duties()) {
            if (duty.duty().equals(code) && duty.isBorneOn(day)) {
                return duty;
            }
        }
        return null;
    }

    /** A duty that a person bears, has borne in the present attempt, or was named for; null if there is none. */
    static @Nullable Duty of(Remedy remedy, PersonId person) {
        for (Duty duty : remedy.duties()) {
            boolean own = duty.person().isPresent() && duty.person().get().equals(person);
            if (own
                    && (duty.until().isEmpty()
                            || !duty.until().get().isBefore(remedy.present().since()))) {
                return duty;
            }
        }
        return null;
    }
}
