package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A verdict is accepted, or holds every objection in the order in which the rules were asked. */
class VerdictTest {
    private static final Objection FIRST = objection("FIRST");
    private static final Objection SECOND = objection("SECOND");

    private static Objection objection(String name) {
        return Objection.by(new LocalRule(name, new Label("不符合规定", "It is against the rule")));
    }

    @Test
    void without_an_objection_it_is_accepted() {
        assertThat(Verdict.accepted().isAccepted()).isTrue();
        assertThat(Verdict.of((Objection) null).isAccepted()).isTrue();
        assertThat(Verdict.of(List.of()).isAccepted()).isTrue();
        assertThat(Verdict.accepted().objections()).isEmpty();
    }

    @Test
    void with_an_objection_it_is_refused() {
        assertThat(Verdict.of(FIRST).isAccepted()).isFalse();
        assertThat(Verdict.of(FIRST).objections()).containsExactly(FIRST);
        assertThat(Verdict.of(List.of(FIRST, SECOND)).objections()).containsExactly(FIRST, SECOND);
    }

    @Test
    void what_is_required_and_holds_is_not_even_worded() {
        assertThat(Verdict.require(true, () -> {
                            throw new AssertionError("asked for an objection in vain");
                        })
                        .isAccepted())
                .isTrue();
        assertThat(Verdict.require(false, () -> FIRST).objections()).containsExactly(FIRST);
    }

    @Test
    void both_together_hold_every_objection_in_their_order() {
        assertThat(Verdict.of(FIRST).and(Verdict.of(SECOND)).objections()).containsExactly(FIRST, SECOND);
        assertThat(Verdict.of(FIRST).and(Verdict.accepted()).objections()).containsExactly(FIRST);
        assertThat(Verdict.accepted().and(Verdict.of(SECOND)).objections()).containsExactly(SECOND);
        assertThat(Verdict.accepted().and(Verdict.accepted()).isAccepted()).isTrue();
    }

    @Test
    void the_next_rule_is_asked_only_if_nothing_stands_against_it_so_far() {
        assertThat(Verdict.accepted().then(() -> Verdict.of(SECOND)).objections())
                .containsExactly(SECOND);
        assertThat(Verdict.of(FIRST).then(() -> Verdict.of(SECOND)).objections())
                .containsExactly(FIRST);
    }

    @Test
    void what_was_refused_stays_refused_whatever_becomes_of_the_list() {
        List<Objection> mine = new ArrayList<>(List.of(FIRST));
        Verdict verdict = Verdict.of(mine);
        mine.clear();
        assertThat(verdict.objections()).containsExactly(FIRST);
    }

    @Test
    void who_goes_on_after_a_refusal_is_stopped_with_every_objection() {
        Verdict.accepted().orThrow();
        assertThatThrownBy(() -> Verdict.of(List.of(FIRST, SECOND)).orThrow())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(FIRST, SECOND));
    }

    @Test
    void a_refusal_says_every_objection_on_a_line_of_its_own_with_the_code_of_the_rule() {
        Refused refused = new Refused(List.of(FIRST, SECOND));
        assertThat(refused).hasMessage("It is against the rule (local.first)\nIt is against the rule (local.second)");
        assertThat(refused.message(Locale.CHINESE)).isEqualTo("不符合规定 (local.first)\n不符合规定 (local.second)");
        assertThat(new Refused(SECOND).objections()).containsExactly(SECOND);
    }
}
