package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Collection;
<<<<<<< HEAD
=======
import java.util.HashMap;
import java.util.List;
import java.util.Map;
>>>>>>> planner
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.Bar;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.rule.Verdict;

<<<<<<< HEAD
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
=======
/** What the rules on recusal bar on a day; the areas of each person are looked up once, the reasons when asked for. */
final class RecusalBars implements Bars {

    private final Facts facts;
    private final RecusalPolicy policy;
    private final LocalDate day;
    private final Map<String, List<AreaCode>> areas = new HashMap<>();

    RecusalBars(Facts facts, RecusalPolicy policy, LocalDate day, Collection<Inspector> pool) {
        this.facts = facts;
        this.policy = policy;
        this.day = day;
        for (Inspector inspector : pool) areas.put(inspector.person().value(), look(inspector));
    }

    private List<AreaCode> look(Inspector inspector) {
>>>>>>> planner
        return Recusal.bars(facts, policy, inspector.person(), inspector.post(), day).stream()
                .filter(Bar::stands)
                .map(Bar::area)
                .toList();
    }

    @Override
<<<<<<< HEAD
=======
    public Collection<AreaCode> areas(Inspector inspector) {
        List<AreaCode> known = areas.get(inspector.person().value());
        return known == null ? look(inspector) : known;
    }

    @Override
>>>>>>> planner
    public Verdict judge(Inspector inspector, Team team) {
        return Recusal.judge(facts, policy, Question.about(inspector.person(), inspector.post(), team.covers(), day));
    }
}
