package org.xuncha.analysis;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.xuncha.cooperation.PassageId;
import org.xuncha.cooperation.Pulse;
import org.xuncha.rule.Label;

/** The figures of a mechanism of cooperation. */
public final class Mechanisms {
    private Mechanisms() {}

    /**
     * Of what was sent: what was answered, answered late, is open, is overdue, was withdrawn, in this order. Whether
     * leads are among it was decided when the pulse was taken; by default they are not.
     */
    public static List<Figure<PassageId>> figures(Pulse pulse) {
        Label sent = Phrase.SENT.label(Map.of("mechanism", Phrase.label(pulse.mechanism())));
        return List.of(
                figure(Phrase.ANSWERED, sent, pulse.answered(), pulse),
                figure(Phrase.ANSWERED_LATE, sent, pulse.answeredLate(), pulse),
                figure(Phrase.OPEN, sent, pulse.open(), pulse),
                figure(Phrase.OVERDUE_NOW, sent, pulse.overdue(), pulse),
                figure(Phrase.WITHDRAWN, sent, pulse.withdrawn(), pulse));
    }

    private static Figure<PassageId> figure(Phrase name, Label sent, NavigableSet<PassageId> counted, Pulse pulse) {
        return Figure.of(name.label(), sent, Unit.PASSAGE, counted, pulse.sent());
    }
}
