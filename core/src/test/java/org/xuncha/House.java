package org.xuncha;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house: which room may import which, and what no room may do. */
final class House {
    /** From the ground up: a room may import only rooms that stand before it. */
    static final List<String> ROOMS = List.of(
            "rule",
            "calendar",
            "organisation",
            "focus",
            "policy",
            "record",
            "round",
            "recusal",
            "staffing",
            "planner",
            "preparation",
            "rectification",
            "problem",
            "warning",
            "systemic",
            "evaluation",
            "lists",
            "cooperation",
            "analysis",
            "storage",
            "office");

    /** Rooms that stand side by side and do not import each other. */
    static final List<String> SIDE_BY_SIDE = List.of("calendar", "organisation", "focus");

    private static final String OFFICE = in("office");

    private static final Map<String, Set<String>> CLOCKS_AND_DICE = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.util.random.RandomGenerator", Set.of("getDefault", "of"),
            "java.util.concurrent.ThreadLocalRandom", Set.of("current"));

    private House() {}

    static ArchRule importsOnlyRoomsBefore(String room) {
        var barred = ROOMS.stream()
                .filter(other -> !other.equals(room))
                .filter(other ->
                        ROOMS.indexOf(other) > ROOMS.indexOf(room) || SIDE_BY_SIDE.containsAll(List.of(room, other)))
                .map(House::in)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(barred)
                .allowEmptyShould(true);
    }

    /** Outside the rooms there is only the style of generated builders. */
    static ArchRule everyClassStandsInARoom() {
        return classes()
                .that()
                .doNotHaveFullyQualifiedName("org.xuncha.package-info")
                .and()
                .doNotHaveFullyQualifiedName("org.xuncha.BuilderStyle")
                .should()
                .resideInAnyPackage(ROOMS.stream().map(House::in).toArray(String[]::new));
    }

    static ArchRule packagesFormNoCycle() {
        return SlicesRuleDefinition.slices()
                .matching("org.xuncha.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** Covers calls and method references; a class of the office may do all of this. */
    static ArchRule onlyTheOfficeKnowsTheTimeAndRollsDice() {
        return noClasses()
                .that(describe(
                        "are not of the office",
                        type -> !resideInAPackage(OFFICE).test(type)))
                .should(accessTargetWhere(describe("it tells the time or rolls dice", House::tellsTimeOrRollsDice)))
                .orShould()
                .dependOnClassesThat(assignableTo(Clock.class))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.security")
                        .and(describe("are random", type -> type.getSimpleName().equals("SecureRandom"))))
                .allowEmptyShould(true);
    }

    static ArchRule noRoomKnowsAStoreANetworkOrAFileFormat() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "com.fasterxml..",
                        "jakarta.persistence..",
                        "java.net..",
                        "java.nio.file..",
                        "javax.xml..",
                        "org.springframework.."))
                .orShould()
                .dependOnClassesThat(
                        describe("are files", type -> type.getFullName().startsWith("java.io.File")));
    }

    static ArchRule noPackageHasAnEmptyName() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        Stream.of("util", "utils", "impl", "model", "dto", "common", "exception", "exceptions")
                                .map(name -> ".." + name + "..")
                                .toArray(String[]::new));
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("stand in a package that is @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        });
    }

    private static boolean tellsTimeOrRollsDice(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        boolean unseeded = target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
        return CLOCKS_AND_DICE.getOrDefault(owner.getName(), Set.of()).contains(target.getName())
                || (owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now"))
                || (unseeded
                        && newOf(target, owner, "java.util.Random", "java.util.SplittableRandom", "java.util.Date"))
                || (owner.isEquivalentTo(java.util.Collections.class)
                        && target.getName().equals("shuffle")
                        && target instanceof AccessTarget.CodeUnitAccessTarget shuffle
                        && shuffle.getRawParameterTypes().size() == 1);
    }

    private static boolean newOf(AccessTarget target, JavaClass owner, String... types) {
        return target.getName().equals("<init>") && Arrays.asList(types).contains(owner.getName());
    }

    private static String in(String room) {
        return "org.xuncha." + room + "..";
    }

    /** All rules, for the test that each of them can fail. */
    static Collection<ArchRule> all() {
        return Stream.concat(
                        ROOMS.stream().map(House::importsOnlyRoomsBefore),
                        Stream.of(
                                everyClassStandsInARoom(),
                                packagesFormNoCycle(),
                                onlyTheOfficeKnowsTheTimeAndRollsDice(),
                                noRoomKnowsAStoreANetworkOrAFileFormat(),
                                noPackageHasAnEmptyName(),
                                everyPackageIsNullMarked()))
                .toList();
    }
}
