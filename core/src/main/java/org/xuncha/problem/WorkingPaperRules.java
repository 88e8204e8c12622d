package org.xuncha.problem;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Working papers: who handles them, under what they are filed, which number they get. */
final class WorkingPaperRules {
    /** With which every hole of a pattern begins. */
    private static final char HOLE = '{';

    private static final String YEAR = "{year}";
    private static final String TEAM = "{team}";
    private static final String NO = "{no}";

    private WorkingPaperRules() {}

    static Verdict draft(DraftPaper draft, Setting setting) {
        return RoundRules.isObject(setting.round(), draft.addressee())
                .and(finding(draft.finding(), setting.policy()))
                .and(team(draft, setting))
                .and(handlers(draft, setting));
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
        int wanted = setting.policy().finding().handlers();
        Verdict verdict = Verdict.accepted();
        Set<PersonId> distinct = new HashSet<>();
        for (PersonId handler : draft.handlers()) {
            if (!distinct.add(handler)) {
                verdict = verdict.and(
                        Verdict.of(Objection.by(ProblemRule.HANDLERS_DISTINCT).with("person", handler)));
            }
        }
        if (distinct.size() < wanted) {
            verdict = verdict.and(Verdict.of(Objection.by(ProblemRule.HANDLERS_ENOUGH)
                    .with("found", distinct.size())
                    .with("expected", wanted)));
        }
        for (PersonId handler : distinct) {
            boolean authorised =
                    setting.team().isPresent() && setting.team().get().members().contains(handler);
            if (!authorised) {
                verdict = verdict.and(Verdict.of(Objection.by(ProblemRule.HANDLER_AUTHORISED)
                        .with("person", handler)
                        .with("addressee", draft.addressee())));
            }
            verdict = verdict.and(notBarred(ProblemRule.HANDLER_NOT_BARRED, handler, draft.addressee(), setting));
        }
        return verdict;
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
        return fits(pattern, 0, number, 0, Integer.toString(day.getYear()), problem.team())
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
    private static boolean fits(String pattern, int from, String text, int at, String year, String team) {
        if (from == pattern.length()) {
            return at == text.length();
        }
        if (pattern.charAt(from) == HOLE) {
            if (pattern.startsWith(NO, from)) {
                return isNumbered(pattern, from + NO.length(), text, at, year, team);
            }
            if (pattern.startsWith(YEAR, from)) {
                return text.startsWith(year, at)
                        && fits(pattern, from + YEAR.length(), text, at + year.length(), year, team);
            }
            if (pattern.startsWith(TEAM, from)) {
                return text.startsWith(team, at)
                        && fits(pattern, from + TEAM.length(), text, at + team.length(), year, team);
            }
        }
        return at < text.length()
                && text.charAt(at) == pattern.charAt(from)
                && fits(pattern, from + 1, text, at + 1, year, team);
    }

    /** Whether one to six digits follow, and then the rest. */
    private static boolean isNumbered(String pattern, int from, String text, int at, String year, String team) {
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

    static Verdict verification(VerifyFinding verify, LocalDate day) {
        return verify.on().isAfter(day)
                ? Verdict.of(Objection.by(ProblemRule.VERIFIED_BY_NOW)
                        .with("channel", verify.channel())
                        .with("on", verify.on())
                        .with("reported", day))
                : Verdict.accepted();
    }
}
