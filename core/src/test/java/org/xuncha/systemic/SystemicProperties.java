package org.xuncha.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Baoshan.office;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.xuncha.Baoshan;
import org.xuncha.analysis.Lifted;
import org.xuncha.analysis.ProblemFacts;
import org.xuncha.policy.MembersDone;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.rectification.Opinion;
import org.xuncha.systemic.SystemicAct.LiftProblems;

/** What holds for whatever is lifted. */
class SystemicProperties {
    private static final List<Status> FED_BACK = List.of(
            Status.ISSUED,
            Status.PLAN_SUBMITTED,
            Status.RECTIFYING,
            Status.REPORTED,
            Status.STRUCK_OFF,
            Status.RELAPSED,
            Status.REOPENED,
            Status.CONSOLIDATED);

    /** What became of a member that was fed back; it may have been withdrawn since. */
    private static Status member(Random random) {
        int chosen = random.nextInt(FED_BACK.size() + 1);
        return chosen == FED_BACK.size() ? Status.WITHDRAWN : FED_BACK.get(chosen);
    }

    private static boolean isDone(Status status, MembersDone wanted) {
        return switch (wanted) {
            case NOT_ASKED -> true;
            case STRUCK_OFF ->
                status == Status.STRUCK_OFF || status == Status.CONSOLIDATED || status == Status.WITHDRAWN;
            case CONSOLIDATED -> status == Status.CONSOLIDATED || status == Status.WITHDRAWN;
        };
    }

    @Property(tries = 200)
    void it_is_struck_off_if_and_only_if_every_member_is_as_far_as_policy_wants(
            @ForAll MembersDone wanted, @ForAll long seed) {
        Random random = new Random(seed);
        Status one = member(random);
        Status other = member(random);
        AnySystemic it =
                new AnySystemic(wanted).reported().put("A", VILLAGE, FIELD, one).put("B", OTHER_VILLAGE, FIELD, other);
        assertThat(it.judge(AnySystemic.decides(Opinion.AGREES), AnySystemic.discipline(FEEDBACK.plusDays(40)))
                        .isAccepted())
                .isEqualTo(isDone(one, wanted) && isDone(other, wanted));
    }

    /** Tries to lift at random, some of it from problems that were lifted before. */
    private static AnySystemic lifted(long seed) {
        Random random = new Random(seed);
        AnySystemic it = new AnySystemic(MembersDone.STRUCK_OFF);
        for (int i = 0; i < 12; i++) {
            it.put("P" + i, i % 2 == 0 ? VILLAGE : OTHER_VILLAGE, FIELD, FED_BACK.get(i % FED_BACK.size()));
        }
        for (int i = 0; i < 20; i++) {
            Set<ProblemId> members = random.ints(2, 0, 12)
                    .mapToObj(number -> ProblemId.of("P" + number))
                    .collect(Collectors.toSet());
            LiftProblems lift = new LiftProblems(TOWNSHIP, AnySystemic.COMMON, members);
            if (SystemicRules.judge(null, lift, office(FEEDBACK), it.setting()).isAccepted()) {
                SystemicId id = SystemicId.of("S" + i);
                Entry<Act> entry = Dossier.empty(id.in(Baoshan.ROUND), Act.class)
                        .with(lift, office(FEEDBACK))
                        .entries()
                        .get(0);
                it.lifted.put(id, SystemicProblem.after(null, entry, it.round));
            }
        }
        return it;
    }

    @Property(tries = 50)
    void no_problem_is_a_member_of_two_and_no_figure_counts_one_twice(@ForAll long seed) {
        AnySystemic it = lifted(seed);
        List<ProblemId> members = it.lifted.values().stream()
                .flatMap(one -> one.members().stream())
                .toList();
        assertThat(members).isNotEmpty().doesNotHaveDuplicates();
        List<ProblemFacts> facts = it.problems.values().stream()
                .map(problem -> ProblemFacts.of(problem, it.round.policy(), Baoshan.CALENDAR))
                .toList();
        var figure = Lifted.members(it.lifted.values(), facts);
        assertThat(figure.numerator()).containsExactlyInAnyOrderElementsOf(members);
        assertThat(figure.of()).isEqualTo(it.problems.size());
        assertThat(Lifted.outcomes(it.lifted.values()).values()).allMatch(outcome -> outcome.of() == it.lifted.size());
    }

    @Property(tries = 50)
    void members_come_from_enough_villages(@ForAll long seed) {
        AnySystemic it = lifted(seed);
        assertThat(it.lifted.values()).allMatch(one -> MemberRules.villages(one.members(), it.setting()) >= 2);
    }

    @Property(tries = 3)
    void what_stands_is_what_the_kept_lines_add_up_to(@ForAll MembersDone wanted) {
        AnySystemic it = new AnySystemic(wanted).reported();
        Dossier<Act> read = Dossier.read(
                it.dossier().subject(),
                Act.class,
                SystemicProblem.ACTS,
                it.dossier().entries().stream().map(Entry::line).toList());
        @Nullable SystemicProblem replayed = null;
        for (Entry<Act> entry : read.entries()) {
            replayed = SystemicProblem.after(replayed, entry, it.round);
        }
        assertThat(replayed).isEqualTo(it.systemic());
    }
}
