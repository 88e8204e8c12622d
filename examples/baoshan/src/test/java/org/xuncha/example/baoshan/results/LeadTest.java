package org.xuncha.example.baoshan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.example.baoshan.input.ProblemRow;
import org.xuncha.example.baoshan.story.Scene;
import org.xuncha.office.Office;
import org.xuncha.office.Order;
import org.xuncha.organisation.Party;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.storage.memory.MemoryStorage;

/** A round with two working papers, one of which turns out to be a lead. */
final class LeadTest {
    private static final Played PLAYED = Played.whole();
    private static final RoundId ROUND = PLAYED.story().round();
    private static final ProblemRow LEAD = PLAYED.input().problems().get(100);
    private static final ProblemRow OTHER = PLAYED.input().problems().get(101);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Storage storage = new MemoryStorage();
    private final Office office = Office.of(storage, now::get);

    @BeforeEach
    void play() {
        for (Scene scene : PLAYED.story().scenes()) {
            if (scene instanceof Scene.Act act && isWanted(act.order().subject(), act.order())) {
                now.set(scene.at());
                Order<?> order = isLocked(act.order(), LEAD) ? handedOver(act.order()) : act.order();
                office.perform(order);
            }
        }
    }

    private static boolean isWanted(Subject subject, Order<?> order) {
        boolean opening = subject.kind().equals("STAFFING")
                || order.act() instanceof RoundAct.OpenRound
                || order.act() instanceof RoundAct.EnterPhase enter
                        && enter.phase().isBefore(Phase.REPORT);
        boolean paper = subject.key().equals(LEAD.id()) || subject.key().equals(OTHER.id());
        return opening && !order.act().name().equals("Release")
                || paper
                        && order.act() instanceof ProblemAct
                        && !order.act().name().contains("Immediate");
    }

    private static boolean isLocked(Order<?> order, ProblemRow row) {
        return order.act() instanceof ProblemAct.LockProblem
                && order.subject().key().equals(row.id());
    }

    private static Order<Problem> handedOver(Order<?> lock) {
        ProblemAct handOver = new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1);
        return Order.on(ROUND, ProblemId.of(LEAD.id()), handOver, lock.by());
    }

    @Test
    void a_problem_that_was_handed_over_shows_nowhere() {
        assertThat(Seen.window(office, ROUND, new Sight(Set.of(LEAD.addressee()), true))
                        .problem(ProblemId.of(LEAD.id()))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.HANDED_OVER);
        Results.of(office, storage, PLAYED.input(), ROUND, OTHER.decided()).write(folder, Locale.SIMPLIFIED_CHINESE);
        Written written = new Written(folder);
        assertThat(written.texts())
                .allSatisfy(
                        (file, text) -> assertThat(text).as(file.toString()).doesNotContain(LEAD.id(), LEAD.text()));
        assertThat(written.rows("problems"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("id")).isEqualTo(OTHER.id()));
        assertThat(written.rows("acts"))
                .anySatisfy(row -> assertThat(row.getField("subject")).isEqualTo("PROBLEM/" + OTHER.id()));
        assertThat(written.figures()).containsEntry("problems", "1").containsEntry("problems_by_status.locked", "1");
    }
}
