package org.xuncha.testkit.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;

/** How often the published generators reach what the rules are about: one that reaches something no more is found here. */
class LivesTest {
    /** In how many of a hundred lives each thing is reached at least; the seed is fixed, so this is no matter of luck. */
    private static final double SHARE = 0.5;

    @Provide
    Arbitrary<Walk> standing() {
        return Lives.standing(Lives.policies(), LocalRules.NONE);
    }

    @Property(tries = 600, seed = "2021")
    void lives_stand_in_every_status_and_every_act_is_done_and_tried_legally_and_with_one_rule_broken(
            @ForAll("standing") Walk life) {
        Set<Move> done = EnumSet.noneOf(Move.class);
        Set<Move> legal = EnumSet.noneOf(Move.class);
        Set<Move> almost = EnumSet.noneOf(Move.class);
        life.steps().stream().filter(Walk.Step::done).map(Walk.Step::move).forEach(done::add);
        Sweep.of(life, step -> {
            if (step.done()) {
                legal.add(step.move());
            } else if (AlmostLegal.broken(step.verdict()).isPresent()) {
                almost.add(step.move());
            }
        });
        Statistics.label("stands").collect(life.scene().problem().status());
        for (Move move : Move.values()) {
            Statistics.label(move + " done").collect(done.contains(move));
            Statistics.label(move + " legal").collect(legal.contains(move));
            Statistics.label(move + " almost").collect(almost.contains(move));
        }
        covered();
    }

    private static void covered() {
        for (Status status : Status.values()) {
            Statistics.label("stands").coverage(all -> all.check(status).percentage(share -> share >= SHARE));
        }
        for (Move move : EnumSet.complementOf(EnumSet.of(Move.DRAFT_PAPER))) { // with which every life begins
            for (String how : List.of(" done", " legal", " almost")) {
                Statistics.label(move + how).coverage(all -> all.check(true).percentage(share -> share >= SHARE));
            }
        }
    }
}
