package org.xuncha.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answer of rules to a question: accepted, or every objection they have. */
public final class Verdict {
    /** The one verdict without objections. */
    private static final Verdict ACCEPTED = new Verdict(List.of());

    private final List<Objection> objections;

    private Verdict(List<Objection> objections) {
        this.objections = objections;
    }

    /** Nothing stands against it. */
    public static Verdict accepted() {
        return ACCEPTED;
    }

    /** Refused for one reason, or accepted if there is none. */
    public static Verdict of(@Nullable Objection objection) {
        return objection == null ? ACCEPTED : new Verdict(List.of(objection));
    }

    /** Refused for these reasons, or accepted if the list is empty. */
    public static Verdict of(List<Objection> objections) {
        return objections.isEmpty() ? ACCEPTED : new Verdict(List.copyOf(objections));
    }

    /** Accepted if the condition holds, otherwise refused for the reason given. */
    public static Verdict require(boolean condition, Supplier<Objection> otherwise) {
        return condition ? ACCEPTED : of(otherwise.get());
    }

    /** Both answers together: accepted only if both are. */
    public Verdict and(Verdict other) {
        if (isAccepted()) {
            return other;
        }
        if (other.isAccepted()) {
            return this;
        }
        List<Objection> all = new ArrayList<>(objections);
        all.addAll(other.objections);
        return new Verdict(List.copyOf(all));
    }

    /** The other answer as well, asked only if this one is accepted. */
    public Verdict then(Supplier<Verdict> next) {
        return isAccepted() ? next.get() : this;
    }

    @SuppressWarnings("ReferenceEquality")
    public boolean isAccepted() {
        return this == ACCEPTED;
    }

    /** Every objection, in the order in which the rules were asked; empty if accepted. */
    public List<Objection> objections() {
        return objections;
    }

    /**
     * Goes on if accepted.
     *
     * @throws Refused with every objection, otherwise
     */
    public void orThrow() {
        if (!isAccepted()) {
            throw new Refused(objections);
        }
    }

    @Override
    public String toString() {
        return isAccepted() ? "accepted" : "refused: " + objections;
    }
}
