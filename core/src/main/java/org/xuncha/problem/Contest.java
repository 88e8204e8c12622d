package org.xuncha.problem;

import java.util.Optional;
import org.xuncha.rectification.Signature;

/**
 * The inspected organisation contests a problem that was locked. What it says stays on the record; by itself it unlocks
 * nothing.
 *
 * @param statement what it contests
 * @param by who contested it, and when
 * @param reply what it was answered; empty while it waits
 * @param followed whether the problem was unlocked or withdrawn because of it
 */
public record Contest(String statement, Signature by, Optional<ContestReply> reply, boolean followed) {

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return reply.isEmpty();
    }

    /** Whether it is right, and the problem still stands as it was. */
    public boolean isToFollow() {
        return reply.filter(ContestReply::upheld).isPresent() && !followed;
    }

    Contest answered(ContestReply answer) {
        return new Contest(statement, by, Optional.of(answer), followed);
    }

    Contest withFollowing() {
        return new Contest(statement, by, reply, true);
    }
}
