package org.xuncha.preparation;

import static org.xuncha.Baoshan.CALENDAR;
import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.POLICY;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.preparation.AnyPreparation.ASKED;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.xuncha.Baoshan;
import org.xuncha.Expected;
import org.xuncha.Refusals;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.FocusRule;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.preparation.PreparationAct.AnswerQuestion;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DismissQuestion;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparationAct.SupplementAnswer;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Verdict;

/** Whatever is tried with a list, it is refused by exactly the rules that it breaks. */
class PreparationProperties {
    private static final List<Round> ROUNDS = List.of(
            Baoshan.round(Phase.PREPARATION),
            Baoshan.round(Phase.FEEDBACK),
            Baoshan.round(Phase.OPENED),
            Baoshan.round(Phase.CLOSED));
    private static final WorkingCalendar NO_CALENDAR = WorkingCalendar.of(List.of());
    private static final Party STRANGER = Party.of("STRANGER");

    /** What was done so far, kept beside what the room keeps. */
    private static final class Walk {
        final Random random;
        final AreaCode area;
        final Set<String> listed = new HashSet<>();
        final Set<String> answered = new HashSet<>();
        final Set<String> dismissed = new HashSet<>();
        boolean asked;

        @Nullable
        Preparation state;

        Walk(long seed) {
            random = new Random(seed);
            area = one(VILLAGE, VILLAGE, TOWNSHIP, ELSEWHERE);
        }

        @SafeVarargs
        final <T> T one(T... all) {
            return all[random.nextInt(all.length)];
        }

        String anyQuestion() {
            return one("Q1", "Q2", "Q3");
        }

        PreparatoryQuestion question() {
            boolean right = random.nextInt(8) > 0;
            return new PreparatoryQuestion(
                    QuestionId.of(anyQuestion()),
                    QuestionSource.DOCUMENT,
                    right ? FOCUS : "UNKNOWN",
                    right || random.nextBoolean() ? FIELD : "UNKNOWN",
                    "原因何在？");
        }

        PreparationAct act() {
            QuestionId id = QuestionId.of(anyQuestion());
            return switch (random.nextInt(10)) {
                case 0, 1 ->
                    new DrawUpQuestions(IntStream.rangeClosed(0, random.nextInt(2))
                            .mapToObj(i -> question())
                            .toList());
                case 2, 3 -> AnyPreparation.ask();
                case 4, 5, 6 -> new AnswerQuestion(id, "已核对");
                case 7, 8 -> new SupplementAnswer(id, "补充材料");
                default -> new DismissQuestion(id);
            };
        }

        Stamp stamp() {
            Party inspected = area.equals(TOWNSHIP) ? Party.TOWNSHIP_COMMITTEE : Party.VILLAGE_BRANCH;
            Party party = one(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER, inspected, inspected);
            boolean strange = random.nextInt(12) == 0;
            return Baoshan.stamp(strange ? STRANGER : party, one(area, area, area, OTHER_VILLAGE, CITY), ASKED);
        }

        Expected expected(PreparationAct act, Actor actor, Round round, WorkingCalendar calendar) {
            Expected expected = new Expected().inPhase(round, Phase.PREPARATION);
            if (!expected.isNothing()) {
                return expected;
            }
            if (act instanceof DrawUpQuestions list) {
                return drawn(expected, list, actor);
            }
            if (listed.isEmpty()) {
                return expected.unless(false, PreparationRule.LIST_DRAWN_UP);
            }
            if (act instanceof AskQuestions) {
                return expected.by(actor, Set.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER), POLICY)
                        .unless(!asked, PreparationRule.ASKED_ONCE)
                        .unless(asked || calendar.equals(CALENDAR), CalendarRule.YEAR_KNOWN);
            }
            String question = question(act).value();
            if (act instanceof DismissQuestion) {
                expected.by(actor, Set.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER), POLICY);
            } else {
                Party inspected = area.equals(TOWNSHIP) ? Party.TOWNSHIP_COMMITTEE : Party.VILLAGE_BRANCH;
                expected.by(actor, Set.of(inspected), POLICY)
                        .unless(actor.area().equals(area), PreparationRule.ANSWERED_BY_THE_ASKED);
            }
            boolean open = listed.contains(question) && asked;
            boolean more = act instanceof SupplementAnswer;
            return expected.unless(listed.contains(question), PreparationRule.QUESTION_KNOWN)
                    .unless(asked, PreparationRule.ASKED)
                    .unless(more || !dismissed.contains(question) || !open, PreparationRule.NOT_DISMISSED)
                    .unless(
                            !(act instanceof AnswerQuestion) || !answered.contains(question),
                            PreparationRule.ANSWERED_ONCE)
                    .unless(!more || !open || answered.contains(question), PreparationRule.ANSWERED);
        }

        private Expected drawn(Expected expected, DrawUpQuestions list, Actor actor) {
            expected.by(actor, Set.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER), POLICY)
                    .unless(!area.equals(ELSEWHERE), RoundRule.OBJECT_KNOWN)
                    .unless(listed.isEmpty(), PreparationRule.LIST_ONCE);
            Set<QuestionId> seen = new HashSet<>();
            for (PreparatoryQuestion question : list.questions()) {
                expected.unless(seen.add(question.id()), PreparationRule.QUESTION_ONCE)
                        .unless(question.focus().equals(FOCUS), FocusRule.CODE_KNOWN)
                        .unless(question.field().equals(FIELD), FocusRule.CODE_KNOWN);
            }
            return expected;
        }

        static QuestionId question(PreparationAct act) {
            if (act instanceof AnswerQuestion answer) {
                return answer.question();
            }
            return act instanceof SupplementAnswer more ? more.question() : ((DismissQuestion) act).question();
        }

        void note(PreparationAct act) {
            if (act instanceof DrawUpQuestions list) {
                list.questions().forEach(question -> listed.add(question.id().value()));
            } else if (act instanceof AskQuestions) {
                asked = true;
            } else if (act instanceof AnswerQuestion answer) {
                answered.add(answer.question().value());
            } else if (act instanceof DismissQuestion dismiss) {
                dismissed.add(dismiss.question().value());
            }
        }
    }

    @Property(tries = 150)
    void every_act_is_refused_by_exactly_the_rules_that_it_breaks(@ForAll long seed) {
        Walk walk = new Walk(seed);
        Dossier<PreparationAct> dossier =
                Dossier.empty(Preparation.subject(Baoshan.ROUND, walk.area), PreparationAct.class);
        for (int i = 0; i < 60; i++) {
            PreparationAct act = walk.act();
            Stamp stamp = walk.stamp();
            Round round = walk.random.nextInt(5) > 0 ? ROUNDS.get(0) : walk.one(ROUNDS.toArray(Round[]::new));
            WorkingCalendar calendar = walk.random.nextInt(3) > 0 ? CALENDAR : NO_CALENDAR;
            Verdict verdict = PreparationRules.judge(walk.state, walk.area, act, stamp, round, calendar);
            Expected expected = walk.expected(act, stamp.actor(), round, calendar);
            expected.of(verdict);
            expected.covering(PreparationRule.values());
            if (expected.isNothing()) {
                dossier = dossier.with(act, stamp);
                walk.state = AnyPreparation.fold(dossier);
                walk.note(act);
            }
        }
    }

    @Property(tries = 50)
    void nothing_is_done_before_there_is_a_round(@ForAll long seed) {
        Walk walk = new Walk(seed);
        Refusals.assertRefusedBy(
                PreparationRules.judge(null, walk.area, walk.act(), walk.stamp(), null, CALENDAR), RoundRule.OPENED);
    }
}
