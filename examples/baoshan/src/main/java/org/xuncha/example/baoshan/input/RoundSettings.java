package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;
import org.xuncha.policy.RoundKind;
import org.xuncha.rule.Label;

/**
 * The settings of a round.
 *
 * @param code its key
 * @param policy the code under which its policy is kept
 * @param focusScheme what its focus scheme is called
 * @param name its name
 * @param kinds its kinds, at least one
 * @param zone the time zone in which its days begin and end
 * @param opened day on which it is opened
 * @param preparation day on which preparation begins
 * @param asked the day on which the villages are asked
 * @param entry day on which the teams enter
 * @param exit day on which they leave
 * @param feedback day of the feedback
 * @param planSubmitted the day on which the addressees submit their plans
 * @param planReviewed the day on which the plans are reviewed
 * @param answerWorkingDays how many working days a secretary has to answer a list of questions
 * @param planWorkingDays how many working days there are for a plan after the feedback
 * @param rectificationMonths how many months there are for putting right after the feedback
 * @param consolidationDays how many days a struck-off problem is observed
 * @param paperNumbers the pattern of the number of each kind of list, with the holes {@code {year}} and {@code {no}}
 * @param workingPaperNumber the pattern of a working paper's number, with the hole {@code {team}} as well
 * @param inspectingArea the area whose body inspects
 * @param inspectingBody the body that issues the papers
 * @param seed by which equal choices are decided
 */
public record RoundSettings(
        String code,
        String policy,
        Label focusScheme,
        Label name,
        List<RoundKind> kinds,
        ZoneId zone,
        LocalDate opened,
        LocalDate preparation,
        LocalDate asked,
        LocalDate entry,
        LocalDate exit,
        LocalDate feedback,
        LocalDate planSubmitted,
        LocalDate planReviewed,
        int answerWorkingDays,
        int planWorkingDays,
        int rectificationMonths,
        int consolidationDays,
        Map<ListKind, String> paperNumbers,
        String workingPaperNumber,
        AreaCode inspectingArea,
        Label inspectingBody,
        int seed) {

    public RoundSettings {
        kinds = List.copyOf(kinds);
        paperNumbers = Map.copyOf(paperNumbers);
    }

    static RoundSettings of(Settings settings) {
        LocalDate opened = settings.day("opened", "opened");
        LocalDate preparation = settings.day("preparation", "opened");
        LocalDate asked = settings.day("asked", "preparation");
        LocalDate entry = settings.day("entry", "asked");
        LocalDate exit = settings.day("exit", "entry");
        LocalDate feedback = settings.day("feedback", "exit");
        LocalDate planSubmitted = settings.day("plan_submitted", "feedback");
        LocalDate planReviewed = settings.day("plan_reviewed", "plan_submitted");
        return new RoundSettings(
                settings.get("code", row -> row.id("value"), "?"),
                settings.get("policy", row -> row.code("value"), "?"),
                settings.label("focus_scheme"),
                settings.label("name"),
                settings.get("kinds", row -> row.many("value", RoundKind.class), List.of()),
                settings.get(
                        "zone",
                        row -> row.parsed("value", Dates::zone, Fault.TIME_ZONE, ZoneId.of("UTC")),
                        ZoneId.of("UTC")),
                opened,
                preparation,
                asked,
                entry,
                exit,
                feedback,
                planSubmitted,
                planReviewed,
                settings.number("answer_working_days", 1, 366),
                settings.number("plan_working_days", 1, 366),
                settings.number("rectification_months", 1, 60),
                settings.number("consolidation_days", 1, 3_660),
                Map.of(
                        ListKind.PROBLEM, settings.pattern("paper_number.problem"),
                        ListKind.SUGGESTION, settings.pattern("paper_number.suggestion"),
                        ListKind.RESPONSIBILITY, settings.pattern("paper_number.responsibility")),
                settings.pattern("working_paper_number"),
                settings.get("inspecting_area", row -> row.area("value", InputFile.AREAS), AreaCode.of("100000000000")),
                settings.label("inspecting_body"),
                settings.number("seed", 0, 999_999_999));
    }
}
