package org.xuncha.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.lists.Content;
import org.xuncha.lists.Established;
import org.xuncha.lists.Grounds;
import org.xuncha.lists.Paper;
import org.xuncha.lists.PaperAct;
import org.xuncha.lists.PaperNumber;
import org.xuncha.lists.PaperRules;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;

/** What the office does for papers: it lays an addressee's problems and papers before the rules, and draws up lists. */
final class PaperDesk {
    private static final int PAGE = 500;

    private PaperDesk() {}

    static Verdict judge(@Nullable Paper paper, PaperAct act, Stamp stamp, Subject subject, Surroundings around) {
        Round round = around.round();
        if (round == null) {
            return RoundRules.inPhase(null, Phase.OPENED, act.name());
        }
        Grounds grounds = act instanceof PaperAct.IssuePaper issue
                ? around.grounds(round, issue.addressee())
                : new Grounds(round, around.calendar(), List.of(), List.of());
        return PaperRules.judge(paper, subject.key(), act, stamp, grounds);
    }

    /** All problems of an addressee and all papers, as they stand in this transaction. */
    static Grounds grounds(Desk desk, Round round, AreaCode addressee) {
        Sight sight = new Sight(Set.of(addressee), true);
        ProblemQuery query = new ProblemQueryBuilder()
                .round(round.id())
                .sight(sight)
                .area(addressee)
                .level(addressee.level())
                .build();
        eachRow(desk, query, row -> desk.open(row.subject(), Crafts.PROBLEM));
        List<Problem> problems = desk.here(round.id(), ProblemRow.KIND);
        return new Grounds(round, desk.calendar(), problems, desk.all(round.id(), "PAPER", Crafts.PAPER));
    }

    /** The problems of a round, or of one addressee, that are leads now, whoever may see them. */
    static Set<ProblemId> leads(Desk desk, RoundId round, Optional<AreaCode> addressee) {
        Set<ProblemId> leads = new HashSet<>();
        Stream.of(Status.values()).filter(Status::isLead).forEach(status -> {
            ProblemQuery query = new ProblemQueryBuilder()
                    .round(round)
                    .sight(Sight.everything())
                    .area(addressee)
                    .status(status.name())
                    .build();
            eachRow(desk, query, row -> leads.add(ProblemId.of(row.subject().key())));
        });
        return leads;
    }

    private static void eachRow(Desk desk, ProblemQuery query, Consumer<ProblemRow> taker) {
        String after = "";
        List<ProblemRow> page;
        do {
            page = desk.transaction().problems().page(query, after, PAGE);
            for (ProblemRow row : page) {
                taker.accept(row);
                after = row.subject().key();
            }
        } while (page.size() == PAGE);
    }

    /**
     * Issues every list that the policy names to an addressee, and with the problem list its problems. A kind for which
     * nothing is left to list is not issued.
     *
     * @throws org.xuncha.rule.Refused if a rule objects to any of it; then nothing is issued
     */
    static List<Paper> issueLists(Desk desk, RoundId id, AreaCode addressee, Mandate by, Stamp stamp) {
        Optional<Round> opened = Files.find(desk, Round.subject(id), Crafts.ROUND);
        RoundRules.inPhase(opened.orElse(null), Phase.FEEDBACK, "IssuePaper").orThrow();
        Round round = opened.orElseThrow();
        Grounds grounds = grounds(desk, round, addressee);
        Map<ListKind, Order<Paper>> orders = new LinkedHashMap<>();
        for (ListKind kind : ListKind.values()) {
            if (round.policy().lists().numbers().containsKey(kind)) {
                order(desk, kind, addressee, by, stamp, grounds).ifPresent(order -> orders.put(kind, order));
            }
        }
        List<Paper> papers = new ArrayList<>();
        for (Order<Paper> order : orders.values()) {
            papers.add(carryOut(order, desk));
        }
        for (Paper paper : papers) {
            if (paper.kind() == ListKind.PROBLEM) {
                for (ProblemId problem : paper.content().problems()) {
                    Mandate each = by.forCommand(by.command() + "/" + problem);
                    carryOut(Order.on(id, problem, new ProblemAct.IssueProblem(paper.number()), each), desk);
                }
            }
        }
        return List.copyOf(papers);
    }

    static <S> S carryOut(Order<S> order, Desk desk) {
        Answer<S> answer = order.carryOut(desk);
        answer.verdict().orThrow();
        return answer.state().orElseThrow();
    }

    private static Optional<Order<Paper>> order(
            Desk desk, ListKind kind, AreaCode addressee, Mandate by, Stamp stamp, Grounds grounds) {
        Round round = grounds.round();
        Mandate each = by.forCommand(by.command() + "/" + kind);
        Optional<Line> before = desk.line(round.id(), each.command());
        if (before.isPresent()) {
            Subject subject = before.get().subject();
            Paper paper = Files.find(desk, subject, Crafts.PAPER).orElseThrow();
            return Optional.of(Order.on(
                    round.id(), paper.number(), new PaperAct.IssuePaper(paper.addressee(), paper.content()), each));
        }
        Content content = Established.of(kind, addressee, grounds.problems(), grounds.issued())
                .content(
                        round.policy(),
                        grounds.calendar(),
                        stamp.day(round.policy().zone()));
        if (content.items().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Order.on(round.id(), number(kind, stamp, grounds), new PaperAct.IssuePaper(addressee, content), each));
    }

    /** The first number of a kind that no paper of the round bears yet. */
    private static String number(ListKind kind, Stamp stamp, Grounds grounds) {
        int year = stamp.day(grounds.round().policy().zone()).getYear();
        Set<String> taken = grounds.issued().stream().map(Paper::number).collect(Collectors.toSet());
        for (int no = 1; ; no++) {
            String number =
                    PaperNumber.of(grounds.round().policy(), kind, year, no).orElseThrow();
            if (!taken.contains(number)) {
                return number;
            }
        }
    }
}
