package org.xuncha.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalKind;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalLineBuilder;
import org.xuncha.policy.RecusalLines;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.policy.WaiverType;
import org.xuncha.rule.Label;

/** The people, areas and days that the tests of this room speak of. */
final class Sample {
    static final PersonId LEADER = PersonId.of("L-01");
    static final PersonId OTHER = PersonId.of("V-01");
    static final AreaCode COUNTY = AreaCode.of("530521000000");
    static final AreaCode TOWNSHIP = AreaCode.of("530521101000");
    static final AreaCode VILLAGE = AreaCode.of("530521101201");
    static final AreaCode NEXT_VILLAGE = AreaCode.of("530521101202");
    static final AreaCode FAR_VILLAGE = AreaCode.of("530522103200");
    static final LocalDate DAY = LocalDate.of(2021, 10, 15);
    static final RecusalPolicy COMMON = policy(RecusalLines.common());
    static final Actor GROUP = actor("G-01", Party.LEADING_GROUP);
    static final Actor TOWN = actor("T-01", Party.TOWNSHIP_COMMITTEE);

    private Sample() {}

    static RecusalPolicy policy(List<RecusalLine> lines) {
        return new RecusalPolicy(lines, Set.of(Party.LEADING_GROUP), Set.of(Party.LEADING_GROUP));
    }

    static Actor actor(String person, Party party) {
        return new Actor(PersonId.of(person), party, AreaCode.of("530500000000"));
    }

    /** A line that binds everybody, bars while the fact lasts and cannot be waived. */
    static RecusalLineBuilder aLine(String code, FactKind... facts) {
        return new RecusalLineBuilder()
                .code(code)
                .kind(RecusalKind.POST)
                .label(new Label("规定" + code, "line " + code))
                .addFacts(facts)
                .within(0)
                .atLeast(0);
    }

    /** A post that the leader has held in the village since 2010, known since 2020. */
    static RecusalFactBuilder aPost(String id) {
        return new RecusalFactBuilder()
                .id(FactId.of(id))
                .person(LEADER)
                .kind(FactKind.POST)
                .area(VILLAGE)
                .what("驻村第一书记")
                .from(LocalDate.of(2010, 1, 1))
                .source("干部任免审批表")
                .known(LocalDate.of(2020, 1, 1));
    }

    /** A tie of the leader to somebody who holds a post in the village. */
    static RecusalFactBuilder aTie(FactKind kind) {
        return aPost("tie").kind(kind).other(OTHER).what("村党总支书记").source("个人有关事项报告");
    }

    static Question asLeader(AreaCode... covered) {
        return Question.about(LEADER, TeamPost.LEADER, Set.of(covered), DAY);
    }

    static Question asMember(AreaCode... covered) {
        return Question.about(LEADER, TeamPost.MEMBER, Set.of(covered), DAY);
    }

    static Waiver aWaiver(FactId fact, String line) {
        return new Waiver(
                fact,
                line,
                WaiverType.SPECIAL_NEED,
                "该组急需财务人员",
                GROUP,
                LocalDate.of(2021, 10, 1),
                LocalDate.of(2021, 12, 31));
    }

    static List<String> codes(Facts facts, RecusalPolicy policy, Question question) {
        return Recusal.whyBarred(facts, policy, question).stream()
                .map(bar -> bar.line().code())
                .toList();
    }
}
