package org.xuncha.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.warning.AnyWarning.LADDER;
import static org.xuncha.warning.AnyWarning.P1;
import static org.xuncha.warning.AnyWarning.P2;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuncha.Baoshan;
import org.xuncha.policy.LetterStep;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;
import org.xuncha.warning.LetterAct.AcknowledgeLetter;
import org.xuncha.warning.LetterAct.AnswerLetter;
import org.xuncha.warning.LetterAct.IssueLetter;
import org.xuncha.warning.LetterAct.WithdrawLetter;

/** What holds for every history of letters that the rules let happen. */
class LetterProperties {
    private static AnyWarning walk(long seed) {
        Random random = new Random(seed);
        AnyWarning it = new AnyWarning();
        LocalDate day = FEEDBACK;
        for (int i = 0; i < 120; i++) {
            day = day.plusDays(random.nextInt(4));
            if (random.nextInt(40) == 0) {
                it.reopened(random.nextBoolean() ? P1 : P2, day);
            }
            LetterAct act = any(random, it, i, day);
            Stamp stamp = random.nextInt(8) == 0 ? AnyWarning.township(day) : by(act, day);
            if (it.judge(act, stamp).isAccepted()) {
                it.does(act, stamp);
            }
        }
        return it;
    }

    private static LetterAct any(Random random, AnyWarning it, int number, LocalDate day) {
        String known = it.letters == null
                ? "0"
                : it.letters
                        .letters()
                        .get(random.nextInt(it.letters.letters().size()))
                        .number();
        return switch (random.nextInt(6)) {
            case 0 -> new AcknowledgeLetter(known);
            case 1 -> new AnswerLetter(known, "已办理");
            case 2 ->
                random.nextInt(3) > 0
                        ? it.letter(String.valueOf(number), "SUPERVISION", day, about(random))
                        : new WithdrawLetter(known);
            default -> {
                String step = LADDER.steps().get(random.nextInt(4)).code();
                yield it.letter(String.valueOf(number), step, day, about(random));
            }
        };
    }

    private static ProblemId[] about(Random random) {
        List<ProblemId[]> all = List.of(new ProblemId[] {P1}, new ProblemId[] {P2}, new ProblemId[] {P1, P2});
        return all.get(random.nextInt(3));
    }

    private static Stamp by(LetterAct act, LocalDate day) {
        if (act instanceof IssueLetter issue && issue.step().equals("ACCOUNTABILITY")) {
            return AnyWarning.group(day);
        }
        boolean receives = act instanceof AcknowledgeLetter || act instanceof AnswerLetter;
        return receives ? AnyWarning.secretary(day) : Baoshan.office(day);
    }

    private static Stream<Letter> letters(AnyWarning it) {
        return it.letters == null ? Stream.empty() : it.letters.letters().stream();
    }

    private static LetterStep step(Letter letter) {
        return LADDER.step(letter.what().step()).orElseThrow();
    }

    @Test
    void such_histories_climb_every_step_and_do_everything() {
        List<Letter> all = LongStream.range(0, 60)
                .boxed()
                .flatMap(seed -> letters(walk(seed)))
                .toList();
        assertThat(all).extracting(letter -> letter.what().step()).contains("WARNING", "SUPERVISION", "ACCOUNTABILITY");
        assertThat(all)
                .anyMatch(letter -> step(letter).signed() && !letter.answers().isEmpty());
        assertThat(all).anyMatch(letter -> letter.withdrawn().isPresent());
    }

    @Property(tries = 60)
    void every_letter_has_the_one_that_it_needs_long_enough_before_it(@ForAll long seed) {
        AnyWarning it = walk(seed);
        letters(it).filter(letter -> step(letter).after().isPresent()).forEach(letter -> {
            LocalDate latest = letter.issued().on().minusDays(step(letter).daysAfter());
            for (ProblemId problem : letter.what().problems()) {
                assertThat(letters(it))
                        .anyMatch(before ->
                                before.what().step().equals(step(letter).after().orElseThrow())
                                        && before.what().problems().contains(problem)
                                        && (before.withdrawn().isEmpty()
                                                || letter.withdrawn().isPresent())
                                        && !before.issued().on().isAfter(latest));
            }
        });
    }

    @Property(tries = 60)
    void every_letter_has_another_number_and_its_party(@ForAll long seed) {
        AnyWarning it = walk(seed);
        assertThat(letters(it).map(Letter::number)).doesNotHaveDuplicates();
        assertThat(letters(it))
                .allMatch(letter -> letter.issued().party().equals(step(letter).issuer()));
    }

    @Property(tries = 60)
    void a_letter_to_be_signed_is_answered_by_those_who_signed(@ForAll long seed) {
        letters(walk(seed))
                .filter(letter -> step(letter).signed())
                .forEach(letter -> assertThat(letter.answers().stream()
                                .map(reply -> reply.by().party()))
                        .isSubsetOf(letter.acknowledged().stream()
                                .map(receipt -> receipt.by().party())
                                .toList()));
    }

    @Property(tries = 60)
    void nothing_is_both_answered_and_withdrawn(@ForAll long seed) {
        assertThat(letters(walk(seed)))
                .allMatch(letter ->
                        letter.answers().isEmpty() || letter.withdrawn().isEmpty());
    }

    @Property(tries = 60)
    void what_stands_is_what_the_kept_lines_add_up_to(@ForAll long seed) {
        AnyWarning it = walk(seed);
        Dossier<LetterAct> read = Dossier.read(
                it.dossier().subject(),
                LetterAct.class,
                it.dossier().entries().stream().map(Entry::line).toList());
        @Nullable Letters replayed = null;
        for (Entry<LetterAct> entry : read.entries()) {
            replayed = Letters.after(replayed, entry, AnyWarning.ROUND);
        }
        assertThat(replayed).isEqualTo(it.letters);
        assertThat(read.entries()).hasSizeGreaterThan(3);
        assertThat(Objects.requireNonNull(it.letters).letters()).isNotEmpty();
    }
}
