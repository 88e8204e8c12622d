package org.xuncha.recusal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.recusal.AnyRecusal.AREAS;
import static org.xuncha.recusal.AnyRecusal.EPOCH;
import static org.xuncha.recusal.AnyRecusal.PEOPLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Areas;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FactKind;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** What is on record, and when: whatever came, was withdrawn and was waived. */
@Domain(AnyRecusal.class)
@Domain(DomainContext.Global.class)
class FactsProperties {
    @Property(tries = 300)
    void what_is_found_is_what_was_recorded_and_not_withdrawn(@ForAll Scene scene) {
        List<RecusalFact> standing = scene.standing();
        Facts facts = scene.facts();
        assertThat(facts.all()).containsExactlyInAnyOrderElementsOf(standing);
        for (PersonId person : PEOPLE) {
            assertThat(facts.of(person)).isEqualTo(Scene.about(person, standing));
        }
        for (int i = 0; i < 6; i++) {
            FactId id = FactId.of("f" + i);
            Optional<RecusalFact> found =
                    standing.stream().filter(fact -> fact.id().equals(id)).findFirst();
            assertThat(facts.find(id)).isEqualTo(found);
            assertThat(rules(Recusal.mayWithdraw(facts, id)))
                    .isEqualTo(found.isPresent() ? List.of() : List.of("FACT_KNOWN f" + i));
        }
        assertThat(Facts.of(scene.recorded().toArray(RecusalFact[]::new)))
                .isEqualTo(Facts.none().and(scene.recorded()));
    }

    /** What came later was not known then; what had come, was. */
    @Property(tries = 300)
    void what_was_known_then_is_what_had_come_by_then(@ForAll Scene scene, @ForAll @IntRange(max = 5000) int days) {
        LocalDate then = EPOCH.plusDays(days);
        Facts known = scene.facts().asKnownOn(then);
        Facts came = Scene.facts(
                scene.recorded().stream()
                        .filter(fact -> !then.isBefore(fact.known()))
                        .toList(),
                scene.withdrawn().stream()
                        .filter(one -> !then.isBefore(one.day()))
                        .toList(),
                scene.waivers().stream()
                        .filter(one -> !then.isBefore(one.granted()))
                        .toList());
        assertThat(known.all()).containsExactlyInAnyOrderElementsOf(came.all().toList());
        assertThat(known.withdrawn()).isEqualTo(came.withdrawn());
        assertThat(known.waivers()).isEqualTo(came.waivers());
        assertThat(Recusal.whyBarred(known, scene.policy(), scene.question()))
                .isEqualTo(Recusal.whyBarred(came, scene.policy(), scene.question()));
    }

    @Property(tries = 300)
    void every_fact_that_comes_twice_or_too_early_is_named(
            @ForAll Scene scene, @ForAll List<AnyRecusal.Draft> drafts, @ForAll @IntRange(max = 5000) int days) {
        List<RecusalFact> more = new ArrayList<>();
        drafts.stream().limit(5).forEach(draft -> more.add(draft.fact(3 + more.size() % 4)));
        LocalDate today = EPOCH.plusDays(days);
        Set<FactId> seen = scene.recorded().stream().map(RecusalFact::id).collect(toSet());
        List<String> expected = new ArrayList<>();
        for (RecusalFact fact : more) {
            if (seen.contains(fact.id())) {
                expected.add("FACT_ONCE " + fact.id());
            }
            if (today.isBefore(fact.known())) {
                expected.add("KNOWN_BY_NOW " + fact.id());
            }
            seen.add(fact.id());
        }
        assertThat(rules(Recusal.mayRecord(scene.facts(), more, today))).isEqualTo(expected);
    }

    @Property(tries = 100)
    void every_fact_about_an_area_that_is_not_in_the_tree_is_named(
            @ForAll Scene scene, @ForAll Set<@IntRange(max = 3) Integer> villages) {
        Set<AreaCode> there = new HashSet<>(AREAS.subList(0, 5));
        villages.forEach(i -> there.add(AREAS.get(5 + i)));
        there.removeIf(area -> area.equals(AREAS.get(8))); // its township is not in the tree
        Areas tree = Areas.of(there.stream().map(code -> new Area(code, "地")).toList());
        List<String> unknown = scene.recorded().stream()
                .filter(fact -> !there.contains(fact.area()))
                .map(fact -> "AREA_KNOWN " + fact.id())
                .toList();
        assertThat(rules(Recusal.areasKnown(scene.recorded(), tree))).isEqualTo(unknown);
    }

    private static List<String> rules(Verdict verdict) {
        assertThat(verdict.isAccepted()).isEqualTo(verdict.objections().isEmpty());
        return verdict.objections().stream()
                .map(one -> one.rule() + " " + one.facts().get("fact"))
                .toList();
    }

    /** A fact is made from the dates and people of two others, so that what must not be comes about. */
    @Property(tries = 500)
    void a_fact_is_made_unless_it_ends_before_it_begins_or_ties_to_nobody_or_to_oneself(
            @ForAll FactKind kind,
            @ForAll @IntRange(max = 2) int whose,
            @ForAll Optional<@IntRange(max = 2) Integer> tied,
            @ForAll Optional<@IntRange(max = 3) Integer> from,
            @ForAll Optional<@IntRange(max = 3) Integer> to) {
        RecusalFactBuilder fact = Sample.aPost("f")
                .kind(kind)
                .person(PEOPLE.get(whose))
                .other(tied.map(PEOPLE::get))
                .from(from.map(EPOCH::plusDays))
                .to(to.map(EPOCH::plusDays));
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            refused(OrganisationRule.FROM_BEFORE_TO, fact);
        } else if (kind.isTie() && tied.isEmpty()) {
            refused(RecusalRule.TIE_NAMES_OTHER, fact);
        } else if (tied.equals(Optional.of(whose))) {
            refused(RecusalRule.NOT_ONESELF, fact);
        } else {
            assertThat(fact.build().other()).isEqualTo(tied.map(PEOPLE::get));
        }
    }

    private static void refused(Rule rule, RecusalFactBuilder fact) {
        assertThatThrownBy(fact::build)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::rule)
                                .containsExactly(rule));
    }

    @Property(tries = 100)
    void a_home_has_always_been_one(@ForAll @IntRange(max = 8) int area, @ForAll @IntRange(max = 5000) int days) {
        LocalDate known = EPOCH.plusDays(days);
        RecusalFact home = RecusalFact.home(FactId.of("home"), PEOPLE.get(0), AREAS.get(area), "干部人事档案", known);
        assertThat(home)
                .isEqualTo(Sample.aPost("home")
                        .kind(FactKind.HOME)
                        .area(AREAS.get(area))
                        .what("")
                        .from(Optional.empty())
                        .source("干部人事档案")
                        .known(known)
                        .build());
    }

    @Property(tries = 100)
    void identities_stand_in_the_order_of_their_texts(@ForAll char one, @ForAll char other) {
        String a = "f" + Integer.toHexString(one);
        String b = "f" + Integer.toHexString(other);
        assertThat(FactId.of(a).compareTo(FactId.of(b))).isEqualTo(a.compareTo(b));
    }
}
