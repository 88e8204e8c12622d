package org.xuncha.cooperation;

import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.ROUND;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.Baoshan;
import org.xuncha.cooperation.PassageAct.AnswerPassage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageAct.WithdrawPassage;
import org.xuncha.organisation.Party;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;

/** Passages for tests, from the city's inspection office to a county. */
public final class AnyPassage {
    public static final LocalDate SENT = LocalDate.of(2021, 4, 1);
    public static final LocalDate BY = LocalDate.of(2021, 4, 10);
    static final Body OFFICE = Body.of(Party.INSPECTION_OFFICE, CITY);
    static final Body COMMITTEE = Body.of(Party.COUNTY_COMMITTEE, COUNTY);
    static final Body DISCIPLINE = Body.of(Party.DISCIPLINE_COMMISSION, CITY);

    private AnyPassage() {}

    public static SendPassage send(Form form) {
        return new SendPassage(form, OFFICE, to(form), matter(form), Optional.of(BY));
    }

    private static Body to(Form form) {
        return form == Form.LEAD ? DISCIPLINE : COMMITTEE;
    }

    private static String matter(Form form) {
        return switch (form) {
            case LEAD -> "XS-2021-001";
            case SECONDMENT -> "director-1";
            default -> "请协助调取三个村的补贴发放台账";
        };
    }

    static AnswerPassage back(Form form) {
        return new AnswerPassage(form == Form.LEAD ? "QS-2021-001" : "已办理");
    }

    static Stamp sender(LocalDate day) {
        return Baoshan.office(day);
    }

    static Stamp receiver(Form form, LocalDate day) {
        return Baoshan.stamp(to(form).party(), to(form).area(), day);
    }

    public static Dossier<PassageAct> sent(String id, Form form) {
        return Dossier.empty(Passage.subject(ROUND, PassageId.of(id)), PassageAct.class)
                .with(send(form), sender(SENT));
    }

    public static Passage open(String id, Form form) {
        return fold(sent(id, form));
    }

    public static Passage answered(String id, Form form, LocalDate day) {
        return fold(sent(id, form).with(back(form), receiver(form, day)));
    }

    public static Passage withdrawn(String id, Form form, LocalDate day) {
        return fold(sent(id, form).with(new WithdrawPassage(), sender(day)));
    }

    static Passage fold(Dossier<PassageAct> dossier) {
        @Nullable Passage state = null;
        for (Entry<PassageAct> entry : dossier.entries()) {
            state = Passage.after(state, entry);
        }
        return Objects.requireNonNull(state);
    }
}
