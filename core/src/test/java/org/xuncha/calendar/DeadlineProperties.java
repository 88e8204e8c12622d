package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xuncha.rule.Label;
import org.xuncha.rule.Verdict;

/** What holds for every deadline and every row of changes, the refused ones among them. */
class DeadlineProperties {
    private static final Label OFFICE = new Label("巡察办", "巡察办");
    private static final Label GROUP = new Label("领导小组", "领导小组");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    /** Every deadline that a row of changes leads through; a change that is refused leads nowhere. */
    @Provide
    Arbitrary<List<Deadline>> lives() {
        Arbitrary<LocalDate> anchors = Days.between(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 3, 31));
        return Combinators.combine(anchors, limits(), changes().list().ofMaxSize(12))
                .as((anchor, limit, changes) -> {
                    List<Deadline> life = new ArrayList<>();
                    life.add(Deadline.of(AnchorEvent.FEEDBACK.on(anchor), limit, CALENDAR));
                    for (Change change : changes) {
                        Deadline now = life.get(life.size() - 1);
                        DeadlineChange next = change.on(now);
                        if (now.permits(next).isAccepted()) {
                            life.add(now.changedBy(next));
                        }
                    }
                    return life;
                });
    }

    private static Arbitrary<TimeLimit> limits() {
        return Arbitraries.of(
                        "AT_ONCE",
                        "1D",
                        "30D",
                        "30D/WD",
                        "15WD",
                        "1WD",
                        "2M",
                        "2M/WD",
                        "6M",
                        "2M, PERMANENT",
                        "2025-12-31")
                .map(TimeLimit::parse);
    }

    /** A change near what is possible: its day lies a few days from the one that decides. */
    private static Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2), Arbitraries.integers().between(-3, 25))
                .as(Change::new);
    }

    private record Change(int kind, int days) {
        DeadlineChange on(Deadline now) {
            LocalDate begun = now.suspension().map(Suspension::from).orElse(now.due());
            return switch (kind) {
                case 0 ->
                    new Extension(
                            OFFICE,
                            "理由",
                            now.anchor().on().plusDays(days),
                            now.due().plusDays(days));
                case 1 -> new Suspension(GROUP, "原因", now.due().minusDays(days));
                default -> new Resumption(GROUP, "恢复", begun.plusDays(days));
            };
        }
    }

    @Property
    void the_last_day_never_moves_back_and_the_original_stays(@ForAll("lives") List<Deadline> life) {
        for (int i = 1; i < life.size(); i++) {
            assertThat(life.get(i).due()).isAfterOrEqualTo(life.get(i - 1).due());
            assertThat(life.get(i).original()).isEqualTo(life.get(0).due());
            assertThat(life.get(i).history().subList(0, i - 1))
                    .isEqualTo(life.get(i - 1).history());
        }
    }

    @Property
    void an_extension_moves_the_last_day_to_the_day_granted(@ForAll("lives") List<Deadline> life) {
        for (DeadlineStep step : last(life).history()) {
            if (step.change() instanceof Extension extension) {
                assertThat(step.after()).isEqualTo(extension.to()).isAfter(step.before());
            }
        }
    }

    /** The days from the suspension to the last day are there again from the resumption to the new last day. */
    @Property
    void what_was_left_at_the_suspension_is_left_at_the_resumption(@ForAll("lives") List<Deadline> life) {
        for (int i = 1; i < life.size(); i++) {
            if (steps(life.get(i)).get(i - 1).change() instanceof Resumption resumption) {
                LocalDate from = life.get(i - 1).suspension().orElseThrow().from();
                LocalDate before = life.get(i - 1).due();
                LocalDate after = life.get(i).due();
                assertThat(after).isAfterOrEqualTo(resumption.on());
                if (life.get(i).countsWorkingDays()) {
                    int left = Days.worked(CALENDAR, from, before);
                    assertThat(Days.worked(CALENDAR, resumption.on(), after)).isBetween(left, Math.max(1, left));
                } else {
                    long left = ChronoUnit.DAYS.between(from, before);
                    LocalDate plain = resumption.on().plusDays(left);
                    boolean moves = life.get(i)
                            .limit()
                            .term()
                            .map(Term::movesToWorkingDay)
                            .orElse(false);
                    assertThat(after).isEqualTo(moves ? CALENDAR.workingDayFrom(plain) : plain);
                }
            }
        }
    }

    @Property
    void the_sentence_names_every_date_and_every_reason(@ForAll("lives") List<Deadline> life) {
        Deadline deadline = last(life);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String sentence = deadline.explain(locale);
            assertThat(sentence).doesNotContain("{", "}").doesNotContain("\n");
            dates(deadline).forEach(day -> assertThat(sentence).contains(Day.in(locale, day)));
            reasons(deadline).forEach(reason -> assertThat(sentence).contains(reason));
        }
    }

    @Property
    void overdue_is_less_than_no_days_left(
            @ForAll("lives") List<Deadline> life, @ForAll @IntRange(min = 0, max = 400) int after) {
        Deadline deadline = last(life);
        LocalDate day = deadline.anchor().on().plusDays(after);
        assertThat(deadline.isOverdueOn(day)).isEqualTo(deadline.daysLeftOn(day) < 0);
        if (deadline.isOverdueOn(day)) {
            assertThat(deadline.workingDaysLeftOn(day)).isLessThanOrEqualTo(0);
            assertThat(deadline.isOverdueOn(day.plusDays(1))).isTrue();
        }
        if (!day.isAfter(deadline.due())) {
            assertThat(deadline.isOverdueOn(day)).isFalse();
        } else {
            assertThat(deadline.isOverdueOn(day))
                    .isEqualTo(deadline.suspension().isEmpty());
        }
    }

    @Property
    void a_day_uses_up_one_day_unless_it_is_suspended(
            @ForAll("lives") List<Deadline> life, @ForAll @IntRange(min = 0, max = 400) int after) {
        Deadline deadline = last(life);
        LocalDate day = deadline.anchor().on().plusDays(after);
        LocalDate next = day.plusDays(1);
        boolean counts = !isSuspendedOn(deadline, next);
        boolean worked = counts && CALENDAR.isWorkingDay(next);
        assertThat(deadline.daysLeftOn(day) - deadline.daysLeftOn(next)).isEqualTo(counts ? 1 : 0);
        assertThat(deadline.workingDaysLeftOn(day) - deadline.workingDaysLeftOn(next))
                .isEqualTo(worked ? 1 : 0);
    }

    private static boolean isSuspendedOn(Deadline deadline, LocalDate day) {
        boolean suspended = false;
        for (DeadlineStep step : deadline.history()) {
            if (step.change() instanceof Suspension suspension && !day.isBefore(suspension.from())) {
                suspended = true;
            } else if (step.change() instanceof Resumption resumption && !day.isBefore(resumption.on())) {
                suspended = false;
            }
        }
        return suspended;
    }

    @Property
    void what_is_permitted_is_done_and_what_is_not_is_refused(
            @ForAll("lives") List<Deadline> life, @ForAll("changes") Change change) {
        Deadline deadline = last(life);
        DeadlineChange next = change.on(deadline);
        Verdict verdict = deadline.permits(next);
        if (verdict.isAccepted()) {
            assertThat(deadline.changedBy(next).history()).hasSize(life.size());
        } else {
            assertThat(Refusals.refusals(() -> deadline.changedBy(next))).hasSameSizeAs(verdict.objections());
        }
    }

    @Provide("changes")
    Arbitrary<Change> oneChange() {
        return changes();
    }

    private static Deadline last(List<Deadline> life) {
        return life.get(life.size() - 1);
    }

    private static List<DeadlineStep> steps(Deadline deadline) {
        return deadline.history();
    }

    private static Stream<LocalDate> dates(Deadline deadline) {
        return Stream.concat(
                Stream.of(deadline.anchor().on(), deadline.original(), deadline.due()),
                deadline.history().stream().flatMap(step -> {
                    if (step.change() instanceof Extension extension) {
                        return Stream.of(extension.decidedOn(), step.before(), step.after());
                    }
                    return step.change() instanceof Suspension suspension
                            ? Stream.of(suspension.from())
                            : Stream.of(((Resumption) step.change()).on(), step.after());
                }));
    }

    private static Stream<String> reasons(Deadline deadline) {
        return deadline.history().stream().flatMap(step -> {
            if (step.change() instanceof Extension extension) {
                return Stream.of(extension.approver().zh(), extension.reason());
            }
            return step.change() instanceof Suspension suspension
                    ? Stream.of(suspension.approver().zh(), suspension.cause())
                    : Stream.of(((Resumption) step.change()).approver().zh(), ((Resumption) step.change()).cause());
        });
    }
}
