package org.xuncha.example.baoshan.results;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.xuncha.analysis.CommonProblem;
import org.xuncha.analysis.Figure;
import org.xuncha.cooperation.Pulse;
import org.xuncha.example.baoshan.output.Spoken;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.TeamPostName;
import org.xuncha.preparation.Standing;
import org.xuncha.problem.ProblemId;
import org.xuncha.staffing.CostPart;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Service;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingReport;
import org.xuncha.staffing.Team;

/** What a round came to, on a terminal. */
final class Summary {
    private static final int PAIRINGS = 3;
    private static final int COMMON = 5;

    private final Seen seen;
    private final Counts counts;
    private final Called called;
    private final Sentences sentences;
    private final Spoken spoken;
    private final PrintStream out;

    Summary(Seen seen, Counts counts, Called called, Sentences sentences, Locale locale, PrintStream out) {
        this.seen = seen;
        this.counts = counts;
        this.called = called;
        this.sentences = sentences;
        this.spoken = new Spoken(locale);
        this.out = out;
    }

    void print(Path folder) {
        say(
                SummaryWord.ROUND,
                Map.of(
                        "name", seen.round().label(),
                        "kinds", sentences.kinds(),
                        "from", spoken.day(seen.round().from()),
                        "day", spoken.day(seen.day()),
                        "objects", sentences.objects()));
        staffing();
        barred();
        preparation();
        problems();
        common();
        mechanisms();
        say(SummaryWord.FILES, Map.of("folder", folder, "acts", spoken.number(counts.acts())));
    }

    private void staffing() {
        say(
                SummaryWord.STAFFING,
                Map.of(
                        "people",
                                seen.staffing().services().stream()
                                        .map(Service::person)
                                        .distinct()
                                        .count(),
                        "teams", seen.staffing().teams().size()));
        seen.staffing().teams().values().forEach(this::team);
        seen.staffing().plan().ifPresent(this::cost);
    }

    private void team(Team team) {
        say(
                SummaryWord.COVERS,
                Map.of(
                        "team", team.label(),
                        "counties",
                                sentences.many(Rows.counties(team).stream()
                                        .map(called::area)
                                        .toList())));
        for (TeamPostName post : seen.policy().staffing().posts()) {
            List<String> holders = seen.staffing().services().stream()
                    .filter(service -> service.team().equals(team.id()))
                    .map(service -> seen.inspector(service.person()))
                    .filter(inspector -> inspector.post().equals(post.post()))
                    .distinct()
                    .map(this::member)
                    .toList();
            if (!holders.isEmpty()) {
                say(SummaryWord.POST, Map.of("post", post.label(), "holders", sentences.many(holders)));
            }
        }
    }

    private String member(Inspector inspector) {
        return spoken.word(
                SummaryWord.MEMBER,
                Map.of("person", inspector.person(), "post", inspector.label(), "home", called.area(inspector.home())));
    }

    private void cost(AdoptPlan plan) {
        List<String> parts = plan.cost().stream()
                .filter(part -> part.cost() > 0)
                .map(part -> spoken.word(
                        SummaryWord.PART,
                        Map.of("name", CostWord.of(part, spoken.locale()), "count", spoken.number(part.cost()))))
                .toList();
        say(
                SummaryWord.COST,
                Map.of(
                        "cost", plan.cost().stream().mapToLong(CostPart::cost).sum(),
                        "parts", parts.isEmpty() ? spoken.word(SummaryWord.COST_NONE) : String.join(" + ", parts),
                        "bound", plan.bound(),
                        "proof", spoken.word(plan.proved() ? SummaryWord.PROVED : SummaryWord.NOT_PROVED)));
    }

    private void barred() {
        Barred barred = Barred.of(seen);
        List<StaffingReport.Row> examples = barred.examples(PAIRINGS);
        say(SummaryWord.BARRED, Map.of("count", barred.count(), "shown", examples.size()));
        for (StaffingReport.Row row : examples) {
            say(SummaryWord.PAIRING, Map.of("person", called.person(row.person()), "team", called.team(row.team())));
            row.objections()
                    .forEach(objection -> say(
                            SummaryWord.REASON,
                            Map.of("rule", objection.rule().code(), "reason", called.objection(objection))));
        }
    }

    private void preparation() {
        Map<String, Object> facts = new TreeMap<>();
        for (Standing standing : Standing.values()) {
            facts.put(standing.name(), counts.answers().of(standing).count());
        }
        facts.put("all", counts.answers().of(Standing.OPEN).of());
        facts.put(
                "unanswered",
                counts.answers().of(Standing.OPEN).count()
                        + counts.answers().of(Standing.OVERDUE).count()
                        + counts.answers().of(Standing.NOT_ASKED).count());
        say(SummaryWord.PREPARATION, facts);
    }

    private void problems() {
        say(SummaryWord.PROBLEMS, Map.of("all", counts.established(), "levels", sentences.levels(), "sum", sum()));
        Figure<ProblemId> immediate = counts.immediateDone();
        say(SummaryWord.IMMEDIATE, Map.of("done", immediate.count(), "all", immediate.of()));
        say(SummaryWord.PAPERS, Map.of("papers", seen.papers().size(), "kinds", sentences.papers()));
        say(
                SummaryWord.CLOSING,
                Map.of(
                        "returned", sentences.returned(),
                        "struckOff", counts.struckOff(),
                        "consolidated", counts.consolidated(),
                        "all", counts.established()));
        counts.deadline()
                .ifPresent(day -> counts.overdue()
                        .ifPresent(overdue -> say(
                                SummaryWord.OVERDUE,
                                Map.of("day", spoken.day(day), "count", overdue.count(), "all", overdue.of()))));
    }

    /** The problems of the levels added up, such as 30 + 499 + 79 = 608. */
    private String sum() {
        Map<AreaLevel, Integer> levels = counts.byLevel();
        List<String> parts = levels.values().stream().map(String::valueOf).toList();
        int sum = levels.values().stream().mapToInt(Integer::intValue).sum();
        return spoken.word(SummaryWord.SUM, Map.of("parts", String.join(" + ", parts), "sum", sum));
    }

    private void common() {
        List<CommonProblem> common = counts.common();
        List<CommonProblem> first = common.stream().limit(COMMON).toList();
        say(SummaryWord.COMMON, Map.of("count", common.size(), "shown", first.size()));
        for (CommonProblem one : first) {
            say(
                    SummaryWord.COMMON_LINE,
                    Map.of(
                            "field", one.label(),
                            "villages", one.villages().count(),
                            "all", one.villages().of(),
                            "problems", one.problems().size()));
        }
    }

    private void mechanisms() {
        List<Pulse> pulses = counts.mechanisms();
        say(
                SummaryWord.MECHANISMS,
                Map.of("alive", pulses.stream().filter(Pulse::isAlive).count(), "all", pulses.size()));
        for (Pulse pulse : pulses) {
            String stalls = sentences.stalls(pulse);
            say(
                    SummaryWord.MECHANISM,
                    Map.of(
                            "name", pulse.mechanism(),
                            "alive", spoken.word(pulse.isAlive() ? SummaryWord.ALIVE : SummaryWord.STALLED),
                            "sent", pulse.sent().size(),
                            "answered", pulse.answered().size(),
                            "late", pulse.answeredLate().size(),
                            "open", pulse.open().size(),
                            "stalls",
                                    stalls.isEmpty() ? "" : spoken.word(SummaryWord.STALLS, Map.of("where", stalls))));
        }
    }

    private void say(SummaryWord word, Map<String, Object> facts) {
        out.println(spoken.word(word, facts));
    }
}
