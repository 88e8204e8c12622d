package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xuncha.record.Line;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * Acts on problems on which nobody else acts, and reads them: one after the other in an order of his own, by every way to
 * the store in its turn.
 */
final class Clerk {
    private final List<Storage> ways;
    private final List<Grown> problems;
    private int turn;
    private int failures;

    Clerk(int number, List<Storage> ways, List<Grown> problems) {
        this.ways = ways;
        this.problems = new ArrayList<>(problems);
        this.turn = number;
        Collections.shuffle(this.problems, new Random(number));
    }

    /** One act, one transaction; whether it is kept. After a failure the record says what became of it. */
    boolean act() {
        int place = turn % problems.size();
        Grown before = problems.get(place);
        Append next = before.next();
        Grown after = before.after(next);
        boolean kept = true;
        Storage way = nextWay();
        try {
            StorageProof.append(way, next);
        } catch (StorageFailure failure) {
            failures++;
            List<Line> lines = StorageProof.record(way, before.subject());
            kept = lines.equals(after.lines());
            require(kept || lines.equals(before.lines()), before);
        }
        problems.set(place, kept ? after : before);
        return kept;
    }

    /** A problem with its record, which is what was acknowledged. */
    boolean read() {
        Grown known = problems.get(turn % problems.size());
        Optional<ProblemFile> file =
                nextWay().ask(transaction -> transaction.problems().file(known.subject(), Given.EVERYTHING));
        require(file.map(ProblemFile::lines).equals(Optional.of(known.lines())), known);
        return true;
    }

    private Storage nextWay() {
        turn = Math.floorMod(turn + 1, Integer.MAX_VALUE);
        return ways.get(turn % ways.size());
    }

    private static void require(boolean holds, Grown known) {
        if (!holds) {
            throw new AssertionError("the record of " + known.subject() + " is not what was acknowledged");
        }
    }

    /** What stands of his problems. */
    List<Grown> problems() {
        return problems;
    }

    /** How often a store did not do what it was asked, or could not tell. */
    int failures() {
        return failures;
    }
}
