package org.xuncha.office;

import java.time.Instant;
import org.xuncha.record.Subject;

/** How far a record was followed that is judged again. */
final class Course {
    private final Subject subject;
    private final Craft<?, ?> craft;
    private long reached;
    private boolean open = true;

    Course(Subject subject, Craft<?, ?> craft) {
        this.subject = subject;
        this.craft = craft;
    }

    /** One entry of it, to be judged when its time comes. */
    record Step(Course course, long seq, Instant at) {}

    Subject subject() {
        return subject;
    }

    Craft<?, ?> craft() {
        return craft;
    }

    boolean isOfRound() {
        return craft.equals(Crafts.ROUND);
    }

    /** Of what waits for each other, names come after the acts that take them, and the round itself comes last. */
    int order() {
        return isOfRound() ? 2 : craft.equals(Crafts.NAME) ? 1 : 0;
    }

    /** How many entries were followed. */
    long reached() {
        return reached;
    }

    void reach(long seq) {
        reached = seq;
    }

    /** Whether what stands can still be told. */
    boolean isOpen() {
        return open;
    }

    void end() {
        open = false;
    }
}
