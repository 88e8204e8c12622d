package org.xuncha.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rule.Valid;

/**
 * A sample of problems that are struck off, to be re-checked (抽查). The seed alone draws it: whoever draws from the same
 * problems by the same seed gets the same sample, so that anybody can see that nobody picked. That holds if nobody could
 * choose the seed once the problems were known: a number drawn in public, or the root of a seal of the round. Our own
 * design.
 *
 * @param seed by what is drawn, 1 to 200 characters
 * @param size how many are drawn; all if there are no more
 * @param from the problems of which they are drawn, in order
 */
public record Sample(
        @NotBlank @Size(max = 200) String seed,
        @PositiveOrZero int size,
        NavigableSet<ProblemId> from) {
    /** @throws org.xuncha.rule.Refused if a component breaks its constraint */
    public Sample {
        Valid.parts(Sample.class, seed, size, from);
        from = Collections.unmodifiableNavigableSet(new TreeSet<>(from));
    }

    /** A sample of those problems that are struck off and still observed; the others do not count. */
    public static Sample of(Collection<Problem> problems, String seed, int size) {
        return new Sample(
                seed,
                size,
                problems.stream()
                        .filter(problem -> problem.status() == Status.STRUCK_OFF)
                        .map(Problem::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * The problems drawn: the first ones in the order of the SHA-256 digests of seed, line feed and key in UTF-8. So one
     * more or less to draw of changes no more than one of them.
     */
    public NavigableSet<ProblemId> drawn() {
        return from.stream()
                .sorted(Comparator.comparing(this::lot).thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableNavigableSet));
    }

    private String lot(ProblemId problem) {
        try {
            byte[] text = (seed + '\n' + problem.value()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of the problems drawn those that were re-checked since they were struck off. */
    public Figure<ProblemId> rechecked(Collection<Problem> problems) {
        NavigableSet<ProblemId> drawn = drawn();
        return Figure.of(
                Phrase.RECHECKED.label(),
                Phrase.DRAWN.label(),
                Unit.PROBLEM,
                Rechecks.ids(problems).stream().filter(drawn::contains).toList(),
                drawn);
    }
}
