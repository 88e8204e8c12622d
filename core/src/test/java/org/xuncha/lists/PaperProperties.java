package org.xuncha.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.CALENDAR;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.POLICY;
import static org.xuncha.Baoshan.ROUND;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.lists.PaperAct.ReceivePaper;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;

class PaperProperties {
    private static final List<AreaCode> ADDRESSEES = List.of(COUNTY, TOWNSHIP, VILLAGE, OTHER_VILLAGE);

    private static List<Problem> problems(List<Integer> seeds) {
        List<Problem> problems = new ArrayList<>();
        for (int seed : seeds) {
            Status status = Status.values()[seed % Status.values().length];
            problems.add(AnyProblem.of("P" + problems.size(), ADDRESSEES.get(seed / 16 % 4), FOCUS, FIELD, status));
        }
        return problems;
    }

    /** Told apart by an own list of statuses, not by the code under test. */
    private static Set<ProblemId> established(List<Problem> problems, AreaCode addressee) {
        Set<Status> not = Set.of(
                Status.DRAFT,
                Status.APPROVED,
                Status.FACTS_PUT,
                Status.OBJECTED,
                Status.HEARD,
                Status.DISMISSED,
                Status.HANDED_OVER,
                Status.LEAD_SETTLED,
                Status.WITHDRAWN);
        return problems.stream()
                .filter(problem -> problem.addressee().equals(addressee) && !not.contains(problem.status()))
                .map(Problem::id)
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void the_items_of_every_list_are_exactly_the_established_problems(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 63) Integer> seeds) {
        List<Problem> problems = problems(seeds);
        int listed = 0;
        for (AreaCode addressee : ADDRESSEES) {
            Set<ProblemId> expected = established(problems, addressee);
            for (ListKind kind : ListKind.values()) {
                Content content =
                        Established.of(kind, addressee, problems, List.of()).content(POLICY, CALENDAR, FEEDBACK);
                assertThat(content.kind()).isEqualTo(kind);
                assertThat(content.problems()).isEqualTo(expected);
                assertThat(content.items())
                        .hasSize(kind == ListKind.SUGGESTION ? Math.min(1, expected.size()) : expected.size());
            }
            listed += expected.size();
        }
        assertThat(listed)
                .isEqualTo(ADDRESSEES.stream()
                        .mapToInt(addressee -> established(problems, addressee).size())
                        .sum());
    }

    @Property(tries = 100)
    void a_paper_once_issued_says_the_same_for_ever_and_is_read_back_the_same(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 63) Integer> seeds, @ForAll ListKind kind) {
        List<Problem> problems = problems(seeds);
        Content content = Established.of(kind, VILLAGE, problems, List.of()).content(POLICY, CALENDAR, FEEDBACK);
        Dossier<PaperAct> dossier = Dossier.empty(
                        Paper.subject(
                                ROUND, PaperNumber.of(POLICY, kind, 2021, 1).orElseThrow()),
                        PaperAct.class)
                .with(new IssuePaper(VILLAGE, content), Baoshan.office(FEEDBACK))
                .with(new ReceivePaper(), Baoshan.village(FEEDBACK.plusDays(1)));
        Dossier<PaperAct> reread = Dossier.read(
                dossier.subject(),
                PaperAct.class,
                dossier.entries().stream().map(Entry::line).toList());
        Paper issued = Paper.after(null, dossier.entries().get(0));
        Paper received = Paper.after(issued, dossier.entries().get(1));
        Paper again = Paper.after(
                Paper.after(null, reread.entries().get(0)), reread.entries().get(1));
        assertThat(received.content()).isEqualTo(content);
        assertThat(received.number()).isEqualTo(issued.number());
        assertThat(again).isEqualTo(received);
    }

    @Example
    void a_paper_begins_by_being_issued() {
        Dossier<PaperAct> dossier = Dossier.empty(Paper.subject(ROUND, "1"), PaperAct.class)
                .with(new ReceivePaper(), Baoshan.village(FEEDBACK));
        assertThatIllegalStateException()
                .isThrownBy(() -> Paper.after(null, dossier.entries().get(0)));
    }
}
