package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Archive;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.ProblemRowBuilder;
import org.xuncha.storage.Sight;

/**
 * Somebody who knows how records are chained puts acts into the store behind the office that no rule would have allowed.
 * They follow, in time, by a party that may: reading finds nothing. Judging again names them.
 */
class JudgedAgainTest {
    private static final Subject FIRST = subject("P-1");
    private static final Subject SECOND = subject("P-2");
    private static final Subject THIRD = subject("P-3");

    private final MemoryStorage storage = new MemoryStorage();
    private final OneRound round = new OneRound(storage, "2021-1");

    private static Subject subject(String problem) {
        return ProblemId.of(problem).in(org.xuncha.record.RoundId.of("2021-1"));
    }

    @BeforeEach
    void a_round_as_the_office_led_it() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.locked("P-2", OneRound.OTHER, 2);
        round.approved("P-3", OneRound.OTHER, 3);
        round.does("P-3", OneRound.LEADER, new VerifyFinding(Channel.DOCUMENT, OneRound.DAY, "查阅公示记录"));
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        rectified("P-1", OneRound.VILLAGE, 7);
        rectified("P-2", OneRound.OTHER, 8);
        assertThat(archive().judgeAgain()).isEmpty();
    }

    private void rectified(String problem, AreaCode village, int evidence) {
        round.rectifying(problem, village);
        round.does(problem, OneRound.branch(village), OneRound.evidence(evidence, OneRound.DAY));
        round.does(
                problem,
                OneRound.branch(village),
                new ReportMeasure("1", Outcome.DONE, Set.of(Claim.SYSTEM_MADE), "制度已张贴"));
    }

    private Archive archive() {
        return round.office.archive(round.id);
    }

    /** An entry on a sound chain, with the row to which it leads. */
    private void forge(Subject problem, Actor actor, Act act) {
        round.clock.advance(Duration.ofMinutes(1));
        storage.write(transaction -> {
            Dossier<Act> before = Dossier.read(
                    problem, Act.class, Problem.ACTS, transaction.records().of(problem));
            Dossier<Act> after = before.with(act, new Stamp(round.by(actor), round.clock.instant()));
            ProblemRow row =
                    transaction.problems().find(problem, Sight.everything()).orElseThrow();
            transaction
                    .records()
                    .append(Append.since(
                            before.version(),
                            after,
                            new ProblemRowBuilder()
                                    .from(row)
                                    .version(after.version())
                                    .status(status(act, row))
                                    .build()));
            return after;
        });
    }

    private static String status(Act act, ProblemRow row) {
        return act instanceof ReportCompletion ? "REPORTED" : act instanceof LockProblem ? "LOCKED" : row.status();
    }

    private void assertFound(Subject problem, long seq, Rule rule) {
        assertThat(archive().verify().isWhole()).isTrue();
        assertThat(archive().judgeAgain()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(problem);
            assertThat(entry.seq()).isEqualTo(seq);
            assertThat(entry.why()).extracting(Objection::rule).contains(rule);
            assertThat(entry.message(Locale.CHINESE)).contains("第" + seq + "条").doesNotContain("{");
            assertThat(entry.message(Locale.ENGLISH)).doesNotContain("{");
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        archive().writeTo(file);
        MemoryStorage elsewhere = new MemoryStorage();
        assertThatThrownBy(
                        () -> Office.of(elsewhere, round.clock).bringIn(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    Objection first = refused.objections().get(0);
                    assertThat(first.rule()).isEqualTo(OfficeRule.FILE_LINE_STANDS);
                    assertThat(first.facts()).containsEntry("subject", problem).containsEntry("seq", seq);
                    assertThat(refused.objections()).extracting(Objection::rule).contains(rule);
                });
        assertThat(Office.of(elsewhere, round.clock).rounds()).isEmpty();
    }

    @Test
    void a_strike_off_by_the_person_who_filed_the_evidence() {
        round.does("P-1", OneRound.branch(OneRound.VILLAGE), new ReportCompletion(Outcome.DONE, "整改到位"));
        Actor sameHand = OneRound.actor("V-" + OneRound.VILLAGE, Party.TOWNSHIP_COMMITTEE, OneRound.TOWNSHIP);
        forge(FIRST, sameHand, new DecideClosing(Opinion.AGREES));
        assertFound(FIRST, 10, RectificationRule.CLOSER_INDEPENDENT);
    }

    @Test
    void evidence_formed_before_the_feedback() {
        forge(SECOND, OneRound.branch(OneRound.OTHER), OneRound.evidence(9, OneRound.DAY.minusDays(1)));
        assertFound(SECOND, 9, RectificationRule.EVIDENCE_AFTER_FEEDBACK);
    }

    @Test
    void the_photograph_of_another_village() {
        forge(SECOND, OneRound.branch(OneRound.OTHER), OneRound.evidence(7, OneRound.DAY));
        assertFound(SECOND, 9, ProblemRule.EVIDENCE_OF_ONE_ADDRESSEE);
    }

    @Test
    void of_each_record_the_first_is_named_and_what_follows_is_judged_by_what_stands() {
        forge(SECOND, OneRound.branch(OneRound.OTHER), OneRound.evidence(9, OneRound.DAY.minusDays(1)));
        forge(FIRST, OneRound.branch(OneRound.VILLAGE), OneRound.evidence(10, OneRound.DAY.minusDays(1)));
        forge(SECOND, OneRound.branch(OneRound.OTHER), OneRound.evidence(11, OneRound.DAY.minusDays(1)));
        round.does("P-2", OneRound.branch(OneRound.OTHER), new ReportCompletion(Outcome.DONE, "整改到位"));
        assertThat(archive().judgeAgain())
                .extracting(entry -> entry.subject() + "/" + entry.seq())
                .containsExactly(SECOND + "/9", FIRST + "/9");
    }

    @Test
    void a_round_in_which_nothing_was_forged_has_nothing_to_be_named_whatever_came_later() {
        round.does("P-1", OneRound.branch(OneRound.VILLAGE), new ReportCompletion(Outcome.DONE, "整改到位"));
        archive().erase(THIRD, 3, Set.of("content.result"), "《个人信息保护法》", round.by(OneRound.OFFICE));
        archive().seal(round.by(OneRound.OFFICE));
        assertThat(archive().judgeAgain()).isEqualTo(List.of());
    }
}
