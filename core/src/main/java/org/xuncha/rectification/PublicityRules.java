package org.xuncha.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Deadline;
import org.xuncha.organisation.Actor;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.SatisfactionPolicy;
import org.xuncha.rectification.RectificationAct.PublishResult;
import org.xuncha.rectification.RectificationAct.RecordSatisfaction;
import org.xuncha.rectification.RectificationAct.RedactResult;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Whom it concerns is asked whether he is satisfied, and sees what became of it, where policy wants that. */
final class PublicityRules {
    private PublicityRules() {}

    static Verdict mayRecord(Remedy remedy, Actor actor) {
        Optional<Satisfaction> before = remedy.present().closing().satisfaction();
        Verdict once = before.isEmpty()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.SATISFACTION_ONCE)
                        .with("on", before.get().on()));
        return once.and(Independence.ofRectification(RectificationRule.SURVEYOR_INDEPENDENT, remedy, actor));
    }

    static Verdict record(Remedy remedy, RecordSatisfaction found, LocalDate day) {
        Verdict verdict = found.satisfied() <= found.asked()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.SATISFIED_WERE_ASKED)
                        .with("satisfied", found.satisfied())
                        .with("asked", found.asked()));
        LocalDate reported = reported(remedy);
        return found.on().isBefore(reported) || found.on().isAfter(day)
                ? verdict.and(Verdict.of(Objection.by(RectificationRule.SATISFACTION_OF_REPORT)
                        .with("on", found.on())
                        .with("reported", reported)
                        .with("day", day)))
                : verdict;
    }

    static Verdict mayPublish(Remedy remedy, Basis basis) {
        Closing closing = remedy.present().closing();
        if (closing.publication().isPresent()) {
            return Verdict.of(Objection.by(RectificationRule.PUBLISHED_ONCE)
                    .with("from", closing.publication().get().from()));
        }
        if (closing.isWithheld()) {
            return Verdict.of(
                    Objection.by(RectificationRule.WITHHELD_STAYS_WITHHELD).with("addressee", remedy.addressee()));
        }
        return time(basis) == PublicityTime.AFTER_CLOSING && closing.struckOff().isEmpty()
                ? Verdict.of(
                        Objection.by(RectificationRule.PUBLISHED_AFTER_CLOSING).with("addressee", remedy.addressee()))
                : Verdict.accepted();
    }

    static Verdict publish(Remedy remedy, PublishResult publish, LocalDate day, Basis basis) {
        LocalDate since = time(basis) == PublicityTime.AFTER_CLOSING
                ? remedy.present().closing().struckOff().orElseThrow()
                : reported(remedy);
        return publish.from().isBefore(since) || publish.from().isAfter(day)
                ? Verdict.of(Objection.by(RectificationRule.PUBLISHED_IN_TIME)
                        .with("from", publish.from())
                        .with("since", since)
                        .with("day", day))
                : Verdict.accepted();
    }

    static Verdict mayRedact(Remedy remedy) {
        Optional<Publication> publication = remedy.present().closing().publication();
        return publication.isEmpty()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.REDACTED_BEFORE_PUBLICATION)
                        .with("from", publication.get().from()));
    }

    static Verdict redact(RedactResult redact, Basis basis) {
        Optional<PublicityPolicy> policy = basis.policy().publicity();
        return policy.isEmpty() || policy.get().redactions().contains(redact.reason())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.REDACTION_REASON_NAMED)
                        .with("reason", redact.reason())
                        .with(
                                "reasons",
                                policy.get().redactions().stream().sorted().toList()));
    }

    /** Whether people were asked and are satisfied, as far as policy wants that. */
    static Verdict satisfied(Closing closing, Basis basis) {
        if (basis.policy().satisfaction().isEmpty()) {
            return Verdict.accepted();
        }
        SatisfactionPolicy policy = basis.policy().satisfaction().get();
        int asked = closing.satisfaction().map(Satisfaction::asked).orElse(0);
        if (asked < policy.asked()) {
            return Verdict.of(Objection.by(RectificationRule.PEOPLE_ASKED)
                    .with("asked", asked)
                    .with("expected", policy.asked()));
        }
        Satisfaction found = closing.satisfaction().orElseThrow();
        return found.reaches(policy.percent())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.PEOPLE_SATISFIED)
                        .with("satisfied", found.satisfied())
                        .with("asked", found.asked())
                        .with("percent", policy.percent()));
    }

    static Verdict overBeforeClosing(Remedy remedy, Instant at, Basis basis) {
        return time(basis) == PublicityTime.BEFORE_CLOSING ? over(remedy, basis.day(at), basis) : Verdict.accepted();
    }

    static Verdict overBeforeTheEnd(Remedy remedy, LocalDate day, Basis basis) {
        return time(basis) == PublicityTime.AFTER_CLOSING ? over(remedy, day, basis) : Verdict.accepted();
    }

    private static Verdict over(Remedy remedy, LocalDate day, Basis basis) {
        Closing closing = remedy.present().closing();
        if (closing.isWithheld()) {
            return Verdict.accepted();
        }
        Optional<Deadline> end = remedy.publicUntil(basis.policy(), basis.calendar());
        if (end.isEmpty()) {
            return Verdict.of(Objection.by(RectificationRule.RESULT_PUBLIC).with("day", day));
        }
        return end.get().isOverdueOn(day)
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.PUBLICITY_OVER)
                        .with("from", end.get().anchor().on())
                        .with("until", end.get().due())
                        .with("day", day));
    }

    private static LocalDate reported(Remedy remedy) {
        return remedy.present().closing().completion().orElseThrow().reported().on();
    }

    private static @Nullable PublicityTime time(Basis basis) {
        Optional<PublicityPolicy> publicity = basis.policy().publicity();
        return publicity.isPresent() ? publicity.get().time() : null;
    }
}
