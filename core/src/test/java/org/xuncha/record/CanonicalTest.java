package org.xuncha.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Refused;

class CanonicalTest {
    enum Colour {
        RED,
        GREEN
    }

    sealed interface Shape permits Circle, Square {}

    record Circle(int radius) implements Shape {}

    record Square(long side) implements Shape {}

    record Everything(
            String text,
            boolean truth,
            int number,
            Colour colour,
            LocalDate day,
            Instant at,
            ZoneId zone,
            Optional<String> maybe,
            List<Shape> shapes,
            Set<CommandId> ids,
            Map<Colour, Shape> byColour,
            Shape shape) {}

    private static Everything everything(String text) {
        return new Everything(
                text,
                true,
                -7,
                Colour.GREEN,
                LocalDate.of(2021, 7, 15),
                Instant.parse("2021-07-15T01:02:03.000004Z"),
                ZoneId.of("Asia/Shanghai"),
                Optional.of(text),
                List.of(new Circle(1), new Square(2)),
                Set.of(CommandId.of("b"), CommandId.of("a")),
                Map.of(Colour.RED, new Square(3)),
                new Circle(4));
    }

    @Test
    void the_canonical_text_stands_for_ever() {
        assertThat(Canonical.write(everything("反馈\n\"1\"")))
                .isEqualTo("{\"text\":\"反馈\\u000a\\\"1\\\"\",\"truth\":true,\"number\":-7,\"colour\":\"GREEN\","
                        + "\"day\":\"2021-07-15\",\"at\":\"2021-07-15T01:02:03.000004Z\",\"zone\":\"Asia/Shanghai\","
                        + "\"maybe\":\"反馈\\u000a\\\"1\\\"\",\"shapes\":[{\"Circle\":{\"radius\":1}},{\"Square\":{\"side\":2}}],"
                        + "\"ids\":[\"a\",\"b\"],\"byColour\":{\"RED\":{\"Square\":{\"side\":3}}},"
                        + "\"shape\":{\"Circle\":{\"radius\":4}}}");
    }

    @Property
    void what_is_written_is_read_back_the_same(@ForAll @StringLength(max = 200) String text) {
        Everything value = everything(text);
        assertThat(Canonical.read(Everything.class, Canonical.write(value))).isEqualTo(value);
    }

    @Property
    void a_text_has_one_tree_and_a_tree_one_text(@ForAll @StringLength(max = 200) String text) {
        String once = Canonical.write(everything(text));
        assertThat(Canonical.write(Canonical.read(Everything.class, once))).isEqualTo(once);
    }

    @Test
    void empty_parts_are_left_out_and_come_back_empty() {
        record Sparse(Optional<String> maybe, List<String> many, Set<String> set, Map<String, String> map) {}
        Sparse sparse = new Sparse(Optional.empty(), List.of(), Set.of(), Map.of());
        assertThat(Canonical.write(sparse)).isEqualTo("{}");
        assertThat(Canonical.read(Sparse.class, "{}")).isEqualTo(sparse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"radius\":1",
                "{\"radius\":1}x",
                "{\"radius\":1,\"radius\":2}",
                "{\"radius\":\"1\"}",
                "{\"radius\":99999999999}",
                "{\"radius\":1.5}",
                "{\"radius\":null}",
                "{\"radius\":1,\"colour\":2}",
                "{}",
                "[1]",
                "{\"radius\":\"\\u00"
            })
    void a_text_that_is_not_of_the_type_is_refused(String text) {
        assertThatThrownBy(() -> Canonical.read(Circle.class, text)).isInstanceOf(Refused.class);
    }

    @Test
    void a_text_nested_without_end_is_refused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_read_is_valid_too() {
        record Holder(CommandId id, int other) {}
        assertThatThrownBy(() -> Canonical.read(Holder.class, "{\"id\":\"\",\"other\":1}"))
                .isInstanceOf(InvalidValue.class);
    }
}
