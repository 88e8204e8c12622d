package org.xuncha.example.baoshan.output;

import java.util.Map;

/** A table of problems by field and focus, the darker the more, each cell with its number. */
final class HeatSection {
    private static final int TONES = 6;

    private HeatSection() {}

    static Tag of(Overview.Heat heat, Spoken spoken) {
        int most = heat.rows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        Tag heads = Tag.of("tr", Tag.of("th", spoken.word(OverviewWord.FIELD)).with("scope", "col"));
        heat.focuses().forEach(focus -> heads.add(Tag.of("th", focus).with("scope", "col")));
        heads.add(Tag.of("th", spoken.word(OverviewWord.TOTAL)).with("scope", "col"));
        Tag rows = Tag.of("tbody");
        for (Overview.HeatRow row : heat.rows()) {
            Tag cells = Tag.of("tr", Tag.of("th", InertCell.of(row.field())).with("scope", "row"));
            row.counts().forEach(count -> cells.add(cell(count, most, spoken)));
            rows.add(cells.add(Page.cell(spoken.number(row.all())).css("total")));
        }
        int all = heat.rows().stream().mapToInt(Overview.HeatRow::all).sum();
        String reading = spoken.word(
                OverviewWord.HEAT_READING,
                Map.of("all", spoken.number(all), "fields", heat.rows().size()));
        Tag table = Tag.of("table", Tag.of("thead", heads), rows, Tag.of("tfoot", totals(heat, all, spoken)));
        return OverviewPage.section(
                spoken,
                OverviewWord.HEAT,
                reading,
                Tag.of("div", table.css("heat")).css("wide"));
    }

    private static Tag totals(Overview.Heat heat, int all, Spoken spoken) {
        Tag totals = Tag.of("tr", Tag.of("th", spoken.word(OverviewWord.TOTAL)).with("scope", "row"));
        for (int i = 0; i < heat.focuses().size(); i++) {
            int column = i;
            int sum = heat.rows().stream()
                    .mapToInt(row -> row.counts().get(column))
                    .sum();
            totals.add(Page.cell(spoken.number(sum)).css("total"));
        }
        return totals.add(Page.cell(spoken.number(all)).css("total"));
    }

    private static Tag cell(int count, int most, Spoken spoken) {
        int tone = count == 0 ? 0 : 1 + (int) Math.floor((TONES - 1e-9) * count / most);
        return Page.cell(count == 0 ? "·" : spoken.number(count)).css("h" + Math.min(tone, TONES));
    }
}
