package org.xuncha.example.baoshan.results;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xuncha.example.baoshan.output.RowFiles;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.problem.Problem;
import org.xuncha.record.Line;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.Progress;
import org.xuncha.rectification.Remedy;
import org.xuncha.staffing.Service;
import org.xuncha.staffing.Team;

/** The rows of a round: one for everybody who served, every established problem, its measures, every list, every act. */
final class Rows {
    private final Seen seen;

    Rows(Seen seen) {
        this.seen = seen;
    }

    void write(RowFiles files) {
        files.staffing(staffing());
        files.problems(problems());
        files.measures(measures());
        files.papers(papers());
        seen.acts().read(lines -> {
            files.acts(lines.map(Rows::act));
            return true;
        });
    }

    Stream<RowFiles.StaffingLine> staffing() {
        return seen.staffing().services().stream()
                .sorted(Comparator.comparing(Service::person).thenComparing(Service::from))
                .map(service -> new RowFiles.StaffingLine(
                        service.person().value(),
                        seen.staffing().postOf(service.person()).code(),
                        seen.inspector(service.person()).home(),
                        service.team().value(),
                        counties(seen.team(service.team()))));
    }

    /** The counties in which a team inspects. */
    static List<AreaCode> counties(Team team) {
        return team.covers().stream()
                .flatMap(area -> area.at(AreaLevel.COUNTY).stream())
                .distinct()
                .sorted()
                .toList();
    }

    Stream<RowFiles.ProblemLine> problems() {
        return seen.established().stream()
                .map(problem -> new RowFiles.ProblemLine(
                        problem.id().value(),
                        problem.addressee(),
                        problem.finding().focus(),
                        problem.finding().field(),
                        problem.isImmediate(),
                        problem.status().name()));
    }

    Stream<RowFiles.MeasureLine> measures() {
        return seen.established().stream()
                .flatMap(problem -> problem.remedy().stream().flatMap(remedy -> measures(problem, remedy)));
    }

    /** The measures of the plan that counts. */
    private Stream<RowFiles.MeasureLine> measures(Problem problem, Remedy remedy) {
        return remedy.present().planning().plan().map(Plan::measures).orElse(List.of()).stream()
                .map(measure -> new RowFiles.MeasureLine(
                        problem.id().value(),
                        remedy.present().work().owner(measure, seen.day()).value(),
                        measure.standard(),
                        remedy.deadline(measure.key(), Seen.CALENDAR)
                                .orElseThrow()
                                .due(),
                        outcome(remedy, measure).name()));
    }

    private static Outcome outcome(Remedy remedy, Measure measure) {
        return remedy.present().work().of(measure.key()).map(Progress::outcome).orElse(Outcome.NOT_DONE);
    }

    Stream<RowFiles.PaperLine> papers() {
        return seen.papers().stream()
                .map(paper -> new RowFiles.PaperLine(
                        paper.number(),
                        paper.kind(),
                        paper.addressee(),
                        paper.content().items().size()));
    }

    private static RowFiles.ActLine act(Line line) {
        return new RowFiles.ActLine(
                line.subject().kind() + "/" + line.subject().key(), line.seq(), line.act(), line.actor(), line.at());
    }
}
