package org.xuncha.example.baoshan.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.example.baoshan.input.AreaRow;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.OrganisationRow;
import org.xuncha.example.baoshan.input.ReportRow;
import org.xuncha.example.baoshan.input.Review;
import org.xuncha.example.baoshan.input.RoundSettings;
import org.xuncha.office.Order;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.policy.Policy;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.StaffingAct.RecordFacts;

/** The round is opened, staffed and led from phase to phase. */
final class OpeningScenes {
    private final Input input;
    private final Cast cast;
    private final Policy policy;
    private final Staffed staffed;

    OpeningScenes(Input input, Cast cast, Policy policy, Staffed staffed) {
        this.input = input;
        this.cast = cast;
        this.policy = policy;
        this.staffed = staffed;
    }

    Stream<Scene> scenes() {
        return Stream.concat(Stream.concat(Stream.of(open()), staffing()), phases());
    }

    private Scene open() {
        RoundSettings round = input.round();
        Map<AreaCode, Label> names = new HashMap<>();
        for (AreaRow area : input.areas()) {
            names.put(area.code(), new Label(area.name(), area.name()));
        }
        OpenRound open = new OpenRound(
                round.name(),
                new LinkedHashSet<>(round.kinds()),
                round.opened(),
                lastDay(),
                input.organisations().stream().map(row -> object(row, names)).toList(),
                policy);
        return new Scene.Act(
                cast.at(round.opened(), "09:00"), Order.on(cast.round(), open, cast.leadingGroup("open", "启动本轮提级巡察")));
    }

    private static InspectedObject object(OrganisationRow row, Map<AreaCode, Label> names) {
        OrganisationKind kind =
                row.area().level() == AreaLevel.VILLAGE ? OrganisationKind.BRANCH : OrganisationKind.COMMITTEE;
        return new InspectedObject(
                new Organisation(row.area(), kind, Objects.requireNonNull(names.get(row.area()))),
                Set.copyOf(row.situations()),
                row.villageClass(),
                row.dualPost().orElse(false),
                Set.of());
    }

    private Stream<Scene> staffing() {
        LocalDate day = input.round().preparation();
        return Stream.of(
                scene(day, "08:00", new FormTeams(staffed.teams()), "teams", "组建巡察组"),
                scene(day, "08:05", new AddToPool(staffed.pool(), "人才库名册", day), "pool", "抽调县（市、区）巡察干部"),
                scene(day, "08:10", new RecordFacts(staffed.facts()), "facts", "登记回避事项"),
                scene(day, "08:15", staffed.plan().adopt(day), "plan", "交叉分散编组"),
                new Scene.Act(
                        cast.at(day, "08:20"),
                        Order.on(
                                cast.round(),
                                new Authorise(staffed.plan().assignment().keySet(), day),
                                cast.leadingGroup("authorise", "一次一授权"))));
    }

    private Scene scene(LocalDate day, String time, StaffingAct act, String command, String reason) {
        return new Scene.Act(cast.at(day, time), Order.on(cast.round(), act, cast.office(command, reason)));
    }

    private Stream<Scene> phases() {
        RoundSettings round = input.round();
        return Stream.of(
                phase(round.preparation(), "08:30", Phase.PREPARATION),
                phase(round.entry(), "08:00", Phase.FIELD),
                phase(round.exit(), "18:00", Phase.REPORT),
                phase(round.feedback(), "09:00", Phase.FEEDBACK),
                phase(round.planSubmitted(), "08:00", Phase.RECTIFICATION),
                phase(lastStrikeOff(), "20:00", Phase.CONSOLIDATION),
                phase(lastDay(), "20:00", Phase.CLOSED));
    }

    private Scene phase(LocalDate day, String time, Phase phase) {
        return new Scene.Act(
                cast.at(day, time),
                Order.on(cast.round(), new EnterPhase(phase), cast.office("phase-" + phase, "按工作方案推进")));
    }

    private LocalDate lastStrikeOff() {
        List<LocalDate> accepted = input.reports().stream()
                .filter(report -> report.outcome() == Review.ACCEPTED)
                .map(ReportRow::decided)
                .toList();
        return accepted.stream()
                .max(Comparator.naturalOrder())
                .orElse(input.round().planReviewed());
    }

    /** The day on which the last problem is consolidated. */
    private LocalDate lastDay() {
        return Stream.concat(
                        Optional.of(lastStrikeOff().plusDays(input.round().consolidationDays() + 1L)).stream(),
                        input.rechecks().stream().map(row -> row.checked()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
