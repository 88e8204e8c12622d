package org.xuncha.example.baoshan.results;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.xuncha.example.baoshan.output.RowFiles;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.preparation.Standing;
import org.xuncha.rectification.Outcome;
import org.xuncha.staffing.CostPart;
import org.xuncha.staffing.Service;

/** The totals of a round under stable names, for other programs. */
final class Figures {
    private final Seen seen;
    private final Counts counts;

    Figures(Seen seen, Counts counts) {
        this.seen = seen;
        this.counts = counts;
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("round", seen.round().id().value());
        all.put("day", seen.day().toString());
        all.put("counties", counts.objects(AreaLevel.COUNTY));
        all.put("townships", counts.objects(AreaLevel.TOWNSHIP));
        all.put("villages", counts.objects(AreaLevel.VILLAGE));
        all.put("villages_total", counts.allVillages());
        all.put("problems", counts.established());
        all.put("problems_by_level", named(counts.byLevel()));
        all.put("problems_by_status", named(counts.byStatus()));
        all.put("immediate", counts.immediate().count());
        all.put("immediate_done", counts.immediateDone().count());
        all.put("papers", seen.papers().size());
        all.put("papers_by_kind", named(counts.papers()));
        measures(all);
        all.put("reports_returned", counts.returns());
        counts.deadline().ifPresent(day -> all.put("rectification_deadline", day.toString()));
        counts.overdue().ifPresent(figure -> all.put("overdue_after_deadline", figure.count()));
        questions(all);
        all.put("staffing", staffing());
        all.put("acts", counts.acts());
        return all;
    }

    private void measures(Map<String, Object> all) {
        Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
        new Rows(seen)
                .measures()
                .map(RowFiles.MeasureLine::status)
                .map(Outcome::valueOf)
                .sorted()
                .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        all.put(
                "measures",
                outcomes.values().stream().mapToInt(Integer::intValue).sum());
        all.put("measures_by_status", named(outcomes));
    }

    private void questions(Map<String, Object> all) {
        int inTime = counts.answers().of(Standing.ANSWERED_IN_TIME).count();
        int late = counts.answers().of(Standing.ANSWERED_LATE).count();
        int dismissed = counts.answers().of(Standing.DISMISSED).count();
        int asked = counts.answers().of(Standing.ANSWERED_IN_TIME).of();
        all.put("questions", asked);
        all.put("questions_answered", inTime + late);
        all.put("questions_answered_late", late);
        all.put("questions_dismissed", dismissed);
        all.put("questions_unanswered", asked - inTime - late - dismissed);
    }

    private Map<String, Object> staffing() {
        Map<String, Object> staffing = new LinkedHashMap<>();
        staffing.put("teams", seen.staffing().teams().size());
        staffing.put(
                "people",
                seen.staffing().services().stream()
                        .map(Service::person)
                        .distinct()
                        .count());
        seen.staffing().plan().ifPresent(plan -> {
            Map<String, Object> parts = new LinkedHashMap<>();
            plan.cost().forEach(part -> parts.put(name(part.code()), part.cost()));
            staffing.put("cost", plan.cost().stream().mapToLong(CostPart::cost).sum());
            staffing.put("cost_by_part", parts);
            staffing.put("bound", plan.bound());
            staffing.put("proved_best", plan.proved());
        });
        return staffing;
    }

    private static Map<String, Object> named(Map<? extends Enum<?>, ?> counts) {
        Map<String, Object> named = new LinkedHashMap<>();
        counts.forEach((key, count) -> named.put(name(key.name()), count));
        return named;
    }

    private static String name(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
