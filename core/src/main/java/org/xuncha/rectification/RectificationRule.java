package org.xuncha.rectification;

import org.xuncha.rule.Rule;

/** Rules on how something is put right. */
public enum RectificationRule implements Rule {
    /** A duty that is assigned is one of those that the policy names for the addressee. */
    DUTY_KNOWN,
    /** The inspection office names who bears a duty, and whoever bears it in whose name he does. */
    DUTY_NAMED_BY_BEARER,
    /** A duty is handed over after the day on which it was last taken, and not before the feedback. */
    DUTY_DAY_FOLLOWS,
    /** Who answered on a day that is over is not changed; where nobody was named yet, somebody may be. */
    DUTY_NOT_BACKDATED,
    /** A hand-over is announced a year ahead at most. */
    DUTY_NOT_FAR_AHEAD,
    /** Nobody who has agreed to the strike-off is named for a day up to it. */
    ANSWERABLE_NOT_CLOSER,
    /** A measure's key stands once in a plan. */
    MEASURE_ONCE,
    /** A measure is not due before the feedback it answers. */
    MEASURE_AFTER_FEEDBACK,
    /** A measure is not due after the rectification itself. */
    MEASURE_WITHIN_TERM,
    /** A key of a plan that was agreed means the same measure in every later one: what changes gets a key of its own. */
    MEASURE_STAYS_ITSELF,
    /** A measure that is spoken of stands in the plan. */
    MEASURE_KNOWN,
    /** A measure is handed over to somebody else. */
    OWNER_CHANGES,
    /** A measure is not handed over to who has agreed to the strike-off already. */
    OWNER_NOT_CLOSER,
    /** After the strike-off only what is kept up for good is handed over. */
    MEASURE_GOES_ON,
    /** A count stands still, and goes on, from the day of the decision or a later one. */
    COUNT_NOT_BACKDATED,
    /** Plans are reviewed by the parties in the order that policy names. */
    REVIEWER_IN_ORDER,
    /** Nobody reviews his own plan. */
    REVIEWER_INDEPENDENT,
    /** Who reviews has no reason to stand aside. */
    REVIEWER_NOT_BARRED,
    /** What is done at all claims a result; what is not done claims none. */
    RESULT_CLAIMED,
    /** What is to be kept up for good is reported as a stage, never as done. */
    LONG_TERM_STAYS_STAGED,
    /** Evidence was formed after the feedback that it answers. */
    EVIDENCE_AFTER_FEEDBACK,
    /** Evidence was not formed later than it was filed. */
    EVIDENCE_EXISTS,
    /** Something can be filed where policy names what proves something. */
    PROOFS_NAMED,
    /** A plan is no proof of a result. */
    PLAN_IS_NO_RESULT,
    /** Evidence is of a kind that proves what it claims. */
    EVIDENCE_FITS_CLAIM,
    /** The same thing is evidence once, over all attempts. */
    EVIDENCE_ONCE,
    /** What has expired proves nothing. */
    EVIDENCE_NOT_EXPIRED,
    /** A revision replaces what proves the same claim of the same measure, and was not replaced yet. */
    REVISION_OF_PROOF,
    /** What proves a claim is valid on the day on which completion is reported, and on which a party agrees. */
    PROOF_STILL_VALID,
    /** Something is handed over when something was filed. */
    EVIDENCE_FILED,
    /** Only what was filed is handed over. */
    EVIDENCE_KNOWN,
    /** Evidence is handed over by whoever keeps it. */
    CUSTODY_FOLLOWS,
    /** Evidence is handed over to somebody else. */
    KEEPER_CHANGES,
    /** Completion is not reported of what is not done. */
    COMPLETION_HAS_RESULT,
    /** The whole is not reported better than its measures. */
    COMPLETION_NOT_BETTER,
    /** Every measure was reported before the whole is. */
    MEASURES_REPORTED,
    /** Every measure has come to some result before completion is reported. */
    MEASURES_HAVE_RESULT,
    /** Every claim of every measure is proven before completion is reported. */
    CLAIM_PROVEN,
    /** A party speaks once on one report. */
    CLOSER_ONCE,
    /** Parties speak in the order that policy names. */
    CLOSER_IN_ORDER,
    /** Every party speaks through another person. */
    CLOSERS_DISTINCT,
    /** Nobody who rectified or reported agrees to the strike-off. */
    CLOSER_INDEPENDENT,
    /** Nobody agrees to the strike-off of what he answers for, or answered for in the present attempt. */
    CLOSER_NOT_ANSWERABLE,
    /** Who decides on a strike-off has no reason to stand aside. */
    CLOSER_NOT_BARRED,
    /** Who has a veto returns what was reported; his agreement is not asked. */
    VETO_ONLY_RETURNS,
    /** How satisfied people are is recorded once for one report. */
    SATISFACTION_ONCE,
    /** Nobody records how satisfied people are with what he rectified or reported. */
    SURVEYOR_INDEPENDENT,
    /** Only those who were asked are satisfied. */
    SATISFIED_WERE_ASKED,
    /** People are asked between the report and the day on which that is recorded. */
    SATISFACTION_OF_REPORT,
    /** It is struck off when as many people were asked as policy wants. */
    PEOPLE_ASKED,
    /** It is struck off when as many of them are satisfied as policy wants. */
    PEOPLE_SATISFIED,
    /** A result is made public once. */
    PUBLISHED_ONCE,
    /** What is withheld is not made public. */
    WITHHELD_STAYS_WITHHELD,
    /** What is made public after the strike-off is not made public before it. */
    PUBLISHED_AFTER_CLOSING,
    /** A result is made public between the report, or the strike-off, and the day on which that is reported. */
    PUBLISHED_IN_TIME,
    /** What is left out is decided before the rest is made public. */
    REDACTED_BEFORE_PUBLICATION,
    /** Something is left out for a reason that policy names. */
    REDACTION_REASON_NAMED,
    /** It goes on when the result was made public, where policy wants that. */
    RESULT_PUBLIC,
    /** It goes on when the period is over for which the result is public. */
    PUBLICITY_OVER,
    /** A re-check lies between the strike-off and the day of its report. */
    RECHECK_IN_PERIOD,
    /** Nobody re-checks what he rectified or reported. */
    RECHECKER_INDEPENDENT,
    /** Who re-checks has no reason to stand aside. */
    RECHECKER_NOT_BARRED,
    /** It is consolidated only after the whole observed period. */
    PERIOD_OBSERVED,
    /** Re-checks on as many different days as policy wants found that it holds. */
    RECHECKS_ENOUGH,
    /** Nobody finds consolidated what he rectified or reported. */
    CONFIRMER_INDEPENDENT,
    /** Who finds it consolidated has no reason to stand aside. */
    CONFIRMER_NOT_BARRED
}
