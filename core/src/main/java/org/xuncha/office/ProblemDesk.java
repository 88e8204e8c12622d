package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Deadline;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.AuthorisedTeam;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Setting;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Hands;
import org.xuncha.rectification.Remedy;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Secrecy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingRules;
import org.xuncha.staffing.Team;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.ProblemRowBuilder;

/** What the office does for problems: it lays round, team and recusal before the rules, and fills the row. */
final class ProblemDesk {
    private ProblemDesk() {}

    static Verdict judge(@Nullable Problem problem, Act act, Stamp stamp, Subject subject, Surroundings around) {
        Round round = around.round();
        if (round == null) {
            return RoundRules.inPhase(null, Phase.OPENED, act.name());
        }
        AreaCode addressee = addressee(problem, act);
        Verdict verdict = ProblemRules.judge(
                problem,
                act,
                stamp,
                setting(round, problem, addressee, stamp.day(round.policy().zone()), around));
        return Secrecy.shown(verdict, round.policy().recusal(), stamp.actor());
    }

    private static @Nullable AreaCode addressee(@Nullable Problem problem, Act act) {
        if (problem != null) {
            return problem.addressee();
        }
        return act instanceof ProblemAct.DraftPaper draft ? draft.addressee() : null;
    }

    static Setting setting(
            Round round, @Nullable Problem problem, @Nullable AreaCode addressee, LocalDate day, Surroundings around) {
        Staffing staffing = around.staffing();
        Optional<AuthorisedTeam> team =
                staffing == null || addressee == null ? Optional.empty() : team(round, staffing, addressee, day);
        return Setting.of(round, around.calendar(), recusal(staffing, round, problem, day), team)
                .knowing(around.others())
                .with(around.local());
    }

    /** Whether this actor may know what stands, or that anything does. */
    static boolean shows(Problem problem, Stamp stamp, Surroundings around) {
        if (!problem.isRestricted()) {
            return true;
        }
        Round round = around.openedRound();
        LocalDate day = stamp.day(round.policy().zone());
        return !ProblemRules.isHidden(
                problem, stamp.actor(), setting(round, problem, problem.addressee(), day, around));
    }

    /**
     * A problem by what was known of its round lately, of which the policy never changes; empty if nothing was, or if that
     * does not account for its record, because the round has gone on.
     */
    static Optional<Problem> folded(ProblemFile file, @Nullable Folder<?, ?> lately) {
        if (lately == null || !(lately.state() instanceof Round round)) {
            return Optional.empty();
        }
        try {
            Problem problem = null;
            for (Entry<Act> entry : Crafts.PROBLEM
                    .read()
                    .read(file.row().subject(), file.lines())
                    .entries()) {
                problem = Problem.after(problem, entry, round);
            }
            return Optional.ofNullable(problem);
        } catch (Refused notByThatRound) {
            return Optional.empty();
        }
    }

    static Verdict mayDraft(AreaCode area, Actor actor, Instant at, Surroundings around) {
        Round round = around.round();
        if (round == null) {
            return RoundRules.inPhase(null, Phase.OPENED, Move.DRAFT_PAPER.act().getSimpleName());
        }
        LocalDate day = LocalDate.ofInstant(at, round.policy().zone());
        Verdict verdict = ProblemRules.mayDraft(area, actor, at, setting(round, null, area, day, around));
        return Secrecy.shown(verdict, round.policy().recusal(), actor);
    }

    /** Every kind of act, and whether the actor may do it to the problem now, or why not. */
    static Map<Move, Verdict> permitted(Problem problem, Actor actor, Instant at, Surroundings around) {
        Round round = around.openedRound();
        LocalDate day = LocalDate.ofInstant(at, round.policy().zone());
        Setting setting = setting(round, problem, problem.addressee(), day, around);
        Map<Move, Verdict> permitted = new EnumMap<>(Move.class);
        ProblemRules.permitted(problem, actor, at, setting)
                .forEach((move, verdict) -> permitted.put(
                        move, Secrecy.shown(verdict, round.policy().recusal(), actor)));
        return Collections.unmodifiableMap(permitted);
    }

    /**
     * The team that has to do with the addressee, as far as its members are authorised on that day. Who holds the post
     * that the policy names first leads it.
     */
    private static Optional<AuthorisedTeam> team(Round round, Staffing staffing, AreaCode addressee, LocalDate day) {
        for (Team team : staffing.teamsOf(addressee)) {
            List<PersonId> members = staffing.membersOf(team.id()).stream()
                    .filter(person -> staffing.authorised(person, addressee, day))
                    .toList();
            Optional<PersonId> leader = round.policy().staffing().posts().stream()
                    .flatMap(named -> members.stream()
                            .filter(person -> staffing.postOf(person).equals(named.post())))
                    .findFirst();
            if (leader.isPresent()) {
                return Optional.of(new AuthorisedTeam(team.id().value(), leader.get(), Set.copyOf(members)));
            }
        }
        return Optional.empty();
    }

    /** Before the feedback it is handlers who may be barred, after it reviewers. */
    private static BiFunction<PersonId, AreaCode, Verdict> recusal(
            @Nullable Staffing staffing, Round round, @Nullable Problem problem, LocalDate day) {
        if (staffing == null) {
            return (person, area) -> Verdict.accepted();
        }
        return problem != null && problem.status().isIssued()
                ? (person, area) ->
                        StaffingRules.mayReview(staffing, round, person, area, rectifiers(problem, day), day)
                : (person, area) -> StaffingRules.recusal(
                        staffing, round, Question.about(person, staffing.postOf(person), Set.of(area), day));
    }

    /** Whose kin do not judge: who answers for it on that day, and whoever had a hand in the present attempt. */
    private static Set<PersonId> rectifiers(Problem problem, LocalDate day) {
        Remedy remedy = problem.remedy().orElseThrow();
        Set<PersonId> persons = answerable(remedy, day);
        persons.addAll(Hands.present(remedy));
        return persons;
    }

    static Set<PersonId> answerable(Remedy remedy, LocalDate day) {
        Set<PersonId> persons = new HashSet<>();
        remedy.answerable(day).forEach(duty -> duty.person().ifPresent(persons::add));
        return persons;
    }

    static Optional<ProblemRow> row(Problem problem, Subject subject, long version, Surroundings around) {
        return Optional.of(new ProblemRowBuilder()
                .subject(subject)
                .version(version)
                .addressee(problem.addressee())
                .level(problem.level())
                .focus(problem.finding().focus())
                .field(problem.finding().field())
                .status(problem.status().name())
                .outcome(problem.outcome().name())
                .immediate(problem.isImmediate())
                .restricted(problem.isRestricted())
                .text(problem.finding().text())
                .due(due(problem, around))
                .build());
    }

    private static Optional<LocalDate> due(Problem problem, Surroundings around) {
        return problem.remedy()
                .map(remedy -> remedy.deadline(around.openedRound().policy().rectification(), around.calendar()))
                .filter(deadline -> deadline.suspension().isEmpty())
                .map(Deadline::due);
    }
}
