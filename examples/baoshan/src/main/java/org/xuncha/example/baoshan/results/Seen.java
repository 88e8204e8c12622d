package org.xuncha.example.baoshan.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuncha.analysis.Names;
import org.xuncha.analysis.ProblemFacts;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.cooperation.Passage;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.lists.Paper;
import org.xuncha.office.Office;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Areas;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.preparation.Preparation;
import org.xuncha.problem.Problem;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingReport;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;

/**
 * What stands of a round in the store, as far as somebody sees it who need not know of leads. Only the names of areas
 * and of the issuing body are not in the store and come from the input.
 *
 * @param day the day whose state it is
 * @param round the round
 * @param staffing its staffing
 * @param pairings every person against every team, on the day from which the plan holds
 * @param preparations the questions of every organisation
 * @param problems every problem that may be seen, in whatever state
 * @param papers every list that was issued, kind by kind
 * @param passages everything that passes between bodies but leads
 * @param acts everything that was done
 * @param areas the tree of areas
 * @param body who issues the papers
 */
record Seen(
        LocalDate day,
        Round round,
        Staffing staffing,
        List<StaffingReport.Row> pairings,
        List<Preparation> preparations,
        List<Problem> problems,
        List<Paper> papers,
        List<Passage> passages,
        Acts acts,
        Areas areas,
        Label body) {
    /** The calendar by which the office counts. */
    static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private static final Comparator<Paper> PAPERS = Comparator.comparing(Paper::kind)
            .thenComparing(Paper::issued)
            .thenComparing(Paper::addressee)
            .thenComparing(Paper::number);

    private static final int PAGE = 200;

    /** @throws IllegalStateException if the round was not opened */
    static Seen of(Office office, Storage storage, Input input, RoundId id, LocalDate day) {
        Round round = office.round(id).orElseThrow(() -> new IllegalStateException("no round " + id));
        Areas areas = Areas.of(input.areas().stream()
                .map(row -> new Area(row.code(), row.name()))
                .toList());
        Set<AreaCode> all = new HashSet<>(top(areas));
        all.add(input.round().inspectingArea()); // it may lie above the areas that are listed
        Window window = window(office, id, new Sight(all, false));
        List<Passage> passages = window.passages();
        List<Problem> problems = problems(window, ProblemQuery.of(id));
        Staffing staffing = window.staffing().orElseGet(() -> Staffing.empty(id));
        LocalDate planned = staffing.plan().map(AdoptPlan::from).orElse(day);
        Set<Subject> seen = new HashSet<>();
        problems.forEach(problem -> seen.add(problem.id().in(id)));
        passages.forEach(passage -> seen.add(Passage.subject(id, passage.id())));
        return new Seen(
                day,
                round,
                staffing,
                window.staffingReport(planned, day),
                window.preparations(),
                problems,
                window.papers().stream().sorted(PAPERS).toList(),
                passages,
                new Acts(storage, id, seen),
                areas,
                input.round().inspectingBody());
    }

    /** A round before somebody of no area in it who is no party to it, and sees no facts about kin, by a sight that is given. */
    static Window window(Office office, RoundId round, Sight sight) {
        Actor reader = new Actor(PersonId.of("reader"), Party.of("READER"), AreaCode.of("100000000000"));
        return office.window(round, reader).seeing(sight);
    }

    private static List<Problem> problems(Window window, ProblemQuery query) {
        List<Problem> all = new ArrayList<>();
        List<Problem> page;
        do {
            String after = all.isEmpty() ? "" : all.get(all.size() - 1).id().value();
            page = window.problems(query, after, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return List.copyOf(all);
    }

    /** The topmost areas of a tree. */
    static List<AreaCode> top(Areas areas) {
        for (AreaLevel level : AreaLevel.values()) {
            List<AreaCode> codes = areas.on(level).map(Area::code).toList();
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return List.of();
    }

    Policy policy() {
        return round.policy();
    }

    /** What counts of every problem that may be seen. */
    List<ProblemFacts> facts() {
        return problems.stream().map(this::facts).toList();
    }

    ProblemFacts facts(Problem problem) {
        return ProblemFacts.of(problem, policy(), CALENDAR);
    }

    /** The problems that were established. */
    List<Problem> established() {
        return problems.stream()
                .filter(problem -> facts(problem).isEstablished())
                .toList();
    }

    /** Who somebody in the pool is. */
    Inspector inspector(PersonId person) {
        return Objects.requireNonNull(staffing.pool().get(person), "only people of the pool are authorised");
    }

    Team team(TeamId id) {
        return Objects.requireNonNull(staffing.teams().get(id), "people are authorised in teams that were formed");
    }

    /** The areas that were inspected. */
    Set<AreaCode> inspected() {
        return round.objects().stream().map(InspectedObject::area).collect(Collectors.toSet());
    }

    /** What groups of figures are called. */
    Names names() {
        return new Names(policy().focus(), areas);
    }
}
