package org.xuncha.example.baoshan.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuncha.example.baoshan.input.AreaRow;
import org.xuncha.example.baoshan.input.Exchange;
import org.xuncha.example.baoshan.input.Finding;
import org.xuncha.example.baoshan.input.FocusRow;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.InputFolder;
import org.xuncha.example.baoshan.input.NamedRow;
import org.xuncha.example.baoshan.input.ProblemRow;
import org.xuncha.example.baoshan.input.Role;
import org.xuncha.example.baoshan.output.Overview.Standing;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.ListKind;

/** A page and papers counted roughly from the real input, so that they look as they will. */
final class Samples {
    private static final Input INPUT = InputFolder.read(Path.of("input"));

    private final Locale locale;
    private final LocalDate day;

    Samples(Locale locale, LocalDate day) {
        this.locale = locale;
        this.day = day;
    }

    static List<ProblemRow> locked() {
        return INPUT.problems().stream()
                .filter(problem -> problem.outcome() == Finding.LOCKED)
                .toList();
    }

    Overview overview() {
        List<ProblemRow> locked = locked();
        long struckOff = INPUT.reports().stream()
                .filter(report -> report.outcome().name().equals("ACCEPTED")
                        && !report.decided().isAfter(day))
                .count();
        return new Overview(
                INPUT.round().name().in(locale),
                INPUT.round().inspectingBody().in(locale),
                day,
                List.of(
                        new Overview.Headline(Overview.Figure.VILLAGES, 30, Optional.of(957L), "5 · 10 · 30"),
                        new Overview.Headline(
                                Overview.Figure.PROBLEMS, locked.size(), Optional.empty(), levels(locked)),
                        new Overview.Headline(
                                Overview.Figure.IMMEDIATE,
                                INPUT.immediate().size(),
                                Optional.of((long) INPUT.immediate().size()),
                                ""),
                        new Overview.Headline(
                                Overview.Figure.STRUCK_OFF, struckOff, Optional.of((long) locked.size()), ""),
                        new Overview.Headline(Overview.Figure.CONSOLIDATED, 0, Optional.of((long) locked.size()), ""),
                        new Overview.Headline(Overview.Figure.PAPERS, 135, Optional.empty(), "")),
                counties(locked),
                heat(locked),
                phases(),
                acts(),
                mechanisms(),
                coverage(),
                common(locked),
                late(),
                teams(),
                "示例数据 / sample <data>");
    }

    private static String levels(List<ProblemRow> locked) {
        Map<AreaLevel, Long> counts = new TreeMap<>();
        locked.forEach(problem -> counts.merge(problem.addressee().level(), 1L, Long::sum));
        return String.join(" + ", counts.values().stream().map(String::valueOf).toList());
    }

    private List<Overview.Progress> counties(List<ProblemRow> locked) {
        Map<AreaCode, Map<Standing, Integer>> counts = new TreeMap<>();
        for (ProblemRow problem : locked) {
            AreaCode county = problem.addressee().at(AreaLevel.COUNTY).orElseThrow();
            counts.computeIfAbsent(county, c -> new TreeMap<>()).merge(standing(problem.id()), 1, Integer::sum);
        }
        List<Overview.Progress> all = new ArrayList<>();
        counts.forEach((county, parts) -> all.add(new Overview.Progress(name(county), parts)));
        return all;
    }

    private Standing standing(String problem) {
        boolean relapsed = problem.endsWith("-013");
        Optional<LocalDate> closed = INPUT.reports().stream()
                .filter(r -> r.problem().equals(problem) && r.outcome().name().equals("ACCEPTED"))
                .map(r -> r.decided())
                .findFirst();
        Optional<LocalDate> reported = INPUT.reports().stream()
                .filter(r -> r.problem().equals(problem))
                .map(r -> r.reported())
                .findFirst();
        if (closed.isPresent() && !closed.get().plusDays(30).isAfter(day)) {
            return relapsed ? Standing.RELAPSED : Standing.CONSOLIDATED;
        }
        if (closed.isPresent() && !closed.get().isAfter(day)) {
            return Standing.STRUCK_OFF;
        }
        if (reported.isPresent() && !reported.get().isAfter(day)) {
            return Standing.REPORTED;
        }
        return problem.hashCode() % 7 == 0 ? Standing.NOT_STARTED : Standing.RECTIFYING;
    }

    private Overview.Heat heat(List<ProblemRow> locked) {
        List<FocusRow> focuses = INPUT.focus().stream()
                .filter(focus -> locked.stream().anyMatch(p -> p.focus().equals(focus.code())))
                .toList();
        List<Overview.HeatRow> rows = new ArrayList<>();
        for (NamedRow field : INPUT.fields()) {
            rows.add(new Overview.HeatRow(
                    field.label().in(locale),
                    focuses.stream()
                            .map(focus -> (int) locked.stream()
                                    .filter(p -> p.field().equals(field.code())
                                            && p.focus().equals(focus.code()))
                                    .count())
                            .toList()));
        }
        rows.sort(Comparator.comparingInt(Overview.HeatRow::all).reversed());
        return new Overview.Heat(
                focuses.stream().map(focus -> focus.label().in(locale)).toList(), rows);
    }

    private List<Overview.PhaseSpan> phases() {
        var round = INPUT.round();
        boolean zh = locale.getLanguage().equals("zh");
        return List.of(
                new Overview.PhaseSpan(
                        zh ? "组织准备" : "Opened",
                        round.opened(),
                        round.preparation().minusDays(1)),
                new Overview.PhaseSpan(
                        zh ? "巡前准备" : "Preparation",
                        round.preparation(),
                        round.entry().minusDays(1)),
                new Overview.PhaseSpan(zh ? "进驻巡察" : "In the field", round.entry(), round.exit()),
                new Overview.PhaseSpan(
                        zh ? "汇报" : "Report",
                        round.exit().plusDays(1),
                        round.feedback().minusDays(1)),
                new Overview.PhaseSpan(zh ? "反馈" : "Feedback", round.feedback(), round.feedback()),
                new Overview.PhaseSpan(
                        zh ? "集中整改" : "Rectification", round.feedback().plusDays(1), LocalDate.of(2021, 9, 15)),
                new Overview.PhaseSpan(
                        zh ? "巩固" : "Consolidation", LocalDate.of(2021, 9, 16), LocalDate.of(2021, 10, 20)));
    }

    private static SortedMap<LocalDate, Integer> acts() {
        List<LocalDate> days = new ArrayList<>();
        INPUT.answers().forEach(answer -> days.add(answer.answered().toLocalDate()));
        INPUT.problems().forEach(p -> days.addAll(List.of(p.drafted(), p.verified(), p.decided())));
        INPUT.reports().forEach(r -> days.addAll(List.of(r.reported(), r.decided())));
        INPUT.measures().forEach(m -> m.done().ifPresent(days::add));
        SortedMap<LocalDate, Integer> weeks = new TreeMap<>();
        days.forEach(d -> weeks.merge(d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1, Integer::sum));
        return weeks;
    }

    private List<Overview.Pulse> mechanisms() {
        boolean zh = locale.getLanguage().equals("zh");
        Map<String, List<Exchange>> names = new LinkedHashMap<>();
        names.put(zh ? "优势互补" : "Complementary strengths", List.of(Exchange.SECONDMENT));
        names.put(zh ? "经验交流" : "Exchange of experience", List.of(Exchange.GUIDANCE));
        names.put(zh ? "沟通联络" : "Liaison", List.of(Exchange.REQUEST));
        names.put(zh ? "成果共享" : "Sharing of results", List.of(Exchange.RESULT, Exchange.LEAD));
        List<Overview.Pulse> all = new ArrayList<>();
        names.forEach((name, forms) -> {
            int[] counts = new int[4];
            TreeSet<String> stalls = new TreeSet<>();
            INPUT.cooperation().stream().filter(c -> forms.contains(c.form())).forEach(c -> {
                boolean late = c.replyBy().isPresent()
                        && c.answered().orElse(day).isAfter(c.replyBy().get());
                counts[(c.answered().isPresent() ? 0 : 2) + (late ? 1 : 0)]++;
                if (c.answered().isEmpty() && late) {
                    stalls.add(c.to());
                }
            });
            all.add(new Overview.Pulse(
                    name,
                    String.join(" / ", forms.stream().map(Enum::name).toList()),
                    counts[3] == 0,
                    counts[0] + counts[1] + counts[2] + counts[3],
                    counts[0],
                    counts[1],
                    counts[2],
                    counts[3],
                    String.join("、", stalls)));
        });
        return all;
    }

    private List<Overview.Covered> coverage() {
        return INPUT.areas().stream()
                .filter(area -> area.level() == AreaLevel.COUNTY)
                .map(county -> new Overview.Covered(
                        county.name(),
                        (int) INPUT.organisations().stream()
                                .filter(o -> o.area().level() == AreaLevel.VILLAGE
                                        && county.code().covers(o.area()))
                                .count(),
                        (int) INPUT.areas().stream()
                                .filter(a -> a.level() == AreaLevel.VILLAGE
                                        && county.code().covers(a.code()))
                                .count()))
                .toList();
    }

    private List<Overview.Common> common(List<ProblemRow> locked) {
        Map<String, List<ProblemRow>> fields = locked.stream()
                .filter(p -> p.addressee().level() == AreaLevel.VILLAGE)
                .collect(groupingBy(ProblemRow::field));
        List<Overview.Common> all = new ArrayList<>();
        fields.forEach((field, problems) -> all.add(new Overview.Common(
                INPUT.fields().stream()
                        .filter(f -> f.code().equals(field))
                        .findFirst()
                        .orElseThrow()
                        .label()
                        .in(locale),
                problems.stream().map(ProblemRow::addressee).collect(toSet()).size(),
                problems.stream()
                        .map(p -> p.addressee().at(AreaLevel.COUNTY))
                        .collect(toSet())
                        .size(),
                problems.size())));
        all.sort(Comparator.comparingInt(Overview.Common::villages)
                .thenComparingInt(Overview.Common::problems)
                .reversed());
        return all;
    }

    private List<Overview.Late> late() {
        List<Overview.Late> late = new ArrayList<>();
        LocalDate due = LocalDate.of(2021, 4, 25);
        INPUT.answers().stream()
                .filter(a -> a.answered().toLocalDate().isAfter(due))
                .forEach(a -> late.add(new Overview.Late(
                        Overview.LateKind.ANSWER,
                        name(AreaCode.of(a.question().substring(2, 14))),
                        a.question(),
                        due,
                        Optional.of(a.answered().toLocalDate()))));
        INPUT.cooperation().stream()
                .filter(c -> c.replyBy().isPresent()
                        && c.answered().orElse(day).isAfter(c.replyBy().get()))
                .forEach(c -> late.add(new Overview.Late(
                        Overview.LateKind.REPLY, c.to(), c.about(), c.replyBy().orElseThrow(), c.answered())));
        return late;
    }

    private List<Overview.Team> teams() {
        List<Overview.Team> teams = new ArrayList<>();
        for (int i = 0; i < INPUT.teams().size(); i++) {
            int number = i;
            var team = INPUT.teams().get(i);
            List<Overview.Member> members = new ArrayList<>();
            for (int p = 0; p < INPUT.pool().size(); p++) {
                var person = INPUT.pool().get(p);
                if ((p + 1) % 5 == number) {
                    members.add(new Overview.Member(
                            person.role() == Role.DIRECTOR, person.label().in(locale), name(person.home())));
                }
            }
            teams.add(new Overview.Team(
                    team.label().in(locale),
                    team.townships().stream()
                            .map(t -> name(t.at(AreaLevel.COUNTY).orElseThrow()))
                            .collect(toCollection(TreeSet::new)),
                    members));
        }
        return teams;
    }

    List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        Map<AreaCode, List<ProblemRow>> byAddressee = locked().stream()
                .collect(groupingBy(ProblemRow::addressee, TreeMap::new, java.util.stream.Collectors.toList()));
        for (ListKind kind : ListKind.values()) {
            int no = 0;
            for (Map.Entry<AreaCode, List<ProblemRow>> entry : byAddressee.entrySet()) {
                no++;
                papers.add(paper(
                        kind,
                        INPUT.round()
                                .paperNumbers()
                                .getOrDefault(kind, "")
                                .replace("{year}", "2021")
                                .replace("{no}", "" + no),
                        entry.getKey(),
                        entry.getValue()));
            }
        }
        return papers;
    }

    private Paper paper(ListKind kind, String number, AreaCode addressee, List<ProblemRow> problems) {
        List<Map<PaperColumn, String>> items = new ArrayList<>();
        for (ProblemRow problem : problems) {
            items.add(Map.of(
                    PaperColumn.NO, String.valueOf(items.size() + 1),
                    PaperColumn.FOCUS, focus(problem.focus()),
                    PaperColumn.FIELD, field(problem.field()),
                    PaperColumn.PROBLEM, problem.text(),
                    PaperColumn.SUGGESTION, problem.suggestion(),
                    PaperColumn.WORKING_PAPER, "[2021]保巡-1组-" + problem.id().substring(15) + "号",
                    PaperColumn.BEARER, problem.bearer(),
                    PaperColumn.DUTIES, "主体责任：乡镇党委\n第一责任人：乡镇党委书记\n整改第一责任人：村党总支书记",
                    PaperColumn.DEADLINE, "2021-09-15"));
        }
        return new Paper(
                kind,
                number,
                INPUT.round().name().in(locale),
                addressee,
                name(addressee),
                INPUT.round().inspectingBody().in(locale),
                INPUT.round().feedback(),
                items,
                "本清单为示例，村、问题和责任人均为编写。");
    }

    private String focus(String code) {
        return INPUT.focus().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label()
                .in(locale);
    }

    private String field(String code) {
        return INPUT.fields().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label()
                .in(locale);
    }

    private static String name(AreaCode code) {
        return INPUT.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(AreaRow::name)
                .findFirst()
                .orElse(code.value())
                .replace("村民委员会", "");
    }
}
