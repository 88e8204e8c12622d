package org.xuncha.example.baoshan.results;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuncha.analysis.CommonProblem;
import org.xuncha.analysis.Dimension;
import org.xuncha.analysis.Figure;
import org.xuncha.analysis.HeatTable;
import org.xuncha.analysis.ProblemFacts;
import org.xuncha.analysis.Progress;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.Pulse;
import org.xuncha.example.baoshan.output.Overview;
import org.xuncha.example.baoshan.output.Overview.Standing;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.TeamPost;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Outcome;
import org.xuncha.round.Phase;
import org.xuncha.rule.Words;
import org.xuncha.staffing.Service;
import org.xuncha.staffing.Team;

/** What the page with pictures shows, from the figures of the round. */
final class Pictures {
    private final Seen seen;
    private final Counts counts;
    private final Called called;
    private final Sentences sentences;
    private final Locale locale;

    Pictures(Seen seen, Counts counts, Called called, Sentences sentences, Locale locale) {
        this.seen = seen;
        this.counts = counts;
        this.called = called;
        this.sentences = sentences;
        this.locale = locale;
    }

    Overview overview() {
        return new Overview(
                called.in(seen.round().label()),
                called.in(seen.body()),
                seen.day(),
                headlines(),
                counties(),
                heat(),
                phases(),
                weeks(),
                counts.mechanisms().stream().map(this::mechanism).toList(),
                coverage(),
                counts.common().stream().map(this::common).toList(),
                new Delays(seen, counts, called).all().toList(),
                seen.staffing().teams().values().stream().map(this::team).toList(),
                Words.of(SummaryWord.PAGE_NOTE, locale));
    }

    private List<Overview.Headline> headlines() {
        long all = counts.established();
        return List.of(
                new Overview.Headline(
                        Overview.Figure.VILLAGES,
                        counts.objects(AreaLevel.VILLAGE),
                        Optional.of((long) counts.allVillages()),
                        sentences.objects()),
                new Overview.Headline(Overview.Figure.PROBLEMS, all, Optional.empty(), sentences.levels()),
                new Overview.Headline(
                        Overview.Figure.IMMEDIATE,
                        counts.immediateDone().count(),
                        Optional.of((long) counts.immediateDone().of()),
                        Words.of(SummaryWord.IMMEDIATE_DETAIL, locale)),
                new Overview.Headline(
                        Overview.Figure.STRUCK_OFF, counts.struckOff(), Optional.of(all), sentences.returned()),
                new Overview.Headline(Overview.Figure.CONSOLIDATED, counts.consolidated(), Optional.of(all), ""),
                new Overview.Headline(
                        Overview.Figure.PAPERS, seen.papers().size(), Optional.empty(), sentences.papers()));
    }

    private List<Overview.Progress> counties() {
        Map<ProblemId, ProblemFacts> facts =
                counts.facts().stream().collect(Collectors.toMap(ProblemFacts::id, Function.identity()));
        return Progress.by(Dimension.COUNTY, counts.facts(), seen.names()).stream()
                .map(county -> new Overview.Progress(
                        called.in(county.label()),
                        standings(county.of(Outcome.DONE).denominator(), facts)))
                .toList();
    }

    private static Map<Standing, Integer> standings(NavigableSet<ProblemId> ids, Map<ProblemId, ProblemFacts> facts) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        ids.forEach(id ->
                standings.merge(standing(Objects.requireNonNull(facts.get(id)).status()), 1, Integer::sum));
        return standings;
    }

    private static Standing standing(Status status) {
        return switch (status) {
            case CONSOLIDATED -> Standing.CONSOLIDATED;
            case STRUCK_OFF -> Standing.STRUCK_OFF;
            case REPORTED -> Standing.REPORTED;
            case RECTIFYING -> Standing.RECTIFYING;
            case RELAPSED -> Standing.RELAPSED;
            case LOCKED, ISSUED, PLAN_SUBMITTED, REOPENED -> Standing.NOT_STARTED;
            case DRAFT, APPROVED, FACTS_PUT, OBJECTED, HEARD, DISMISSED, HANDED_OVER, LEAD_SETTLED, WITHDRAWN ->
                throw new IllegalArgumentException(status + " is not established");
        };
    }

    private Overview.Heat heat() {
        HeatTable table = HeatTable.of(counts.facts(), seen.names());
        List<Overview.HeatRow> rows = new ArrayList<>();
        for (String field : table.fields()) {
            rows.add(new Overview.HeatRow(
                    seen.policy()
                            .focus()
                            .field(field)
                            .map(Field::label)
                            .map(called::in)
                            .orElse(field),
                    table.focuses().stream()
                            .map(focus -> table.at(focus, field).count())
                            .toList()));
        }
        rows.sort(Comparator.comparingInt((Overview.HeatRow row) ->
                        row.counts().stream().mapToInt(Integer::intValue).sum())
                .reversed());
        return new Overview.Heat(
                table.focuses().stream()
                        .map(focus -> seen.policy()
                                .focus()
                                .item(focus)
                                .map(FocusItem::label)
                                .map(called::in)
                                .orElse(focus))
                        .toList(),
                rows);
    }

    private List<Overview.PhaseSpan> phases() {
        List<Phase> entered = seen.round().entered().keySet().stream().sorted().toList();
        List<Overview.PhaseSpan> spans = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            LocalDate from = seen.round().day(entered.get(i));
            LocalDate to = i + 1 < entered.size()
                    ? seen.round().day(entered.get(i + 1)).minusDays(1)
                    : entered.get(i) == Phase.CLOSED ? from : seen.day();
            spans.add(new Overview.PhaseSpan(Words.of(entered.get(i), locale), from, to.isBefore(from) ? from : to));
        }
        return spans;
    }

    private SortedMap<LocalDate, Integer> weeks() {
        SortedMap<LocalDate, Integer> weeks = new TreeMap<>();
        counts.timeline()
                .days()
                .keySet()
                .forEach(day -> weeks.merge(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        counts.timeline().count(day),
                        Integer::sum));
        return weeks;
    }

    private Overview.Pulse mechanism(Pulse pulse) {
        return new Overview.Pulse(
                Words.of(pulse.mechanism(), locale),
                sentences.many(pulse.mechanism().forms().stream()
                        .filter(form -> !form.isRestricted())
                        .map((Form form) -> Words.of(form, locale))
                        .toList()),
                pulse.isAlive(),
                pulse.sent().size(),
                pulse.answered().size() - pulse.answeredLate().size(),
                pulse.answeredLate().size(),
                pulse.open().size() - pulse.overdue().size(),
                pulse.overdue().size(),
                sentences.stalls(pulse));
    }

    private List<Overview.Covered> coverage() {
        return seen.areas().on(AreaLevel.COUNTY).map(this::covered).toList();
    }

    private Overview.Covered covered(Area county) {
        Figure<AreaCode> villages = counts.villages(county.code());
        return new Overview.Covered(county.name(), villages.count(), villages.of());
    }

    private Overview.Common common(CommonProblem common) {
        return new Overview.Common(
                called.in(common.label()),
                common.villages().count(),
                (int) common.villages().numerator().stream()
                        .map(village -> village.at(AreaLevel.COUNTY))
                        .distinct()
                        .count(),
                common.problems().size());
    }

    private Overview.Team team(Team team) {
        return new Overview.Team(
                called.in(team.label()),
                Rows.counties(team).stream().map(called::area).collect(Collectors.toCollection(LinkedHashSet::new)),
                seen.staffing().services().stream()
                        .filter(service -> service.team().equals(team.id()))
                        .map(Service::person)
                        .distinct()
                        .map(seen::inspector)
                        .map(one -> new Overview.Member(
                                one.post().equals(TeamPost.DIRECTOR), called.in(one.label()), called.area(one.home())))
                        .toList());
    }
}
