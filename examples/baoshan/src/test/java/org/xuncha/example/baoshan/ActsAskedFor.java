package org.xuncha.example.baoshan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many acts an input asks for, counted row by row and without the code that plays them; leads are not counted. */
final class ActsAskedFor {
    private final Path input;
    private final Map<String, Sheet> read = new HashMap<>();

    ActsAskedFor(Path input) {
        this.input = input;
    }

    Map<String, Integer> byKind() {
        int addressees = locked().count("addressee").size();
        return Map.of(
                "ROUND", 1 + 7, // opened, then the seven phases that follow
                "STAFFING", 5 + answered(sheet("cooperation").where("form", "SECONDMENT")),
                "PREPARATION",
                        2 * sheet("questions").count("village").size()
                                + sheet("answers").size()
                                + sheet("dismissals").size(),
                "PAPER", 2 * 3 * addressees, // three lists, each issued and receipted
                "PASSAGE", passages(),
                "PROBLEM", findings() + immediate() + rectification());
    }

    private int passages() {
        Sheet open = sheet("cooperation").where(row -> !"LEAD".equals(row.get("form")));
        return open.size() + answered(open);
    }

    private static int answered(Sheet passages) {
        return passages.where(row -> !row.get("answered").isEmpty()).size();
    }

    /** Drafted, approved, verified by each channel, put, heard (an objection is answered), decided. */
    private int findings() {
        return sheet("problems").rows().stream()
                .mapToInt(row ->
                        4 + row.list("channels").size() + (row.get("objection").isEmpty() ? 1 : 2))
                .sum();
    }

    /** Proposed, approved, notified, reported, checked. */
    private int immediate() {
        return 5 * sheet("immediate").size();
    }

    /** Fed back and planned, reviewed, carried out, proved, reported and signed, re-checked, consolidated if it held. */
    private int rectification() {
        int acts = 0;
        for (Sheet.Cells problem : locked().rows()) {
            acts += 2 + parties("PLAN_REVIEW", problem).size();
        }
        acts += sheet("measures").where(row -> !row.get("done").isEmpty()).size();
        acts += sheet("evidence").size() + sheet("rechecks").size();
        Set<String> accepted = new HashSet<>();
        for (Sheet.Cells report : sheet("reports").rows()) {
            Sheet.Cells problem = sheet("problems").only("id", report.get("problem"));
            List<String> closers = parties("STRIKE_OFF", problem);
            boolean returned = report.get("outcome").equals("RETURNED");
            acts += 1 + (returned ? closers.indexOf(report.get("party")) + 1 : closers.size());
            if (!returned) {
                accepted.add(report.get("problem"));
            }
        }
        accepted.removeAll(sheet("rechecks").where("outcome", "RELAPSED").column("problem"));
        return acts + accepted.size();
    }

    /** The parties of a step, in order; for an addressee above the villages only those above the townships. */
    private List<String> parties(String step, Sheet.Cells problem) {
        List<Sheet.Cells> rows =
                new ArrayList<>(sheet("parties").where("step", step).rows());
        rows.sort(Comparator.comparing(row -> row.number("order")));
        boolean isVillage = Sheet.level(problem.get("addressee")).equals("VILLAGE");
        return rows.stream()
                .filter(row -> isVillage || !List.of("TOWNSHIP", "VILLAGE").contains(row.get("level")))
                .map(row -> row.get("party"))
                .toList();
    }

    private Sheet locked() {
        return sheet("problems").where("outcome", "LOCKED");
    }

    private Sheet sheet(String name) {
        return read.computeIfAbsent(name, file -> Sheet.of(input.resolve(file + ".csv")));
    }
}
