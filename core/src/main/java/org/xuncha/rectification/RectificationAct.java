package org.xuncha.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.Day;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.RedactionReason;
import org.xuncha.record.Act;
import org.xuncha.rule.Valid;

/** What may be done to put something right, once feedback was given. */
public sealed interface RectificationAct extends Act {

    /**
     * Names who bears a duty from a day on: the first time, and at every handover. Deadlines stay.
     *
     * @param duty the duty's code in the policy
     * @param person who bears it
     * @param from the first day, 1900 to 2999
     */
    record AssignDuty(@Pattern(regexp = "[A-Z][A-Z_]{0,29}") String duty, PersonId person, LocalDate from)
            implements RectificationAct {
        public AssignDuty {
            Valid.parts(AssignDuty.class, duty, person, from);
            Day.inReach(from);
        }
    }

    /** Submits a plan. */
    record SubmitPlan(Plan plan) implements RectificationAct {
        public SubmitPlan {
            Valid.parts(SubmitPlan.class, plan);
        }
    }

    /**
     * Submits another plan in place of the one that was agreed, because a measure cannot be done or others are needed. It
     * is reviewed like any plan; what was agreed before is void. What was done under measures that stay is kept, and so is
     * every deadline.
     */
    record AmendPlan(Plan plan) implements RectificationAct {
        public AmendPlan {
            Valid.parts(AmendPlan.class, plan);
        }
    }

    /** A party agrees to the plan, or returns it. */
    record ReviewPlan(Opinion opinion) implements RectificationAct {
        public ReviewPlan {
            Valid.parts(ReviewPlan.class, opinion);
        }
    }

    /**
     * Hands a measure over to another owner, from the day of the act on. Its deadline stays. What is kept up for good is
     * handed over after the strike-off too.
     */
    record HandOverMeasure(@Pattern(regexp = "\\S{1,20}") String measure, PersonId owner) implements RectificationAct {
        public HandOverMeasure {
            Valid.parts(HandOverMeasure.class, measure, owner);
        }
    }

    /**
     * Grants more time. The actor is the approver, the mandate says why.
     *
     * @param measure the key of the measure; empty for the whole rectification
     * @param to the new last day, 1900 to 2999
     */
    record ExtendDeadline(Optional<@Pattern(regexp = "\\S{1,20}") String> measure, LocalDate to)
            implements RectificationAct {
        public ExtendDeadline {
            Valid.parts(ExtendDeadline.class, measure, to);
            Day.inReach(to);
        }
    }

    /**
     * Lets the count of a deadline stand still. The actor is the approver, the mandate says the cause.
     *
     * @param measure the key of the measure; empty for the whole rectification, whose measures have their own deadlines
     * @param from the first day that is not counted, 1900 to 2999
     */
    record SuspendDeadline(Optional<@Pattern(regexp = "\\S{1,20}") String> measure, LocalDate from)
            implements RectificationAct {
        public SuspendDeadline {
            Valid.parts(SuspendDeadline.class, measure, from);
            Day.inReach(from);
        }
    }

    /**
     * Lets the count of a deadline go on; the days suspended are added. The actor is the approver, the mandate says why.
     *
     * @param measure the key of the measure; empty for the whole rectification
     * @param on the first day that is counted again, 1900 to 2999
     */
    record ResumeDeadline(Optional<@Pattern(regexp = "\\S{1,20}") String> measure, LocalDate on)
            implements RectificationAct {
        public ResumeDeadline {
            Valid.parts(ResumeDeadline.class, measure, on);
            Day.inReach(on);
        }
    }

    /**
     * Reports how far a measure came.
     *
     * @param measure the measure's key
     * @param outcome how far
     * @param claims what its result claims; empty only if it is not done
     * @param result the result in words, 1 to 4,000 characters
     */
    record ReportMeasure(
            @Pattern(regexp = "\\S{1,20}") String measure,
            Outcome outcome,
            Set<Claim> claims,
            @NotBlank @Size(max = 4000) String result)
            implements RectificationAct {
        public ReportMeasure {
            Valid.parts(ReportMeasure.class, measure, outcome, claims, result);
            claims = Set.copyOf(claims);
        }
    }

    /** Files a piece of evidence. */
    record FileEvidence(Evidence evidence) implements RectificationAct {
        public FileEvidence {
            Valid.parts(FileEvidence.class, evidence);
        }
    }

    /**
     * Hands the thing that a piece of evidence is over to another keeper, from the day of the act on.
     *
     * @param digest the digest of the evidence
     * @param from who keeps it
     * @param to who keeps it from now on
     */
    record HandOverEvidence(
            @Pattern(regexp = "[0-9a-f]{64}") String digest, PersonId from, PersonId to) implements RectificationAct {
        public HandOverEvidence {
            Valid.parts(HandOverEvidence.class, digest, from, to);
        }
    }

    /**
     * Reports that the problem was put right.
     *
     * @param outcome how far; not better than that of any measure
     * @param result the result in words, 1 to 4,000 characters
     */
    record ReportCompletion(
            Outcome outcome, @NotBlank @Size(max = 4000) String result) implements RectificationAct {
        public ReportCompletion {
            Valid.parts(ReportCompletion.class, outcome, result);
        }
    }

    /**
     * Records how satisfied people are with what was reported.
     *
     * @param asked how many were asked, at least 1
     * @param satisfied how many of them were satisfied
     * @param on the day on which they were asked, 1900 to 2999
     */
    record RecordSatisfaction(
            @Positive int asked, @PositiveOrZero int satisfied, LocalDate on) implements RectificationAct {
        public RecordSatisfaction {
            Valid.parts(RecordSatisfaction.class, asked, satisfied, on);
            Day.inReach(on);
        }
    }

    /**
     * Reports that it was made public how the problem was put right (公示).
     *
     * @param place where, 1 to 200 characters
     * @param from the first day, 1900 to 2999
     */
    record PublishResult(@NotBlank @Size(max = 200) String place, LocalDate from) implements RectificationAct {
        public PublishResult {
            Valid.parts(PublishResult.class, place, from);
            Day.inReach(from);
        }
    }

    /**
     * Decides that something is left out of what is made public. The actor consents; the mandate says more of the reason.
     *
     * @param part which part, told without saying what it says, 1 to 400 characters
     * @param reason why
     * @param whole whether nothing at all is made public
     */
    record RedactResult(@NotBlank @Size(max = 400) String part, RedactionReason reason, boolean whole)
            implements RectificationAct {
        public RedactResult {
            Valid.parts(RedactResult.class, part, reason, whole);
        }
    }

    /** A party agrees to the strike-off (销号), or returns the report. */
    record DecideClosing(Opinion opinion) implements RectificationAct {
        public DecideClosing {
            Valid.parts(DecideClosing.class, opinion);
        }
    }

    /**
     * Looks again whether what was struck off holds.
     *
     * @param result what was found
     * @param on the day on which somebody looked
     * @param found what was found, in words, 1 to 4,000 characters
     */
    record RecheckStrikeOff(
            RecheckResult result,
            LocalDate on,
            @NotBlank @Size(max = 4000) String found) implements RectificationAct {
        public RecheckStrikeOff {
            Valid.parts(RecheckStrikeOff.class, result, on, found);
            Day.inReach(on);
        }
    }

    /** Opens again what relapsed. */
    record ReopenProblem() implements RectificationAct {}

    /** Finds that what was struck off held for the whole observed period. */
    record ConfirmConsolidation() implements RectificationAct {}
}
