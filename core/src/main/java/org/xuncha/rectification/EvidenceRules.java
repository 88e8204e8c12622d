package org.xuncha.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What is claimed of measures, and what proves it. */
final class EvidenceRules {
    private EvidenceRules() {}

    static Verdict measure(Remedy remedy, ReportMeasure report) {
        Measure measure = DutyRules.measure(remedy, report.measure());
        if (measure == null) {
            return DutyRules.unknown(remedy, report.measure());
        }
        Verdict verdict = Verdict.accepted();
        if (report.claims().isEmpty() != (report.outcome() == Outcome.NOT_DONE)) {
            verdict = Verdict.of(Objection.by(RectificationRule.RESULT_CLAIMED)
                    .with("measure", measure.key())
                    .with("outcome", report.outcome())
                    .with("claims", report.claims().size()));
        }
        return measure.isPermanent() && report.outcome().compareTo(Outcome.STAGED) < 0
                ? verdict.and(Verdict.of(Objection.by(RectificationRule.LONG_TERM_STAYS_STAGED)
                        .with("measure", measure.key())
                        .with("outcome", report.outcome())))
                : verdict;
    }

    /** Whether anything can be filed at all: something is proven by some kind of evidence that is no plan. */
    static Verdict mayFile(Basis basis) {
        for (Set<EvidenceKind> kinds : basis.policy().proofs().values()) {
            for (EvidenceKind kind : kinds) {
                if (kind != EvidenceKind.PLAN) {
                    return Verdict.accepted();
                }
            }
        }
        return Verdict.of(Objection.by(RectificationRule.PROOFS_NAMED)
                .with("policy", basis.round().policy().label()));
    }

    static Verdict evidence(Remedy remedy, Evidence evidence, LocalDate day, RectificationPolicy policy) {
        LocalDate since = remedy.present().since();
        Verdict verdict = DutyRules.measure(remedy, evidence.measure()) == null
                ? DutyRules.unknown(remedy, evidence.measure())
                : Verdict.accepted();
        if (evidence.formed().isBefore(since)) {
            verdict = verdict.and(Verdict.of(named(RectificationRule.EVIDENCE_AFTER_FEEDBACK, evidence)
                    .with("formed", evidence.formed())
                    .with("feedback", since)));
        }
        if (evidence.formed().isAfter(day)) {
            verdict = verdict.and(Verdict.of(named(RectificationRule.EVIDENCE_EXISTS, evidence)
                    .with("formed", evidence.formed())
                    .with("filed", day)));
        }
        if (!evidence.isValidOn(day)) {
            verdict = verdict.and(Verdict.of(named(RectificationRule.EVIDENCE_NOT_EXPIRED, evidence)
                    .with("until", evidence.validUntil().orElseThrow())
                    .with("filed", day)));
        }
        return verdict.and(kind(evidence, policy)).and(once(remedy, evidence)).and(revision(remedy, evidence));
    }

    private static Verdict kind(Evidence evidence, RectificationPolicy policy) {
        if (evidence.kind() == EvidenceKind.PLAN) {
            return Verdict.of(
                    named(RectificationRule.PLAN_IS_NO_RESULT, evidence).with("claim", evidence.claim()));
        }
        Set<EvidenceKind> proofs = policy.proofs().getOrDefault(evidence.claim(), Set.of());
        return proofs.contains(evidence.kind())
                ? Verdict.accepted()
                : Verdict.of(named(RectificationRule.EVIDENCE_FITS_CLAIM, evidence)
                        .with("kind", evidence.kind())
                        .with("claim", evidence.claim())
                        .with("proofs", proofs.stream().sorted().toList()));
    }

    private static Verdict once(Remedy remedy, Evidence evidence) {
        Verdict verdict = once(remedy.present(), evidence);
        for (Attempt attempt : remedy.earlier()) {
            verdict = verdict.and(once(attempt, evidence));
        }
        return verdict;
    }

    private static Verdict once(Attempt attempt, Evidence evidence) {
        for (FiledEvidence filed : attempt.work().evidence()) {
            if (filed.evidence().digest().equals(evidence.digest())) {
                return Verdict.of(named(RectificationRule.EVIDENCE_ONCE, evidence)
                        .with("before", filed.evidence().name())
                        .with("filed", filed.filed().on()));
            }
        }
        return Verdict.accepted();
    }

    /** A revision replaces what proves the same claim of the same measure, and was not replaced yet. */
    private static Verdict revision(Remedy remedy, Evidence evidence) {
        if (evidence.revises().isEmpty()) {
            return Verdict.accepted();
        }
        for (FiledEvidence proof : remedy.present().work().proofs(evidence.measure(), evidence.claim())) {
            if (proof.evidence().digest().equals(evidence.revises().get())) {
                return Verdict.accepted();
            }
        }
        return Verdict.of(named(RectificationRule.REVISION_OF_PROOF, evidence)
                .with("measure", evidence.measure())
                .with("claim", evidence.claim()));
    }

    private static Objection named(RectificationRule rule, Evidence evidence) {
        return Objection.by(rule).with("name", evidence.name());
    }

    /** Whether all was reported and proven that the report of completion rests on. */
    static Verdict mayReport(Remedy remedy, Instant at, Basis basis) {
        Attempt attempt = remedy.present();
        Verdict verdict = Verdict.accepted();
        for (Measure measure : attempt.planning().plan().orElseThrow().measures()) {
            Optional<Progress> progress = attempt.work().of(measure.key());
            if (progress.isEmpty()) {
                verdict = verdict.and(Verdict.of(
                        Objection.by(RectificationRule.MEASURES_REPORTED).with("measure", measure.key())));
                continue;
            }
            if (progress.get().outcome() == Outcome.NOT_DONE) {
                verdict = verdict.and(Verdict.of(
                        Objection.by(RectificationRule.MEASURES_HAVE_RESULT).with("measure", measure.key())));
            }
            for (Claim claim : progress.get().claims()) {
                if (!attempt.work().isProven(measure.key(), claim)) {
                    verdict = verdict.and(Verdict.of(Objection.by(RectificationRule.CLAIM_PROVEN)
                            .with("measure", measure.key())
                            .with("claim", claim)));
                }
            }
        }
        return verdict.and(stillProven(remedy, at, basis));
    }

    /** Whether what proves each claim has not expired at an instant. */
    static Verdict stillProven(Remedy remedy, Instant at, Basis basis) {
        Verdict verdict = Verdict.accepted();
        Work work = remedy.present().work();
        if (!work.canExpire()) {
            return verdict;
        }
        LocalDate day = basis.day(at);
        for (Progress progress : work.progress()) {
            if (DutyRules.measure(remedy, progress.measure()) == null) {
                continue; // of a plan that was amended since
            }
            for (Claim claim : progress.claims()) {
                if (work.isExpired(progress.measure(), claim, day)) {
                    verdict = verdict.and(Verdict.of(Objection.by(RectificationRule.PROOF_STILL_VALID)
                            .with("measure", progress.measure())
                            .with("claim", claim)
                            .with("day", day)));
                }
            }
        }
        return verdict;
    }

    static Verdict completion(Remedy remedy, ReportCompletion report) {
        if (report.outcome() == Outcome.NOT_DONE) {
            return Verdict.of(
                    Objection.by(RectificationRule.COMPLETION_HAS_RESULT).with("outcome", report.outcome()));
        }
        for (Progress progress : remedy.present().work().progress()) {
            boolean planned = DutyRules.measure(remedy, progress.measure()) != null;
            if (planned && report.outcome().compareTo(progress.outcome()) < 0) {
                return Verdict.of(Objection.by(RectificationRule.COMPLETION_NOT_BETTER)
                        .with("outcome", report.outcome())
                        .with("measure", progress.measure())
                        .with("worse", progress.outcome()));
            }
        }
        return Verdict.accepted();
    }
}
