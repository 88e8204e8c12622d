package org.xuncha.planner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.BarredAreas;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;

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
        Map<TeamPost, BarredAreas> byPost = new HashMap<>();
        for (Inspector inspector : pool) {
            BarredAreas barred =
                    byPost.computeIfAbsent(inspector.post(), post -> new BarredAreas(facts, policy, post, day));
            areas.put(inspector.person().value(), barred.of(inspector.person()));
        }
    }

    @Override
    public Collection<AreaCode> areas(Inspector inspector) {
        List<AreaCode> known = areas.get(inspector.person().value());
        return known != null ? known : new BarredAreas(facts, policy, inspector.post(), day).of(inspector.person());
    }

    @Override
    public Verdict judge(Inspector inspector, Team team) {
        return Recusal.judge(facts, policy, Question.about(inspector.person(), inspector.post(), team.covers(), day));
    }
}
