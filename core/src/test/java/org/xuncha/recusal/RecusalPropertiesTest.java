package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.OTHER;
import static org.xuncha.recusal.Sample.aLine;
import static org.xuncha.recusal.Sample.aPost;
import static org.xuncha.recusal.Sample.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalKind;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalLineBuilder;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.policy.WaiverType;

class RecusalPropertiesTest {
    private static final LocalDate EPOCH = LocalDate.of(2010, 1, 1);
    private static final List<AreaCode> AREAS = List.of(
            AreaCode.of("530500000000"),
            AreaCode.of("530521000000"),
            AreaCode.of("530522000000"),
            AreaCode.of("530521101000"),
            AreaCode.of("530521102000"),
            AreaCode.of("530521101201"),
            AreaCode.of("530521101202"),
            AreaCode.of("530521102201"),
            AreaCode.of("530522103200"));

    /** A fact but for its identity, which its place in a list gives it. */
    record Draft(FactKind kind, AreaCode area, int from, int length, int known) {
        RecusalFact fact(int id) {
            RecusalFactBuilder fact = aPost("f" + id).kind(kind).area(area).known(EPOCH.plusDays(known));
            fact = kind.isTie() ? fact.other(OTHER) : fact;
            fact = fact.from(EPOCH.plusDays(from));
            return length < 0
                    ? fact.build()
                    : fact.to(EPOCH.plusDays(from + length)).build();
        }
    }

    private static List<RecusalFact> facts(List<Draft> drafts) {
        List<RecusalFact> facts = new ArrayList<>();
        for (Draft draft : drafts) {
            facts.add(draft.fact(facts.size()));
        }
        return facts;
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(FactKind.class),
                        Arbitraries.of(AREAS),
                        Arbitraries.integers().between(0, 4000),
                        Arbitraries.integers().between(-1, 3000),
                        Arbitraries.integers().between(0, 4500))
                .as(Draft::new);
    }

    @Provide
    Arbitrary<RecusalPolicy> policies() {
        Arbitrary<RecusalLine> line = Combinators.combine(
                        Arbitraries.of(FactKind.class).set().ofMinSize(4),
                        Arbitraries.of(RecusalKind.class),
                        Arbitraries.of(TeamPost.LEADER, TeamPost.MEMBER).set().ofMaxSize(1),
                        Arbitraries.of(AreaLevel.class).optional(0.3),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(WaiverType.class).set())
                .as((facts, kind, posts, at, within, atLeast, waivable) -> aLine("L", FactKind.HOME)
                        .facts(facts)
                        .kind(kind)
                        .posts(posts)
                        .at(at)
                        .within(within)
                        .atLeast(atLeast)
                        .waivable(waivable)
                        .build());
        return line.list().ofMinSize(1).ofMaxSize(4).map(lines -> {
            List<RecusalLine> coded = new ArrayList<>();
            lines.forEach(one -> coded.add(copy(one).code("L" + coded.size()).build()));
            return policy(coded);
        });
    }

    private static RecusalLineBuilder copy(RecusalLine line) {
        return new RecusalLineBuilder().from(line);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(TeamPost.LEADER, TeamPost.MEMBER, TeamPost.REVIEWER),
                        Arbitraries.of(AREAS).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1000, 5000))
                .as((post, covered, day) -> Question.about(LEADER, post, covered, EPOCH.plusDays(day)));
    }

    private static Set<String> bars(Facts facts, RecusalPolicy policy, Question question) {
        return Recusal.whyBarred(facts, policy, question).stream()
                .map(bar -> bar.line().code() + "/" + bar.fact().id())
                .collect(Collectors.toSet());
    }

    /** The definition, read aloud, day by day and area by area; slow, and without one line of the engine. */
    private static boolean barred(RecusalFact fact, RecusalLine line, List<RecusalFact> all, Question question) {
        LocalDate day = question.day();
        boolean bound = line.posts().isEmpty() || line.posts().contains(question.post());
        if (!bound
                || !line.facts().contains(fact.kind())
                || fact.from().orElseThrow().isAfter(day)) {
            return false;
        }
        boolean touches = question.covered().stream().anyMatch(covered -> {
            Set<AreaCode> selfAndAbove = new HashSet<>(Set.of(covered));
            for (Optional<AreaCode> up = covered.parent();
                    up.isPresent();
                    up = up.get().parent()) {
                selfAndAbove.add(up.get());
            }
            return selfAndAbove.contains(wide(fact, line));
        });
        boolean lasting = fact.to().isEmpty()
                || !fact.to().get().plusMonths(line.within()).isBefore(day);
        Set<LocalDate> days = new HashSet<>();
        LocalDate first = day;
        for (RecusalFact one : all) {
            LocalDate from = one.from().orElseThrow();
            boolean alike = line.facts().contains(one.kind())
                    && wide(one, line).equals(wide(fact, line))
                    && one.other().equals(fact.other());
            if (alike && !from.isAfter(day)) {
                first = from.isBefore(first) ? from : first;
                LocalDate last = one.to().filter(day::isAfter).orElse(day);
                from.datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        boolean longEnough =
                line.atLeast() > 0 && !first.plusDays(days.size()).isBefore(first.plusMonths(line.atLeast()));
        return touches && (lasting || longEnough);
    }

    private static AreaCode wide(RecusalFact fact, RecusalLine line) {
        return line.at().isEmpty() || fact.area().level().compareTo(line.at().get()) < 0
                ? fact.area()
                : fact.area().at(line.at().get()).orElseThrow();
    }

    @Property(tries = 400)
    void the_engine_says_what_the_definition_says(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(max = 5) List<@From("drafts") Draft> drafts) {
        List<RecusalFact> all = facts(drafts);
        Set<String> expected = new HashSet<>();
        for (RecusalFact fact : all) {
            for (RecusalLine line : policy.lines()) {
                if (barred(fact, line, all, question)) {
                    expected.add(line.code() + "/" + fact.id());
                }
            }
        }
        Statistics.label("somebody is barred")
                .collect(!expected.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        assertThat(bars(Facts.none().and(all), policy, question)).isEqualTo(expected);
    }

    @Property
    void a_bar_never_disappears_when_a_fact_is_added(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(max = 5) List<@From("drafts") Draft> drafts,
            @ForAll("drafts") Draft more) {
        Facts before = Facts.none().and(facts(drafts));
        Facts after = before.and(List.of(more.fact(drafts.size())));
        assertThat(bars(after, policy, question)).containsAll(bars(before, policy, question));
    }

    @Property
    void a_wider_window_bars_no_less(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(max = 5) List<@From("drafts") Draft> drafts,
            @ForAll @IntRange(max = 36) int longer,
            @ForAll @IntRange(max = 36) int shorter) {
        Facts facts = Facts.none().and(facts(drafts));
        List<RecusalLine> wider = policy.lines().stream()
                .map(line -> copy(line)
                        .within(line.within() + longer)
                        .atLeast(line.atLeast() == 0 ? 0 : Math.max(1, line.atLeast() - shorter))
                        .build())
                .toList();
        assertThat(bars(facts, policy(wider), question)).containsAll(bars(facts, policy, question));
    }

    @Property
    void covering_more_bars_no_less(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(max = 5) List<@From("drafts") Draft> drafts) {
        Facts facts = Facts.none().and(facts(drafts));
        Question wider = Question.about(LEADER, question.post(), Set.copyOf(AREAS), question.day());
        assertThat(bars(facts, policy, wider)).containsAll(bars(facts, policy, question));
    }

    @Property
    void a_waiver_lifts_its_own_bar_only_and_only_until_it_expires(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(min = 1, max = 5) List<@From("drafts") Draft> drafts,
            @ForAll WaiverType type,
            @ForAll @IntRange(min = -30, max = 30) int granted,
            @ForAll @IntRange(max = 30) int length) {
        Facts facts = Facts.none().and(facts(drafts));
        RecusalLine line = policy.lines().get(0);
        Waiver waiver = new Waiver(
                FactId.of("f0"),
                line.code(),
                type,
                "理由",
                Sample.GROUP,
                question.day().plusDays(granted),
                question.day().plusDays(granted + length));
        boolean lifts = granted <= 0 && granted + length >= 0 && line.waivable().contains(type);
        Set<String> expected = new HashSet<>(bars(facts, policy, question));
        if (lifts) {
            expected.remove(line.code() + "/f0");
        }
        assertThat(bars(facts.waive(waiver), policy, question)).isEqualTo(expected);
    }

    @Property
    void what_was_known_then_is_what_stood_on_record_then(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(max = 6) List<@From("drafts") Draft> drafts,
            @ForAll @IntRange(max = 5000) int known) {
        List<RecusalFact> all = facts(drafts);
        LocalDate then = EPOCH.plusDays(known);
        List<RecusalFact> recorded =
                all.stream().filter(fact -> !then.isBefore(fact.known())).toList();
        Facts now = Facts.none().and(all);
        assertThat(bars(now.asKnownOn(then), policy, question))
                .isEqualTo(bars(Facts.none().and(recorded), policy, question));
        assertThat(bars(now, policy, question)).containsAll(bars(now.asKnownOn(then), policy, question));
    }

    @Property
    void the_bars_of_a_person_touch_a_team_exactly_if_the_verdict_bars_him(
            @ForAll("policies") RecusalPolicy policy,
            @ForAll("questions") Question question,
            @ForAll @Size(max = 5) List<@From("drafts") Draft> drafts) {
        Facts facts = Facts.none().and(facts(drafts));
        boolean touched = Recusal.bars(facts, policy, LEADER, question.post(), question.day()).stream()
                .anyMatch(bar -> bar.touches(question.covered()));
        assertThat(Recusal.judge(facts, policy, question).isAccepted()).isEqualTo(!touched);
    }
}
