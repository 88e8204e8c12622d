package org.xuncha.example.baoshan.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.example.baoshan.input.Finding;
import org.xuncha.example.baoshan.input.ImmediateRow;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.ProblemRow;
import org.xuncha.office.Order;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Mandate;
import org.xuncha.rectification.Opinion;
import org.xuncha.staffing.Team;

/** Working papers are drafted, verified, put to the inspected and locked or dismissed; some are put right at once. */
final class FindingScenes {
    private final Input input;
    private final Cast cast;
    private final Policy policy;
    private final Staffed staffed;
    private final List<Scene> scenes = new ArrayList<>();

    FindingScenes(Input input, Cast cast, Policy policy, Staffed staffed) {
        this.input = input;
        this.cast = cast;
        this.policy = policy;
        this.staffed = staffed;
    }

    Stream<Scene> scenes() {
        Map<String, Integer> numbers = new HashMap<>();
        List<ProblemRow> inOrder = new ArrayList<>(input.problems());
        inOrder.sort(Comparator.comparing(ProblemRow::drafted).thenComparing(ProblemRow::id));
        for (ProblemRow row : inOrder) {
            Team team = staffed.teamOf(row.addressee());
            finding(row, team, numbers.merge(team.id().value(), 1, Integer::sum));
        }
        Map<String, ProblemRow> byId = new HashMap<>();
        input.problems().forEach(row -> byId.put(row.id(), row));
        int notices = 0;
        for (ImmediateRow row : input.immediate()) {
            notices++;
            immediate(row, Objects.requireNonNull(byId.get(row.problem())), notices);
        }
        return scenes.stream();
    }

    private void finding(ProblemRow row, Team team, int no) {
        List<PersonId> handlers = handlers(team, no);
        act(
                row,
                row.drafted(),
                "09:00",
                new ProblemAct.DraftPaper(row.addressee(), team.id().value(), handlers, found(row)),
                member(row, handlers, "draft", "形成底稿"));
        act(
                row,
                row.drafted(),
                "10:00",
                new ProblemAct.ApprovePaper(number(row, team, no)),
                leader(row, team, "approve", "底稿要素齐全"));
        for (Channel channel : row.channels()) {
            ProblemAct verify = new ProblemAct.VerifyFinding(channel, row.verified(), "核查属实的情况与底稿一致");
            act(row, row.verified(), "14:00", verify, member(row, handlers, "verify-" + channel, "核实底稿"));
        }
        act(row, row.verified(), "16:00", new ProblemAct.PutFacts(row.text()), member(row, handlers, "put", "事实确认"));
        hearing(row, handlers);
        boolean locked = row.outcome() == Finding.LOCKED;
        act(
                row,
                row.decided(),
                "17:00",
                locked ? new ProblemAct.LockProblem() : new ProblemAct.DismissProblem(),
                leader(row, team, "decide", locked ? "事实清楚，予以锁定" : row.reason()));
    }

    private void hearing(ProblemRow row, List<PersonId> handlers) {
        if (row.objection().isEmpty()) {
            act(
                    row,
                    row.decided(),
                    "16:20",
                    new ProblemAct.ConfirmFacts(),
                    cast.inspected(row.addressee(), row.id() + "/confirm", "事实属实"));
        } else {
            act(
                    row,
                    row.decided(),
                    "16:20",
                    new ProblemAct.ObjectToFacts(row.objection()),
                    cast.inspected(row.addressee(), row.id() + "/object", "对事实有异议"));
            act(
                    row,
                    row.decided(),
                    "16:40",
                    new ProblemAct.AnswerObjection(row.objectionAnswer(), false),
                    member(row, handlers, "answer", "答复异议"));
        }
    }

    /** Notice is given on the day of the approval: it is to be done before the team leaves. */
    private void immediate(ImmediateRow row, ProblemRow problem, int no) {
        Team team = staffed.teamOf(problem.addressee());
        act(
                problem,
                row.proposed(),
                "17:10",
                new ProblemAct.ProposeImmediate(problem.suggestion()),
                leader(problem, team, "at-once", "能够马上解决"));
        act(
                problem,
                row.approved(),
                "17:20",
                new ProblemAct.DecideImmediate(Opinion.AGREES),
                cast.concerned(
                        policy.finding().immediateApprover(),
                        problem.addressee(),
                        problem.id() + "/at-once-agreed",
                        "同意立行立改"));
        act(
                problem,
                row.approved(),
                "17:25",
                new ProblemAct.NotifyImmediate(
                        "立行立改〔" + row.approved().getYear() + "〕" + no + "号",
                        input.round().exit()),
                leader(problem, team, "at-once-notice", "下发立行立改通知"));
        act(
                problem,
                row.done(),
                "17:30",
                new ProblemAct.ReportImmediate(row.result()),
                cast.inspected(problem.addressee(), problem.id() + "/at-once-done", "已立行立改"));
        act(
                problem,
                row.checked(),
                "17:40",
                new ProblemAct.CheckImmediate(Opinion.AGREES),
                leader(problem, team, "at-once-checked", "现场复核到位"));
    }

    private static org.xuncha.problem.Finding found(ProblemRow row) {
        return new org.xuncha.problem.Finding(
                row.focus(),
                Set.copyOf(row.conducts()),
                row.field(),
                row.text(),
                Optional.of(row.suggestion()).filter(text -> !text.isEmpty()));
    }

    private String number(ProblemRow row, Team team, int no) {
        return input.round()
                .workingPaperNumber()
                .replace("{year}", String.valueOf(row.drafted().getYear()))
                .replace("{team}", team.id().value())
                .replace("{no}", String.valueOf(no));
    }

    /** As many of the team as policy asks for, in turn. */
    private List<PersonId> handlers(Team team, int no) {
        List<PersonId> members = staffed.membersOf(team);
        List<PersonId> inTurn = members.subList(1, members.size());
        return Stream.iterate(no, i -> i + 1)
                .limit(Math.min(policy.finding().handlers(), inTurn.size()))
                .map(i -> inTurn.get(i % inTurn.size()))
                .toList();
    }

    private Mandate member(ProblemRow row, List<PersonId> handlers, String what, String reason) {
        return cast.inspector(handlers.get(0), Party.TEAM_MEMBER, row.id() + "/" + what, reason);
    }

    private Mandate leader(ProblemRow row, Team team, String what, String reason) {
        return cast.inspector(staffed.leaderOf(team), Party.TEAM_LEADER, row.id() + "/" + what, reason);
    }

    private void act(ProblemRow row, LocalDate day, String time, ProblemAct act, Mandate by) {
        scenes.add(new Scene.Act(cast.at(day, time), Order.on(cast.round(), ProblemId.of(row.id()), act, by)));
    }
}
