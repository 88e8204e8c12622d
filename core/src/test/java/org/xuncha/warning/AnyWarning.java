package org.xuncha.warning;

import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStepBuilder;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.WarningColour;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.policy.WarningScheme;
import org.xuncha.policy.Watched;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemBuilder;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.rule.Verdict;
import org.xuncha.warning.LetterAct.IssueLetter;

/** Two villages' problems under a policy of colours and letters, and what was written about them. */
final class AnyWarning {
    static final Set<Watched> OPEN = Set.of(Watched.OPEN, Watched.REPORTED);
    static final WarningScheme TIME_LEFT = scheme(
            "TIME_LEFT",
            false,
            colour("RED", OPEN, -1, "MAIN", "FIRST"),
            colour("YELLOW", OPEN, 10, "FIRST_FOR_RECTIFICATION", "FIRST"),
            colour("GREEN", OPEN, 20, "FIRST_FOR_RECTIFICATION"));
    static final LetterLadder LADDER = new LetterLadder(
            "LADDER",
            new Label("督办函件", "Ladder of letters"),
            Optional.of("TIME_LEFT"),
            List.of(
                    step("WARNING", "预警函").colours(Set.of("GREEN", "YELLOW")).build(),
                    step("REMINDER", "提醒函").duties(List.of("FIRST")).build(),
                    step("SUPERVISION", "督办函")
                            .duties(List.of("MAIN", "FIRST"))
                            .after("REMINDER")
                            .daysAfter(7)
                            .signed(true)
                            .setsLastDay(true)
                            .build(),
                    step("ACCOUNTABILITY", "问责建议书")
                            .issuer(Party.LEADING_GROUP)
                            .colours(Set.of("RED"))
                            .duties(List.of("MAIN"))
                            .after("SUPERVISION")
                            .build()));
    static final Policy POLICY = new PolicyBuilder()
            .from(Baoshan.POLICY)
            .warning(new WarningPolicy(List.of(TIME_LEFT), List.of(LADDER)))
            .build();
    static final Round ROUND = Baoshan.round(Phase.FEEDBACK, POLICY);
    static final Party SECRETARY = Party.of("TOWNSHIP_SECRETARY");
    static final ProblemId P1 = ProblemId.of("P1");
    static final ProblemId P2 = ProblemId.of("P2");

    private final Map<ProblemId, Problem> problems = new HashMap<>();
    private Dossier<LetterAct> dossier = Dossier.empty(Letters.subject(Baoshan.ROUND, VILLAGE), LetterAct.class);
    private Round round = ROUND;

    /** Letters to other addressees of the round. */
    final List<Letter> elsewhere = new ArrayList<>();

    @Nullable
    Letters letters;

    AnyWarning() {
        put(AnyProblem.of("P1", VILLAGE, FOCUS, FIELD, Status.RECTIFYING));
        put(AnyProblem.of("P2", VILLAGE, FOCUS, FIELD, Status.RECTIFYING));
        put(AnyProblem.of("ELSEWHERE", OTHER_VILLAGE, FOCUS, FIELD, Status.RECTIFYING));
        put(AnyProblem.of("DONE", VILLAGE, FOCUS, FIELD, Status.STRUCK_OFF));
        put(AnyProblem.of("LOCKED", VILLAGE, FOCUS, FIELD, Status.LOCKED));
    }

    static WarningScheme scheme(String code, boolean workingDays, WarningColour... colours) {
        return new WarningScheme(code, new Label("整改预警", "Warnings"), workingDays, List.of(colours));
    }

    static WarningColour colour(String code, Set<Watched> states, @Nullable Integer atMost, String... duties) {
        return new WarningColour(
                code,
                new Label("等级" + code, code),
                states,
                Optional.ofNullable(atMost),
                Optional.empty(),
                List.of(duties));
    }

    static LetterStepBuilder step(String code, String zh) {
        return new LetterStepBuilder()
                .code(code)
                .label(new Label(zh, code))
                .issuer(Party.INSPECTION_OFFICE)
                .daysAfter(0)
                .signed(false)
                .setsLastDay(false);
    }

    private void put(Problem problem) {
        problems.put(problem.id(), problem);
    }

    AnyWarning in(Round other) {
        round = other;
        return this;
    }

    /** The problem relapses and is opened again on a day. */
    AnyWarning reopened(ProblemId id, LocalDate day) {
        return with(id, problem(id).remedy().orElseThrow().after(new ReopenProblem(), Baoshan.office(day), round));
    }

    /** Somebody bears a duty for a problem from a day on. */
    AnyWarning borne(ProblemId id, String duty, String person, LocalDate from) {
        return with(
                id,
                problem(id)
                        .remedy()
                        .orElseThrow()
                        .after(new AssignDuty(duty, PersonId.of(person), from), Baoshan.office(from), round));
    }

    private AnyWarning with(ProblemId id, Remedy remedy) {
        put(new ProblemBuilder().from(problem(id)).remedy(remedy).build());
        return this;
    }

    Problem problem(ProblemId id) {
        return Objects.requireNonNull(problems.get(id));
    }

    LetterSetting setting() {
        return new LetterSetting(
                round,
                Baoshan.CALENDAR,
                id -> Optional.ofNullable(problems.get(id)),
                number -> elsewhere.stream()
                        .filter(letter -> letter.number().equals(number))
                        .findFirst());
    }

    /** A letter to exactly those whom the policy names on that day. */
    IssueLetter letter(String number, String step, LocalDate day, ProblemId... about) {
        Set<ProblemId> all = Set.of(about);
        Set<Receiver> to = LADDER.step(step)
                .map(found -> LetterRules.receivers(LADDER, found, all, day, setting()))
                .orElse(Set.of());
        Optional<LocalDate> last = step.equals("SUPERVISION") ? Optional.of(day.plusDays(15)) : Optional.empty();
        return new IssueLetter(number, "LADDER", step, all, to, last, "请加快整改");
    }

    Verdict judge(LetterAct act, Stamp stamp) {
        return LetterRules.judge(letters, VILLAGE, act, stamp, setting());
    }

    AnyWarning does(LetterAct act, Stamp stamp) {
        judge(act, stamp).orThrow();
        dossier = dossier.with(act, stamp);
        letters = Letters.after(letters, dossier.entries().get((int) dossier.version() - 1), round);
        return this;
    }

    Dossier<LetterAct> dossier() {
        return dossier;
    }

    static Stamp group(LocalDate day) {
        return Baoshan.stamp(Party.LEADING_GROUP, CITY, day);
    }

    static Stamp township(LocalDate day) {
        return Baoshan.stamp(Party.TOWNSHIP_COMMITTEE, TOWNSHIP, day);
    }

    static Stamp secretary(LocalDate day) {
        return Baoshan.stamp(SECRETARY, TOWNSHIP, day);
    }

    static Actor office() {
        return Baoshan.office(FEEDBACK).actor();
    }

    static AreaCode village() {
        return VILLAGE;
    }
}
