package org.xuncha.focus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

class FocusSchemeTest {
    private static final Field AFFAIRS = new Field("THREE_AFFAIRS", new Label("三务公开", "Publicity of affairs"));
    private static final FocusScheme SCHEME = FocusSchemes.twoThreeN().withFields(List.of(AFFAIRS));
    private static final FocusItem NEGLECT =
            new FocusItem("CONDUCT_NEGLECT", FocusKind.CONDUCT, new Label("整改不力", "Neglected rectification"));

    @Test
    void two_three_n_has_two_attentions_three_focuses_and_eight_published_conducts() {
        assertThat(SCHEME.items(FocusKind.ATTENTION)).hasSize(2);
        assertThat(SCHEME.items(FocusKind.FOCUS)).hasSize(3);
        assertThat(SCHEME.items(FocusKind.CONDUCT)).hasSize(8);
    }

    @Test
    void the_list_of_conducts_is_open() {
        FocusScheme more = SCHEME.and(NEGLECT);
        assertThat(more.allows("CONDUCT_NEGLECT", Set.of("CONDUCT_NEGLECT"), "THREE_AFFAIRS")
                        .isAccepted())
                .isTrue();
        assertThat(SCHEME.allows("CONDUCT_NEGLECT", Set.of(), "THREE_AFFAIRS").isAccepted())
                .isFalse();
    }

    @Test
    void a_scheme_of_another_shape_is_only_other_items() {
        FocusScheme four = new FocusScheme(
                new Label("四个聚焦", "Four focuses"),
                List.of(new FocusItem("FOCUS_1", FocusKind.FOCUS, new Label("违法违规占用耕地", "Illegal use of farmland"))),
                List.of(AFFAIRS));
        assertThat(four.allows("FOCUS_1", Set.of(), "THREE_AFFAIRS").isAccepted())
                .isTrue();
    }

    @Test
    void a_code_stands_once() {
        assertThatThrownBy(() -> SCHEME.and(NEGLECT, NEGLECT)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SCHEME.withFields(List.of(AFFAIRS, AFFAIRS))).isInstanceOf(Refused.class);
    }

    @Test
    void no_problem_is_established_under_a_key_attention() {
        assertThat(SCHEME.allows("ATTENTION_KEY_FEW", Set.of(), "THREE_AFFAIRS").objections())
                .extracting(Objection::rule)
                .containsExactly(FocusRule.PROBLEM_UNDER_FOCUS);
    }

    @Test
    void every_unknown_code_is_named() {
        assertThat(SCHEME.allows("FOCUS_X", Set.of("FOCUS_ORGANISATION"), "FIELD_X")
                        .objections())
                .extracting(objection -> objection.facts().get("code"))
                .containsExactly("FOCUS_X", "FOCUS_ORGANISATION", "FIELD_X");
    }
}
