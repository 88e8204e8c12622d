package org.xuncha.planner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.Facts;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;

/**
 * Who may not serve where: what recusal and local patterns of staffing say to the planner. Both questions must agree: a
 * team is closed to an inspector exactly if it has to do with one of the areas named, and then the verdict says why.
 */
public interface Bars {

    /** The areas from which an inspector stands aside in his post, of any level; a repeated area does no harm. */
    Collection<AreaCode> areas(Inspector inspector);

    /** Whether an inspector may serve in a team, with every reason if he may not. */
    Verdict judge(Inspector inspector, Team team);

    /** What either of two bars. */
    default Bars and(Bars other) {
        Bars first = this;
        return new Bars() {
            @Override
            public Collection<AreaCode> areas(Inspector inspector) {
                Set<AreaCode> both = new LinkedHashSet<>(first.areas(inspector));
                both.addAll(other.areas(inspector));
                return both;
            }

            @Override
            public Verdict judge(Inspector inspector, Team team) {
                return first.judge(inspector, team).and(other.judge(inspector, team));
            }
        };
    }

    /** What the rules on recusal bar on a day. */
    static Bars of(Facts facts, RecusalPolicy policy, LocalDate day) {
        return new RecusalBars(facts, policy, day);
    }

    /** Nobody is barred from anything. */
    static Bars none() {
        return new Bars() {
            @Override
            public Collection<AreaCode> areas(Inspector inspector) {
                return List.of();
            }

            @Override
            public Verdict judge(Inspector inspector, Team team) {
                return Verdict.accepted();
            }
        };
    }
}
