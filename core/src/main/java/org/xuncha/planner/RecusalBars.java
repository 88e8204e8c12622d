package org.xuncha.planner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

/** What the rules on recusal bar on a day; what binds a post is looked up once. */
final class RecusalBars implements Bars {

    private final Facts facts;
    private final RecusalPolicy policy;
    private final LocalDate day;
    private final Map<TeamPost, BarredAreas> byPost = new ConcurrentHashMap<>();

    RecusalBars(Facts facts, RecusalPolicy policy, LocalDate day) {
        this.facts = facts;
        this.policy = policy;
        this.day = day;
    }

    @Override
    public Collection<AreaCode> areas(Inspector inspector) {
        return byPost.computeIfAbsent(inspector.post(), post -> new BarredAreas(facts, policy, post, day))
                .of(inspector.person());
    }

    @Override
    public Verdict judge(Inspector inspector, Team team) {
        return Recusal.judge(facts, policy, Question.about(inspector.person(), inspector.post(), team.covers(), day));
    }
}
