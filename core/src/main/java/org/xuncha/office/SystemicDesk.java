package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.record.Act;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.recusal.Secrecy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Verdict;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.systemic.SystemicRules;
import org.xuncha.systemic.SystemicSetting;

/** What the office does for systemic problems: it lays members, team and recusal before the rules. */
final class SystemicDesk {
    private SystemicDesk() {}

    static Verdict judge(
            @Nullable SystemicProblem systemic, Act act, Stamp stamp, Subject subject, Surroundings around) {
        Round round = around.round();
        if (round == null) {
            return RoundRules.inPhase(null, Phase.OPENED, act.name());
        }
        AreaCode addressee = act instanceof LiftProblems lift ? lift.addressee() : null;
        Verdict verdict = SystemicRules.judge(
                systemic,
                act,
                stamp,
                setting(round, systemic, addressee, stamp.day(round.policy().zone()), around));
        return Secrecy.shown(verdict, round.policy().recusal(), stamp.actor());
    }

    private static SystemicSetting setting(
            Round round,
            @Nullable SystemicProblem systemic,
            @Nullable AreaCode addressee,
            LocalDate day,
            Surroundings around) {
        Problem course = systemic == null ? null : systemic.course();
        AreaCode area = course == null ? addressee : course.addressee();
        return new SystemicSetting(
                ProblemDesk.setting(round, course, area, day, around),
                around::problem,
                member -> around.systemic().stream()
                        .filter(other -> other.members().contains(member))
                        .map(SystemicProblem::id)
                        .findFirst());
    }

    static Map<Move, Verdict> permitted(SystemicProblem systemic, Actor actor, Instant at, Surroundings around) {
        Round round = around.openedRound();
        LocalDate day = LocalDate.ofInstant(at, round.policy().zone());
        Map<Move, Verdict> permitted = new EnumMap<>(Move.class);
        SystemicRules.permitted(systemic, actor, at, setting(round, systemic, null, day, around))
                .forEach((move, verdict) -> permitted.put(
                        move, Secrecy.shown(verdict, round.policy().recusal(), actor)));
        return permitted;
    }
}
