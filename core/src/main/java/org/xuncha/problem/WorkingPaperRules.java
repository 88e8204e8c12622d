package org.xuncha.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern HOLE = Pattern.compile("\\{(year|team|no)}");

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
        return form(pattern, problem.team(), day).matcher(number).matches()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.NUMBER_FITS)
                        .with("number", number)
                        .with("expected", shown(pattern, problem.team(), day)));
    }

    private static String shown(String pattern, String team, LocalDate day) {
        return pattern.replace("{year}", Integer.toString(day.getYear()))
                .replace("{team}", team)
                .replace("{no}", "N");
    }

    private static Pattern form(String pattern, String team, LocalDate day) {
        List<String> parts = new ArrayList<>();
        var hole = HOLE.matcher(pattern);
        int end = 0;
        while (hole.find()) {
            parts.add(Pattern.quote(pattern.substring(end, hole.start())));
            parts.add(filled(hole.group(1), team, day));
            end = hole.end();
        }
        parts.add(Pattern.quote(pattern.substring(end)));
        return Pattern.compile(String.join("", parts));
    }

    private static String filled(@Nullable String hole, String team, LocalDate day) {
        if ("year".equals(hole)) {
            return Integer.toString(day.getYear());
        }
        return "team".equals(hole) ? Pattern.quote(team) : "\\d{1,6}";
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
