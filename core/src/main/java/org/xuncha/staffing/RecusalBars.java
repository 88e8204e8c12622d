package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Collection;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.Bar;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.rule.Verdict;

/**
 * The bars that follow from facts under a policy on one day.
 *
 * @param facts what is known of whom
 * @param policy who must stand aside
 * @param day the day
 */
record RecusalBars(Facts facts, RecusalPolicy policy, LocalDate day) implements Bars {

    @Override
    public Collection<AreaCode> areas(Inspector inspector) {
        return Recusal.bars(facts, policy, inspector.person(), inspector.post(), day).stream()
                .filter(Bar::stands)
                .map(Bar::area)
                .toList();
    }

    @Override
    public Verdict judge(Inspector inspector, Team team) {
        return Recusal.judge(facts, policy, Question.about(inspector.person(), inspector.post(), team.covers(), day));
    }
}
