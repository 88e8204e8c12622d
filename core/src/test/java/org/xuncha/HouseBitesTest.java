package org.xuncha;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the {@link House} can fail: each is shown a small house that breaks it. */
class HouseBitesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"rule,office", "focus,organisation", "organisation,calendar", "round,staffing", "lists,analysis"})
    void a_room_that_imports_a_later_one_or_its_neighbour_is_named(String room, String other) throws IOException {
        assertRefused(
                House.importsOnlyRoomsBefore(room),
                source(room, "Here", "org.xuncha." + other + ".There there;"),
                source(other, "There", ""));
    }

    @Test
    void a_room_may_import_an_earlier_one() throws IOException {
        assertAccepted(source("office", "Here", "org.xuncha.rule.There there;"), source("rule", "There", ""));
    }

    @Test
    void a_class_outside_of_every_room_is_named() throws IOException {
        assertRefused(House.everyClassStandsInARoom(), source("cellar", "Here", ""));
    }

    @Test
    void a_cycle_inside_of_one_room_is_named() throws IOException {
        assertRefused(
                House.packagesFormNoCycle(),
                source("round.left", "Here", "org.xuncha.round.right.There there;"),
                source("round.right", "There", "org.xuncha.round.left.Here here;"));
    }

    @ParameterizedTest
    @MethodSource("clocksAndDice")
    void a_clock_or_a_die_is_for_no_room(String member) throws IOException {
        assertRefused(House.onlyTheOfficeKnowsTheTimeAndRollsDice(), source("round", "Here", member));
    }

    @Test
    void the_office_may_tell_the_time_and_roll_dice() throws IOException {
        var members = clocksAndDice();
        assertAccepted(IntStream.range(0, members.size())
                .mapToObj(i -> source("office", "Here" + i, members.get(i)))
                .toArray(Source[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object it() { return new java.util.Random(7); }",
                "void it(java.util.List<?> list) { java.util.Collections.shuffle(list, new java.util.Random(7)); }",
                "java.time.Instant it;"
            })
    void a_seed_and_a_given_instant_are_for_every_room(String member) throws IOException {
        assertAccepted(source("round", "Here", member));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.sql.Connection",
                "javax.sql.DataSource",
                "java.nio.file.Path",
                "java.io.File",
                "java.net.URI"
            })
    void a_store_a_network_or_a_file_is_for_no_room(String type) throws IOException {
        assertRefused(House.noRoomKnowsAStoreANetworkOrAFileFormat(), source("office", "Here", type + " it;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "impl", "model", "dto", "common", "exception"})
    void an_empty_package_name_is_refused(String name) throws IOException {
        assertRefused(House.noPackageHasAnEmptyName(), source("round." + name, "Here", ""));
    }

    @Test
    void a_package_without_its_plate_is_named() throws IOException {
        compile(List.of(source("round", "Here", "")));
        assertThat(refusals()).contains(House.everyPackageIsNullMarked().getDescription());
    }

    static List<String> clocksAndDice() {
        return List.of(
                "Object it() { return java.time.Instant.now(); }",
                "Object it() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); }",
                "java.util.function.Supplier<Object> it = java.time.LocalDateTime::now;",
                "java.util.function.LongSupplier it = System::nanoTime;",
                "java.time.Clock it;",
                "long it() { return System.currentTimeMillis(); }",
                "Object it() { return java.util.UUID.randomUUID(); }",
                "double it() { return Math.random(); }",
                "Object it() { return new java.util.Random(); }",
                "Object it() { return new java.util.Date(); }",
                "Object it() { return java.util.concurrent.ThreadLocalRandom.current(); }",
                "java.util.function.Supplier<Object> it = java.util.SplittableRandom::new;",
                "Object it() { return new java.security.SecureRandom(); }",
                "void it(java.util.List<?> list) { java.util.Collections.shuffle(list); }",
                "Object it() { return java.time.ZoneId.systemDefault(); }");
    }

    private void assertRefused(ArchRule rule, Source... sources) throws IOException {
        compileWithPlates(sources);
        assertThat(refusals()).contains(rule.getDescription());
    }

    private void assertAccepted(Source... sources) throws IOException {
        compileWithPlates(sources);
        assertThat(refusals()).isEmpty();
    }

    private List<String> refusals() {
        JavaClasses classes = new ClassFileImporter().importPath(folder.resolve("classes"));
        return House.all().stream()
                .filter(rule -> rule.evaluate(classes).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }

    private void compileWithPlates(Source... sources) throws IOException {
        var plates = Stream.of(sources).map(Source::plate).distinct();
        compile(Stream.concat(Stream.of(sources), plates).toList());
    }

    private void compile(List<Source> sources) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString()));
        for (Source source : sources) {
            Path file = folder.resolve(source.room().replace('.', '/')).resolve(source.name() + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
            arguments.add(file.toString());
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).isZero();
    }

    private static Source source(String room, String name, String member) {
        return new Source(room, name, "package org.xuncha.%s; public class %s { %s }".formatted(room, name, member));
    }

    private record Source(String room, String name, String text) {
        Source plate() {
            return new Source(
                    room,
                    "package-info",
                    "@org.jspecify.annotations.NullMarked package org.xuncha.%s;".formatted(room));
        }
    }
}
