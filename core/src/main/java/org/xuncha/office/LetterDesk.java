package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Sight;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.LetterRules;
import org.xuncha.warning.LetterSetting;
import org.xuncha.warning.Letters;
import org.xuncha.warning.PermittedLetter;
import org.xuncha.warning.Receiver;
import org.xuncha.warning.Warning;

/** What the office does for warnings: it lays round, calendar and problems before the rules. */
final class LetterDesk {
    private LetterDesk() {}

    static Verdict judge(@Nullable Letters letters, LetterAct act, Stamp stamp, Subject subject, Surroundings around) {
        Round round = around.round();
        return round == null
                ? RoundRules.inPhase(null, Phase.OPENED, act.name())
                : LetterRules.judge(letters, AreaCode.of(subject.key()), act, stamp, setting(round, around));
    }

    private static LetterSetting setting(Round round, Surroundings around) {
        return new LetterSetting(round, around.calendar(), around::problem, around::letter);
    }

    static List<Warning> warnings(Problem problem, Instant at, Surroundings around) {
        return problem.remedy()
                .filter(remedy -> problem.status().stands())
                .map(remedy -> warnings(remedy, at, around))
                .orElse(List.of());
    }

    static List<Warning> warnings(Remedy remedy, Instant at, Surroundings around) {
        Round round = around.openedRound();
        LocalDate day = LocalDate.ofInstant(at, round.policy().zone());
        return round.policy().warning().stream()
                .flatMap(warning -> warning.schemes().stream())
                .flatMap(scheme ->
                        Warning.of(scheme, remedy, round.policy().rectification(), around.calendar(), day).stream())
                .toList();
    }

    static List<PermittedLetter> permitted(Desk desk, Problem problem, Actor actor, Instant at) {
        Surroundings around = new Surroundings(problem.round(), desk);
        Letters letters = desk.open(Letters.subject(problem.round(), problem.addressee()), Crafts.LETTERS)
                .state();
        LetterSetting setting = setting(around.openedRound(), around);
        return LetterRules.permitted(letters, problem.addressee(), problem.id(), actor, at, setting);
    }

    static Set<Receiver> receivers(
            Desk desk, RoundId id, String ladder, String step, Set<ProblemId> problems, Instant at, Sight sight) {
        Round round = new Surroundings(id, desk).openedRound();
        LocalDate day = LocalDate.ofInstant(at, round.policy().zone());
        LetterSetting setting = new LetterSetting(
                round,
                desk.calendar(),
                problem -> Files.find(desk, problem.in(id), Crafts.PROBLEM, sight),
                number -> Optional.empty());
        return round.policy().warning().flatMap(warning -> warning.ladder(ladder)).stream()
                .flatMap(found -> found.step(step).stream()
                        .flatMap(wanted -> LetterRules.receivers(found, wanted, problems, day, setting).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
