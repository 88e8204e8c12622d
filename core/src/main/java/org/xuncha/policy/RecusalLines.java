package org.xuncha.policy;

import static org.xuncha.policy.FactKind.CLASSMATE;
import static org.xuncha.policy.FactKind.CLOSE_AFFINITY;
import static org.xuncha.policy.FactKind.COLLATERAL_KIN;
import static org.xuncha.policy.FactKind.CO_WORK;
import static org.xuncha.policy.FactKind.DIRECT_KIN;
import static org.xuncha.policy.FactKind.EARLIER_INSPECTION;
import static org.xuncha.policy.FactKind.HOME;
import static org.xuncha.policy.FactKind.INTEREST;
import static org.xuncha.policy.FactKind.POST;
import static org.xuncha.policy.FactKind.SPOUSE;
import static org.xuncha.policy.FactKind.SUPERIOR_SUBORDINATE;

import java.util.List;
import java.util.Set;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;

/** Lines on recusal that come with the library. */
public final class RecusalLines {
    private static final Set<TeamPost> LEADING = Set.of(TeamPost.DIRECTOR, TeamPost.LEADER, TeamPost.DEPUTY);
    private static final Set<TeamPost> IN_A_TEAM =
            Set.of(TeamPost.DIRECTOR, TeamPost.LEADER, TeamPost.DEPUTY, TeamPost.LIAISON, TeamPost.MEMBER);

    private RecusalLines() {}

    /**
     * The strictest published local practice: leaders are bound by work in the area within three years or for at least
     * three, by superior and subordinate ties, co-work and classmates, and by all kin; members by spouse and direct kin;
     * everybody by an interest in the matter. To these come two rules of dispersal: nobody serves in the county of his
     * home, and nobody inspects the same object again within five years; the five years are a choice of this library.
     * Serving at home is barred by local practice, not by law.
     */
    public static List<RecusalLine> common() {
        return List.of(
                line("HOME_COUNTY", RecusalKind.DISPERSAL, HOME)
                        .label(new Label("不在本县（市、区）巡察", "Nobody serves in the county of his home"))
                        .posts(IN_A_TEAM)
                        .at(AreaLevel.COUNTY)
                        .within(0)
                        .addWaivable(WaiverType.SPECIAL_NEED, WaiverType.NO_SUBSTITUTE)
                        .build(),
                line("WORKED_THERE", RecusalKind.POST, POST)
                        .label(new Label("三年内任职或任职满三年回避", "Worked there within three years, or for at least three"))
                        .posts(LEADING)
                        .within(36)
                        .atLeast(36)
                        .build(),
                line("WORKS_THERE", RecusalKind.POST, POST)
                        .label(new Label("现任职回避", "Works there"))
                        .posts(Set.of(TeamPost.LIAISON, TeamPost.MEMBER))
                        .within(0)
                        .build(),
                line("NEAR_KIN", RecusalKind.KIN, SPOUSE, DIRECT_KIN)
                        .label(new Label("配偶、直系血亲回避", "Spouse and direct kin"))
                        .within(0)
                        .build(),
                line("WIDER_KIN", RecusalKind.KIN, COLLATERAL_KIN, CLOSE_AFFINITY)
                        .label(new Label("三代以内旁系血亲、近姻亲回避", "Collateral kin within three generations, close affinity"))
                        .posts(LEADING)
                        .within(0)
                        .build(),
                line("INTEREST", RecusalKind.OFFICIAL_INTEREST, INTEREST)
                        .label(new Label("利害关系回避", "Interest in the matter"))
                        .within(0)
                        .build(),
                line("TIES", RecusalKind.PRIOR_DEALING, SUPERIOR_SUBORDINATE, CO_WORK, CLASSMATE)
                        .label(new Label("上下级、共事、同学关系回避", "Superiors, subordinates, colleagues and classmates"))
                        .posts(LEADING)
                        .within(RecusalLine.EVER)
                        .addWaivable(WaiverType.REMOTE_TIE, WaiverType.INSPECTED_AGREES)
                        .build(),
                line("SAME_OBJECT", RecusalKind.PRIOR_DEALING, EARLIER_INSPECTION)
                        .label(new Label("五年内不重复巡察同一对象", "Nobody inspects the same object again within five years"))
                        .posts(IN_A_TEAM)
                        .within(60)
                        .addWaivable(WaiverType.SPECIAL_NEED, WaiverType.NO_SUBSTITUTE)
                        .build());
    }

    private static RecusalLineBuilder line(String code, RecusalKind kind, FactKind... facts) {
        return new RecusalLineBuilder().code(code).kind(kind).addFacts(facts).atLeast(0);
    }
}
