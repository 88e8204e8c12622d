package org.xuncha.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Working papers: who handles them, under what they are filed, which number they get. */
final class WorkingPaperRules {
    /** With which every hole of a pattern begins. */
    private static final char HOLE = '{';

    private static final String YEAR = "{year}";
    private static final String TEAM = "{team}";
    private static final int YEAR_DIGITS = 4;
    private static final String NO = "{no}";

    private WorkingPaperRules() {}

    static Verdict draft(DraftPaper draft, Setting setting) {
        return RoundRules.isObject(setting.round(), draft.addressee())
                .and(finding(draft.finding(), setting.policy()))
                .and(team(draft, setting))
                .and(handlers(draft, setting));
    }

    /** Whether some paper on an addressee can be right. */
    static Verdict mayDraft(AreaCode addressee, Setting setting) {
        Verdict verdict = RoundRules.isObject(setting.round(), addressee)
                .and(setting.policy().focus().hasFields());
        int free = 0;
        for (PersonId member : setting.team().map(AuthorisedTeam::members).orElse(Set.of())) {
            if (setting.basis().recusal().apply(member, addressee).isAccepted()) {
                free++;
            }
        }
        return verdict.and(enough(free, setting));
    }

    private static Verdict enough(int handlers, Setting setting) {
        int wanted = setting.policy().finding().handlers();
        return handlers >= wanted
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.HANDLERS_ENOUGH)
                        .with("found", handlers)
                        .with("expected", wanted));
    }

    static Verdict finding(Finding finding, Policy policy) {
        return policy.focus().allows(finding.focus(), finding.conducts(), finding.field());
    }

    private static Verdict team(DraftPaper draft, Setting setting) {
        String authorised = setting.team().map(AuthorisedTeam::code).orElse("-");
        return authorised.equals(draft.team())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.TEAM_OF_ADDRESSEE)
                        .with("team", draft.team())
                        .with("authorised", authorised)
                        .with("addressee", draft.addressee()));
    }

    private static Verdict handlers(DraftPaper draft, Setting setting) {
        List<PersonId> handlers = draft.handlers();
        Verdict verdict = Verdict.accepted();
        int distinct = 0;
        for (int i = 0; i < handlers.size(); i++) {
            if (isFirst(handlers, i)) {
                distinct++;
            } else {
                verdict = verdict.and(
                        Verdict.of(Objection.by(ProblemRule.HANDLERS_DISTINCT).with("person", handlers.get(i))));
            }
        }
        verdict = verdict.and(enough(distinct, setting));
        for (int i = 0; i < handlers.size(); i++) {
            verdict = isFirst(handlers, i) ? verdict.and(handler(handlers.get(i), draft, setting)) : verdict;
        }
        return verdict;
    }

    private static boolean isFirst(List<PersonId> handlers, int i) {
        return handlers.indexOf(handlers.get(i)) == i;
    }

    private static Verdict handler(PersonId handler, DraftPaper draft, Setting setting) {
        boolean authorised =
                setting.team().isPresent() && setting.team().get().members().contains(handler);
        Verdict barred = notBarred(ProblemRule.HANDLER_NOT_BARRED, handler, draft.addressee(), setting);
        return authorised
                ? barred
                : Verdict.of(Objection.by(ProblemRule.HANDLER_AUTHORISED)
                                .with("person", handler)
                                .with("addressee", draft.addressee()))
                        .and(barred);
    }

    /** Nobody whom the rules on recusal bar; their reasons follow the objection. */
    static Verdict notBarred(ProblemRule rule, PersonId person, AreaCode addressee, Setting setting) {
        Verdict recusal = setting.basis().recusal().apply(person, addressee);
        return recusal.isAccepted()
                ? recusal
                : Verdict.of(Objection.by(rule).with("person", person).with("addressee", addressee))
                        .and(recusal);
    }

    static Verdict number(Problem problem, String number, LocalDate day, Policy policy) {
        String pattern = policy.finding().paperNumber();
        return fits(pattern, 0, number, 0, day.getYear(), problem.team())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.NUMBER_FITS)
                        .with("number", number)
                        .with("expected", shown(pattern, problem.team(), day)));
    }

    private static String shown(String pattern, String team, LocalDate day) {
        return pattern.replace(YEAR, Integer.toString(day.getYear()))
                .replace(TEAM, team)
                .replace(NO, "N");
    }

    /** Whether a text has the form of a pattern from these places on: any hole may stand anywhere, and more than once. */
    private static boolean fits(String pattern, int from, String text, int at, int year, String team) {
        int next = from;
        int place = at;
        while (next < pattern.length()) {
            char c = pattern.charAt(next);
            if (c == HOLE && pattern.startsWith(NO, next)) {
                return isNumbered(pattern, next + NO.length(), text, place, year, team);
            }
            if (c == HOLE && pattern.startsWith(YEAR, next)) {
                if (!isYear(text, place, year)) {
                    return false;
                }
                next += YEAR.length();
                place += YEAR_DIGITS;
            } else if (c == HOLE && pattern.startsWith(TEAM, next)) {
                if (!text.startsWith(team, place)) {
                    return false;
                }
                next += TEAM.length();
                place += team.length();
            } else if (place < text.length() && text.charAt(place) == c) {
                next++;
                place++;
            } else {
                return false;
            }
        }
        return place == text.length();
    }

    /** Whether the four digits of a year stand at a place. */
    private static boolean isYear(String text, int at, int year) {
        int rest = year;
        for (int i = at + YEAR_DIGITS - 1; i >= at; i--) {
            if (i >= text.length() || text.charAt(i) != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    /** Whether one to six digits follow, and then the rest. */
    private static boolean isNumbered(String pattern, int from, String text, int at, int year, String team) {
        for (int end = at; end < text.length() && end < at + 6 && isDigit(text.charAt(end)); end++) {
            if (fits(pattern, from, text, end + 1, year, team)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static Verdict verification(VerifyFinding verify, LocalDate day, Round round) {
        LocalDate began = round.day(Phase.PREPARATION);
        if (verify.on().isBefore(began)) {
            return Verdict.of(Objection.by(ProblemRule.VERIFIED_IN_ROUND)
                    .with("channel", verify.channel())
                    .with("on", verify.on())
                    .with("began", began));
        }
        return verify.on().isAfter(day)
                ? Verdict.of(Objection.by(ProblemRule.VERIFIED_BY_NOW)
                        .with("channel", verify.channel())
                        .with("on", verify.on())
                        .with("reported", day))
                : Verdict.accepted();
    }
}
