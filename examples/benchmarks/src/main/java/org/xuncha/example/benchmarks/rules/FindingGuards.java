package org.xuncha.example.benchmarks.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.problem.AuthorisedTeam;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.Status;
import org.xuncha.problem.Verification;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.round.Phase;

/** Guards of the acts up to the feedback. */
final class FindingGuards {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private FindingGuards() {}

    static boolean drafted(Case facts, DraftPaper draft) {
        AuthorisedTeam team = facts.setting().team().orElse(null);
        if (team == null
                || !team.code().equals(draft.team())
                || facts.round().object(draft.addressee()).isEmpty()
                || !facts.policy()
                        .focus()
                        .allows(
                                draft.finding().focus(),
                                draft.finding().conducts(),
                                draft.finding().field())
                        .isAccepted()) {
            return false;
        }
        Set<PersonId> distinct = new HashSet<>(draft.handlers());
        return distinct.size() == draft.handlers().size()
                && distinct.size() >= facts.policy().finding().handlers()
                && team.members().containsAll(distinct)
                && distinct.stream().allMatch(person -> Facts.notBarred(facts, person, draft.addressee()));
    }

    static boolean numbered(Case facts, String number) {
        String form = facts.policy().finding().paperNumber();
        int hole = form.indexOf("{no}");
        String head = filled(facts, form.substring(0, hole));
        String tail = filled(facts, form.substring(hole + 4));
        return number.startsWith(head)
                && number.endsWith(tail)
                && DIGITS.matcher(number.substring(head.length(), number.length() - tail.length()))
                        .matches();
    }

    private static String filled(Case facts, String form) {
        return form.replace("{year}", Integer.toString(Facts.day(facts).getYear()))
                .replace("{team}", Facts.before(facts).team());
    }

    static boolean lockable(Case facts, Problem problem) {
        Set<Channel> used = EnumSet.noneOf(Channel.class);
        for (Verification verification : problem.verifications()) {
            used.add(verification.channel());
        }
        return used.size() >= facts.policy().finding().channels()
                && used.containsAll(facts.policy().finding().required())
                && (!facts.policy().finding().factsConfirmed() || problem.status() == Status.HEARD);
    }

    static boolean verified(Case facts, LocalDate on) {
        return !on.isAfter(Facts.day(facts)) && !on.isBefore(facts.round().day(Phase.PREPARATION));
    }

    static boolean silent(Case facts, Problem problem) {
        return facts.policy()
                .finding()
                .factsAnswer()
                .map(term -> term.lastDayAfter(
                        problem.hearing().orElseThrow().put().on(),
                        facts.setting().basis().calendar()))
                .filter(Facts.day(facts)::isAfter)
                .isPresent();
    }

    static boolean issuable(Case facts, Problem problem) {
        return !Facts.closers(facts).isEmpty()
                && facts.policy().rectification().duties().stream()
                        .anyMatch(line -> line.addressee() == problem.level())
                && ContestGuards.goesOn(problem);
    }

    static boolean assignable(Case facts, AssignDuty assign) {
        Actor actor = facts.actor();
        LocalDate day = Facts.day(facts);
        return Facts.remedy(facts).duties().stream()
                        .filter(duty -> duty.duty().equals(assign.duty()) && duty.isBorneOn(day))
                        .filter(duty -> actor.party().equals(Party.INSPECTION_OFFICE)
                                || (actor.party().equals(duty.bearer())
                                        && actor.area().equals(duty.area())))
                        .anyMatch(duty -> duty.person().isEmpty()
                                ? !assign.from().isBefore(duty.since())
                                : assign.from().isAfter(duty.since())
                                        && !assign.from().isBefore(day))
                && !assign.from().isAfter(day.plusYears(1))
                && Facts.present(facts).closing().approvals().stream()
                        .noneMatch(approval -> approval.person().equals(assign.person()));
    }
}
