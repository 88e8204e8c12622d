package org.xuncha.problem;

import java.util.Optional;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.rectification.Signature;

/**
 * The inspected organisation is heard on the facts.
 *
 * @param facts the facts as they were put
 * @param put by whom and when
 * @param objection what it objected, if it did
 * @param answer what it was answered; empty if it did not object or waits
 * @param silence who put on record, and when, that it stayed silent until its time was over; empty if it spoke or may yet
 */
public record Hearing(
        String facts, Signature put, Optional<String> objection, Optional<String> answer, Optional<Signature> silence) {

    /** By when the facts are to be answered, counted from the day on which they were put; empty if no time is set. */
    public Optional<Deadline> deadline(FindingPolicy policy, WorkingCalendar calendar) {
        return policy.factsAnswer()
                .map(term -> Deadline.of(AnchorEvent.FACTS_PUT.on(put.on()), TimeLimit.of(term), calendar));
    }

    static Hearing put(String facts, Signature by) {
        return new Hearing(facts, by, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Hearing objected(String statement) {
        return new Hearing(facts, put, Optional.of(statement), answer, silence);
    }

    Hearing answered(String reply) {
        return new Hearing(facts, put, objection, Optional.of(reply), silence);
    }

    Hearing silent(Signature recorded) {
        return new Hearing(facts, put, objection, answer, Optional.of(recorded));
    }
}
