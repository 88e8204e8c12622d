package org.xuncha.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.Baoshan.POLICY;
import static org.xuncha.cooperation.AnyPassage.BY;
import static org.xuncha.cooperation.AnyPassage.COMMITTEE;
import static org.xuncha.cooperation.AnyPassage.SENT;
import static org.xuncha.cooperation.AnyPassage.answered;
import static org.xuncha.cooperation.AnyPassage.open;
import static org.xuncha.cooperation.AnyPassage.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PulseTest {
    private static Pulse liaison(LocalDate day, Passage... passages) {
        return Pulse.of(Mechanism.LIAISON, List.of(passages), day, POLICY.zone());
    }

    private static NavigableSet<PassageId> ids(String... ids) {
        return new TreeSet<>(Arrays.stream(ids).map(PassageId::of).toList());
    }

    @Test
    void a_mechanism_in_which_nothing_was_sent_is_not_alive() {
        assertThat(liaison(BY).isAlive()).isFalse();
        assertThat(liaison(BY, open("P1", Form.GUIDANCE)).isAlive()).isFalse();
        assertThat(liaison(SENT.minusDays(1), open("P1", Form.REQUEST)).isAlive())
                .isFalse();
    }

    @Test
    void it_is_alive_while_there_is_time_and_not_when_all_is_overdue() {
        assertThat(liaison(BY, open("P1", Form.REQUEST)).isAlive()).isTrue();
        Pulse later = liaison(BY.plusDays(1), open("P1", Form.REQUEST));
        assertThat(later.isAlive()).isFalse();
        assertThat(later.overdue()).isEqualTo(ids("P1"));
    }

    @Test
    void it_says_where_it_stalls() {
        Pulse pulse = liaison(
                BY.plusDays(2),
                open("P1", Form.REQUEST),
                answered("P2", Form.REQUEST, BY),
                answered("P3", Form.REQUEST, BY.plusDays(1)),
                withdrawn("P4", Form.REQUEST, BY));
        assertThat(pulse.isAlive()).isTrue();
        assertThat(pulse.sent()).isEqualTo(ids("P1", "P2", "P3", "P4"));
        assertThat(pulse.answered()).isEqualTo(ids("P2", "P3"));
        assertThat(pulse.answeredLate()).isEqualTo(ids("P3"));
        assertThat(pulse.withdrawn()).isEqualTo(ids("P4"));
        assertThat(pulse.stalls()).containsOnlyKeys(COMMITTEE).containsEntry(COMMITTEE, ids("P1"));
    }

    @Test
    void what_was_done_later_does_not_count() {
        Pulse pulse = liaison(BY, answered("P1", Form.REQUEST, BY.plusDays(1)));
        assertThat(pulse.answered()).isEmpty();
        assertThat(pulse.open()).isEqualTo(ids("P1"));
    }

    @Test
    void leads_count_only_for_those_who_need_to_know() {
        List<Passage> passages = List.of(open("P1", Form.RESULT), open("P2", Form.LEAD));
        Mechanism sharing = Mechanism.SHARING_OF_RESULTS;
        assertThat(Pulse.of(sharing, passages, BY, POLICY.zone()).sent()).isEqualTo(ids("P1"));
        assertThat(Pulse.of(sharing, passages, BY, POLICY.zone(), Restricted.COUNTED)
                        .sent())
                .isEqualTo(ids("P1", "P2"));
    }

    @Property(tries = 300)
    void what_was_sent_is_answered_open_or_withdrawn_on_every_day(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 59) Integer> seeds,
            @ForAll @IntRange(min = -2, max = 25) int offset) {
        List<Passage> passages = new ArrayList<>();
        for (int seed : seeds) {
            String id = "P" + passages.size();
            Form form = Form.values()[seed % 5];
            LocalDate day = SENT.plusDays(seed / 3);
            passages.add(
                    switch (seed % 3) {
                        case 0 -> open(id, form);
                        case 1 -> answered(id, form, day);
                        default -> withdrawn(id, form, day);
                    });
        }
        LocalDate day = SENT.plusDays(offset);
        int all = 0;
        for (Mechanism mechanism : Mechanism.values()) {
            Pulse pulse = Pulse.of(mechanism, passages, day, POLICY.zone(), Restricted.COUNTED);
            assertThat(pulse.answered().size()
                            + pulse.open().size()
                            + pulse.withdrawn().size())
                    .isEqualTo(pulse.sent().size());
            assertThat(pulse.sent())
                    .containsAll(pulse.answered())
                    .containsAll(pulse.open())
                    .containsAll(pulse.withdrawn());
            assertThat(pulse.answered()).containsAll(pulse.answeredLate());
            assertThat(pulse.open()).containsAll(pulse.overdue());
            assertThat(pulse.stalls().values().stream()
                            .mapToInt(NavigableSet::size)
                            .sum())
                    .isEqualTo(pulse.overdue().size());
            all += pulse.sent().size();
        }
        assertThat(all).isEqualTo(offset < 0 ? 0 : passages.size());
    }
}
