package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.PersonId;

/**
 * The way to the strike-off. All of it belongs to the report last made: approvals, satisfaction and publicity of an
 * earlier one count no more.
 *
 * @param completion the report last made
 * @param approvals who agreed to it so far; void when it is returned
 * @param returns how often it was returned: the cycles before this one
 * @param struckOff the day on which the last party agreed
 * @param satisfaction how satisfied people were with it
 * @param publication where and since when it is public
 * @param redactions what is left out of that
 */
public record Closing(
        Optional<Completion> completion,
        List<Signature> approvals,
        int returns,
        Optional<LocalDate> struckOff,
        Optional<Satisfaction> satisfaction,
        Optional<Publication> publication,
        List<Redaction> redactions) {
    static final Closing NONE = new Closing(
            Optional.empty(), List.of(), 0, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Closing {
        approvals = List.copyOf(approvals);
        redactions = List.copyOf(redactions);
    }

    /** Which cycle of report and agreement this is, from 1. */
    public int cycle() {
        return returns + 1;
    }

    /** Whether it was decided that nothing is made public. */
    public boolean isWithheld() {
        return redactions.stream().anyMatch(Redaction::whole);
    }

    /** With what a person agreed to it; null if he did not. */
    @Nullable
    Signature approvalOf(PersonId person) {
        for (int i = 0; i < approvals.size(); i++) {
            if (approvals.get(i).person().equals(person)) {
                return approvals.get(i);
            }
        }
        return null;
    }

    Closing reported(Completion report) {
        return new Closing(
                Optional.of(report),
                List.of(),
                returns,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Closing returned() {
        return new Closing(
                completion, List.of(), returns + 1, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    Closing approved(Signature by, boolean last) {
        Optional<LocalDate> day = last ? Optional.of(by.on()) : Optional.empty();
        return new Closing(completion, and(approvals, by), returns, day, satisfaction, publication, redactions);
    }

    Closing with(Satisfaction found) {
        return new Closing(completion, approvals, returns, struckOff, Optional.of(found), publication, redactions);
    }

    Closing with(Publication made) {
        return new Closing(completion, approvals, returns, struckOff, satisfaction, Optional.of(made), redactions);
    }

    Closing with(Redaction decided) {
        return new Closing(
                completion, approvals, returns, struckOff, satisfaction, publication, and(redactions, decided));
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
