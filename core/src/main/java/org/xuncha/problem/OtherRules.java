package org.xuncha.problem;

import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.problem.ProblemAct.LinkEarlier;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Remedy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/**
 * What one problem has to do with others: those of earlier rounds, those for which the same thing is filed, the one that
 * bears a number.
 */
final class OtherRules {
    private OtherRules() {}

    static Verdict link(Problem problem, LinkEarlier link, Others others) {
        if (link.fault() == Fault.NEW) {
            return Verdict.of(Objection.by(ProblemRule.OLD_FAULT_LINKED).with("fault", link.fault()));
        }
        if (link.round().equals(problem.round())) {
            return Verdict.of(Objection.by(ProblemRule.EARLIER_ROUND).with("round", link.round()));
        }
        Optional<Problem> found = others.find(link.round(), link.problem());
        if (found.isEmpty()) {
            return others.knows(link.round())
                    ? Verdict.of(Objection.by(ProblemRule.EARLIER_FOUND)
                            .with("round", link.round())
                            .with("problem", link.problem()))
                    : Verdict.accepted(); // a round that was kept elsewhere can only be believed
        }
        Problem earlier = found.get();
        Verdict addressee = earlier.addressee().equals(problem.addressee())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.EARLIER_OF_ADDRESSEE)
                        .with("earlier", earlier.addressee())
                        .with("addressee", problem.addressee()));
        boolean fits = link.fault() == Fault.RELAPSED
                ? earlier.status().stands() && wasStruckOff(earlier)
                : earlier.status().stands();
        return fits
                ? addressee
                : addressee.and(Verdict.of(Objection.by(ProblemRule.EARLIER_FITS)
                        .with("problem", earlier.id())
                        .with("status", earlier.status())
                        .with("fault", link.fault())));
    }

    static Verdict unlink(Problem problem) {
        return problem.earlier().isPresent()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.EARLIER_LINKED).with("problem", problem.id()));
    }

    private static boolean wasStruckOff(Problem earlier) {
        return earlier.remedy()
                .filter(remedy -> !remedy.earlier().isEmpty() || isStruckOff(remedy))
                .isPresent();
    }

    private static boolean isStruckOff(Remedy remedy) {
        return remedy.present().closing().struckOff().isPresent();
    }

    /** What was found in the township is fed back before what was found in its villages, where policy says so. */
    static Verdict feedback(Problem problem, Setting setting) {
        if (setting.policy().lists().feedbackOrder().isEmpty() || problem.level() != AreaLevel.VILLAGE) {
            return Verdict.accepted();
        }
        Optional<AreaCode> township = problem.addressee().at(AreaLevel.TOWNSHIP);
        List<ProblemId> waiting =
                township.map(setting.others()::awaitingFeedback).orElse(List.of());
        return waiting.isEmpty()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.FEEDBACK_IN_ORDER)
                        .with("addressee", problem.addressee())
                        .with("township", township.orElseThrow())
                        .with("waiting", waiting));
    }

    /**
     * A formal number is given once in a round. Which problem bears it is told to its own team, which needs to know of it
     * even if it is a lead; others hear no more than that it was given, whatever became of the problem.
     */
    static Verdict number(Problem problem, String number, Setting setting) {
        Optional<Problem> bearer =
                setting.others().numbered(number).filter(other -> !other.id().equals(problem.id()));
        if (bearer.isEmpty()) {
            return Verdict.accepted();
        }
        boolean own = setting.team().map(AuthorisedTeam::code).equals(bearer.map(Problem::team));
        return Verdict.of(Objection.by(ProblemRule.NUMBER_ONCE)
                .with("number", number)
                .with("problem", own ? bearer.get().id() : "-"));
    }

    /** The same thing is no evidence for two organisations, where policy says so. */
    static Verdict evidence(Problem problem, Evidence evidence, Setting setting) {
        if (setting.policy().rectification().sharedEvidence().isEmpty()) {
            return Verdict.accepted();
        }
        for (Problem other : setting.others().withEvidence(evidence.digest())) {
            if (!other.addressee().equals(problem.addressee())) {
                return Verdict.of(Objection.by(ProblemRule.EVIDENCE_OF_ONE_ADDRESSEE)
                        .with("name", evidence.name())
                        .with("other", other.addressee())
                        .with("addressee", problem.addressee()));
            }
        }
        return Verdict.accepted();
    }
}
