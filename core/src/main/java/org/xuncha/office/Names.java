package org.xuncha.office;

import java.util.List;
import java.util.Set;
import org.xuncha.lists.PaperAct;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.Subject;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.systemic.SystemicAct.JoinMembers;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.LetterAct.IssueLetter;

/** Which names an act takes that only one may bear in a round; what rules of several records at once depend on. */
final class Names {
    private Names() {}

    static List<Name> none(Subject subject, Act act, Surroundings around) {
        return List.of();
    }

    static List<Name> ofLetters(Subject subject, LetterAct act, Surroundings around) {
        return act instanceof IssueLetter issue
                ? List.of(Name.of(subject.round(), Name.LETTER, issue.letter(), subject.key()))
                : List.of();
    }

    /** In the order of their keys, so that two who take several do not wait for each other. */
    static List<Name> ofSystemic(Subject subject, Act act, Surroundings around) {
        Set<ProblemId> members = Set.of();
        if (act instanceof LiftProblems lift) {
            members = lift.members();
        } else if (act instanceof JoinMembers join) {
            members = join.members();
        }
        return members.stream()
                .sorted()
                .map(member -> Name.of(subject.round(), Name.MEMBER, member.value(), subject.key()))
                .toList();
    }

    static List<Name> ofPapers(Subject subject, PaperAct act, Surroundings around) {
        if (!(act instanceof IssuePaper issue)) {
            return List.of();
        }
        long before = around.papers().stream()
                .filter(paper -> paper.kind() == issue.content().kind()
                        && paper.addressee().equals(issue.addressee()))
                .count();
        String which = issue.content().kind() + "/" + issue.addressee() + "/" + (before + 1);
        return List.of(Name.of(subject.round(), Name.LIST, which, subject.key()));
    }

    static List<Name> ofProblems(Subject subject, Act act, Surroundings around) {
        if (act instanceof ApprovePaper approve) {
            return List.of(Name.of(subject.round(), Name.NUMBER, approve.number(), subject.key()));
        }
        return act instanceof FileEvidence file
                        && around.openedRound()
                                .policy()
                                .rectification()
                                .sharedEvidence()
                                .isPresent()
                ? around.problem(ProblemId.of(subject.key())).map(Problem::addressee).stream()
                        .map(area -> Name.of(
                                subject.round(), Name.EVIDENCE, file.evidence().digest(), area.value()))
                        .toList()
                : List.of();
    }
}
