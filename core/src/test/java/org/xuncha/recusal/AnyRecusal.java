package org.xuncha.recusal;

import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.OTHER;
import static org.xuncha.recusal.Sample.aLine;
import static org.xuncha.recusal.Sample.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalKind;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalLineBuilder;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.policy.WaiverType;
import org.xuncha.recusal.Scene.Withdrawal;

/** Any facts about three people, any lines, any question about the first of them. */
class AnyRecusal extends DomainContextBase {
    static final LocalDate EPOCH = LocalDate.of(2010, 1, 1);
    static final List<PersonId> PEOPLE = List.of(LEADER, OTHER, PersonId.of("V-02"));
    static final List<AreaCode> AREAS = List.of(
            AreaCode.of("530500000000"),
            AreaCode.of("530521000000"),
            AreaCode.of("530522000000"),
            AreaCode.of("530521101000"),
            AreaCode.of("530521102000"),
            AreaCode.of("530521101201"),
            AreaCode.of("530521101202"),
            AreaCode.of("530521102201"),
            AreaCode.of("530522103200"));
    private static final List<Party> PARTIES = List.of(Party.LEADING_GROUP, Party.INSPECTION_OFFICE, Party.TEAM_LEADER);

    /** A fact but for its identity, which its place in a list gives it. */
    record Draft(
            FactKind kind,
            AreaCode area,
            int whose,
            int tied,
            Optional<Integer> from,
            Optional<Integer> length,
            int known,
            String what) {
        RecusalFact fact(int id) {
            return new RecusalFactBuilder()
                    .id(FactId.of("f" + id))
                    .person(PEOPLE.get(whose))
                    .kind(kind)
                    .area(area)
                    .other(
                            kind.isTie() || tied == 0
                                    ? Optional.of(PEOPLE.get((whose + 1 + tied) % 3))
                                    : Optional.empty())
                    .what(what)
                    .from(from.map(EPOCH::plusDays))
                    .to(length.map(days -> EPOCH.plusDays(from.orElse(0) + days)))
                    .source("干部任免审批表")
                    .known(EPOCH.plusDays(known))
                    .build();
        }
    }

    static Arbitrary<Integer> up(int to) {
        return Arbitraries.integers().between(0, to);
    }

    private static Arbitrary<Integer> seldomHigh(int to) {
        return Combinators.combine(up(to), up(to), up(to)).as((a, b, c) -> Math.min(a, Math.min(b, c)));
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(FactKind.class),
                        Arbitraries.of(AREAS),
                        Arbitraries.of(0, 0, 0, 1, 2),
                        up(1),
                        up(4000).optional(0.9),
                        up(3000).optional(0.8),
                        up(4500),
                        Arbitraries.of("", "村党总支书记"))
                .as(Draft::new);
    }

    private Arbitrary<RecusalLine> lines() {
        return Combinators.combine(
                        Arbitraries.of(FactKind.class).set().ofMinSize(4),
                        Arbitraries.of(RecusalKind.class),
                        Arbitraries.of(TeamPost.LEADER, TeamPost.MEMBER).set().ofMaxSize(1),
                        Arbitraries.of(AreaLevel.class).optional(0.3),
                        up(60),
                        up(60),
                        Arbitraries.of(WaiverType.class).set().ofMaxSize(4))
                .as((facts, kind, posts, at, within, atLeast, waivable) -> aLine("L", FactKind.HOME)
                        .facts(facts)
                        .kind(kind)
                        .posts(posts)
                        .at(at)
                        .within(within)
                        .atLeast(atLeast)
                        .waivable(waivable)
                        .build());
    }

    private Arbitrary<RecusalPolicy> policies() {
        return Combinators.combine(
                        lines().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(PARTIES).set().ofMaxSize(2))
                .as((lines, seesKin) -> {
                    List<RecusalLine> coded = new ArrayList<>();
                    lines.forEach(one -> coded.add(new RecusalLineBuilder()
                            .from(one)
                            .code("L" + coded.size())
                            .build()));
                    return new RecusalPolicy(coded, Set.of(Party.LEADING_GROUP), seesKin);
                });
    }

    private Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(TeamPost.LEADER, TeamPost.MEMBER, TeamPost.REVIEWER),
                        Arbitraries.of(AREAS).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(PEOPLE).set().ofMaxSize(2),
                        Arbitraries.integers().between(1000, 5000))
                .as((post, covered, persons, day) -> Question.about(LEADER, post, covered, EPOCH.plusDays(day))
                        .and(persons));
    }

    /** A waiver of a fact that is probably on record under a line that is probably there. */
    @Provide
    Arbitrary<Waiver> waivers() {
        return Combinators.combine(
                        seldomHigh(5),
                        seldomHigh(4),
                        Arbitraries.of(WaiverType.class),
                        Arbitraries.of(PEOPLE),
                        up(2500),
                        up(4000))
                .as((fact, line, type, approver, granted, length) -> new Waiver(
                        FactId.of("f" + fact),
                        "L" + line,
                        type,
                        "该组急需财务人员",
                        actor(approver.value(), Party.LEADING_GROUP),
                        EPOCH.plusDays(granted),
                        EPOCH.plusDays(granted + 500 + length)));
    }

    private Arbitrary<List<Withdrawal>> withdrawals() {
        return Combinators.combine(up(5), up(5000))
                .as((fact, day) -> new Withdrawal(FactId.of("f" + fact), EPOCH.plusDays(day)))
                .list()
                .uniqueElements(Withdrawal::fact)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Combinators.combine(
                        drafts().list().ofMaxSize(6),
                        withdrawals(),
                        waivers().list().ofMaxSize(9),
                        policies(),
                        questions(),
                        Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(PARTIES))
                                .as((person, party) -> actor(person.value(), party)))
                .as((drafts, withdrawn, waivers, policy, question, reader) ->
                        new Scene(coded(drafts), withdrawn, waivers, policy, question, reader));
    }

    private static List<RecusalFact> coded(List<Draft> drafts) {
        List<RecusalFact> facts = new ArrayList<>();
        drafts.forEach(draft -> facts.add(draft.fact(facts.size())));
        return facts;
    }
}
