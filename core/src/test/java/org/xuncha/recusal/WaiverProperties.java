package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.recusal.AnyRecusal.EPOCH;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.WaiverType;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/** What may be waived, whatever is on record; and of what a waiver and its like are made. */
@Domain(AnyRecusal.class)
@Domain(DomainContext.Global.class)
class WaiverProperties {
    @Property(tries = 500)
    void a_waiver_is_granted_for_a_known_fact_under_a_known_line_on_a_ground_it_admits_by_somebody_else(
            @ForAll Scene scene, @ForAll Waiver waiver) {
        Optional<RecusalFact> fact = scene.standing().stream()
                .filter(one -> one.id().equals(waiver.fact()))
                .findFirst();
        Optional<RecusalLine> line = scene.policy().lines().stream()
                .filter(one -> one.code().equals(waiver.line()))
                .findFirst();
        List<RecusalRule> against = new ArrayList<>();
        if (fact.isEmpty()) {
            against.add(RecusalRule.FACT_KNOWN);
        } else if (line.isEmpty()) {
            against.add(RecusalRule.LINE_KNOWN);
        } else {
            if (!line.get().waivable().contains(waiver.type())) {
                against.add(RecusalRule.WAIVABLE);
            }
            if (fact.get().person().equals(waiver.approver().person())) {
                against.add(RecusalRule.NOT_OWN_WAIVER);
            }
        }
        Statistics.label("refused by")
                .collect(against)
                .coverage(coverage -> coverage.check(List.of()).percentage(share -> share > 2));
        Verdict verdict = Recusal.mayWaive(scene.facts(), scene.policy(), waiver);
        assertThat(verdict.objections()).extracting(Objection::rule).isEqualTo(against);
        for (Objection objection : verdict.objections()) {
            String told = objection.message(Locale.ENGLISH);
            assertThat(told).doesNotContain("{");
            if (objection.rule() == RecusalRule.WAIVABLE) {
                assertThat(told.endsWith("it admits: none."))
                        .isEqualTo(line.orElseThrow().waivable().isEmpty());
            }
        }
    }

    @Property(tries = 100)
    void a_waiver_ends_no_sooner_than_it_begins(
            @ForAll WaiverType type, @ForAll @IntRange(max = 3) int from, @ForAll @IntRange(max = 3) int until) {
        if (from <= until) {
            Waiver waiver = waiver(type, from, until);
            for (int day = 0; day <= 4; day++) {
                assertThat(waiver.holdsOn(EPOCH.plusDays(day))).isEqualTo(from <= day && day <= until);
            }
        } else {
            assertThatThrownBy(() -> waiver(type, from, until))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.objections())
                                    .extracting(Objection::rule)
                                    .containsExactly(OrganisationRule.FROM_BEFORE_TO));
        }
    }

    private static Waiver waiver(WaiverType type, int from, int until) {
        return new Waiver(FactId.of("f"), "L", type, "理由", Sample.GROUP, EPOCH.plusDays(from), EPOCH.plusDays(until));
    }

    /** Facts, their identities, waivers and questions: each of their parts is needed, and is named if it is missing. */
    @Property(tries = 300)
    void nothing_is_made_without_one_of_its_parts(
            @ForAll Scene scene, @ForAll Waiver waiver, @ForAll AnyRecusal.Draft draft, @ForAll int part)
            throws ReflectiveOperationException {
        RecusalFact fact = draft.fact(0);
        for (Record whole : List.of(fact, fact.id(), waiver, scene.question())) {
            RecordComponent[] parts = whole.getClass().getRecordComponents();
            RecordComponent missing = parts[Math.floorMod(part, parts.length)];
            Constructor<?> making = whole.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            @Nullable Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] =
                        parts[i].equals(missing) ? null : parts[i].getAccessor().invoke(whole);
            }
            assertThatThrownBy(() -> making.newInstance(values))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            invalid -> assertThat(invalid.parts())
                                    .singleElement()
                                    .extracting(InvalidValue.Part::name)
                                    .isEqualTo(missing.getName()));
        }
    }
}
