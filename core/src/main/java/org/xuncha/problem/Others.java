package org.xuncha.problem;

import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.RoundId;

/**
 * What is known of other problems, asked only where a rule on one problem needs it. Leads are known to nobody here, but
 * by the number they bear.
 */
public interface Others {
    /** Nothing is known of any other problem, nor of any other round. */
    Others NONE = new Others() {
        @Override
        public boolean knows(RoundId round) {
            return false;
        }

        @Override
        public Optional<Problem> find(RoundId round, ProblemId problem) {
            return Optional.empty();
        }

        @Override
        public List<Problem> withEvidence(String digest) {
            return List.of();
        }

        @Override
        public List<ProblemId> awaitingFeedback(AreaCode addressee) {
            return List.of();
        }

        @Override
        public Optional<Problem> numbered(String number) {
            return Optional.empty();
        }
    };

    /** Whether a round was opened here. */
    boolean knows(RoundId round);

    /** A problem of a round, or none. */
    Optional<Problem> find(RoundId round, ProblemId problem);

    /** The problems of the same round for which evidence of this digest was filed. */
    List<Problem> withEvidence(String digest);

    /** The problems of an addressee in the same round that are locked and were not fed back yet, in order. */
    List<ProblemId> awaitingFeedback(AreaCode addressee);

    /**
     * The problem of the same round that bears a formal number, be it a lead: what a lead bears is given to no other. The
     * rule that asks tells it to nobody but the team that found it.
     */
    Optional<Problem> numbered(String number);
}
