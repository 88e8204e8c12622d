package org.xuncha.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.office.Course.Step;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Transaction;

/**
 * The acts of a round judged once more by the rules, in the order of time, each by what stood before it. Acts of one
 * instant are tried in every order that keeps the order inside each record; what is done to the round itself comes last
 * among them, because it ends what else may be done. A name stands as soon as the act that takes it was followed, so
 * that no other act finds it free. Of an entry no more is held than when it was made and where it stands; the records are
 * read when they are needed.
 */
final class Rejudging {
    private final Transaction transaction;
    private final RoundId round;
    private final Replay replay;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Subject, Deque<Step>> now = new LinkedHashMap<>();
    private final Map<Subject, Disallowed> found = new LinkedHashMap<>();

    /** @param naming whether names that rounds were once kept without are made as they would have been */
    Rejudging(Desk desk, RoundId round, boolean naming) {
        this.transaction = desk.transaction();
        this.round = round;
        this.replay = new Replay(desk, round, naming, this::taken);
    }

    /** The first entry of each record that is not allowed, in the order of time. */
    List<Disallowed> all() {
        judge(Integer.MAX_VALUE);
        return List.copyOf(found.values());
    }

    /** The first entry of the round that is not allowed. */
    Optional<Disallowed> first() {
        judge(1);
        return found.values().stream().findFirst();
    }

    private void judge(int most) {
        Files.each(transaction, round, this::take);
        steps.sort(Comparator.comparing(Step::at));
        int from = 0;
        while (from < steps.size() && found.size() < most) {
            int to = from + 1;
            while (to < steps.size()
                    && steps.get(to).at().equals(steps.get(from).at())) {
                to++;
            }
            together(steps.subList(from, to));
            from = to;
        }
        replay.putAway();
    }

    private void take(Subject subject, List<Line> lines) {
        Craft<?, ?> craft = Crafts.of(subject.kind());
        if (craft == null) {
            disallow(lines.get(0), List.of(Archive.unknown(subject)));
            return;
        }
        Course course = new Course(subject, craft);
        replay.add(course);
        lines.forEach(line -> steps.add(new Step(course, line.seq(), line.at())));
    }

    private void together(List<Step> same) {
        replay.comeTo(same.get(0).at());
        now.clear();
        for (Step step : same) {
            now.computeIfAbsent(step.course().subject(), subject -> new ArrayDeque<>())
                    .add(step);
        }
        List<Deque<Step>> records = new ArrayList<>(now.values());
        records.sort(Comparator.comparing(record -> record.element().course().order()));
        while (!records.isEmpty()) {
            if (!goesOn(records)) {
                force(records.get(0));
            }
            records.removeIf(Collection::isEmpty);
        }
    }

    /** Whether any act could be done; the round itself goes on by one, and only if nothing else does. */
    private boolean goesOn(List<Deque<Step>> records) {
        boolean some = false;
        for (Deque<Step> record : records) {
            if (!record.isEmpty() && record.element().course().isOfRound()) {
                return some || tried(record);
            }
            while (!record.isEmpty() && tried(record)) {
                some = true;
            }
        }
        return some;
    }

    private boolean tried(Deque<Step> record) {
        Step step = record.element();
        if (step.course().isOpen() && !replay.verdict(step).isAccepted()) {
            return false;
        }
        follow(record.remove());
        return true;
    }

    /** Follows the entry by which a name is taken, if it is one of this instant. */
    private boolean taken(Subject name) {
        Deque<Step> record = now.getOrDefault(name, new ArrayDeque<>());
        boolean waiting = !record.isEmpty();
        if (waiting) {
            tried(record);
        }
        return waiting;
    }

    /** What is not allowed was recorded all the same, and what came after it is judged by it. */
    private void force(Deque<Step> record) {
        Step step = record.remove();
        disallow(step, replay.verdict(step));
        follow(step);
    }

    private void follow(Step step) {
        if (!step.course().isOpen()) {
            return;
        }
        try {
            replay.follow(step);
        } catch (Refused refused) {
            disallow(step, Verdict.of(refused.objections()));
            if (step.course().reached() < step.seq()) {
                step.course().end();
            }
        }
    }

    private void disallow(Step step, Verdict why) {
        Subject subject = step.course().subject();
        if (!found.containsKey(subject)) {
            disallow(transaction.records().of(subject).get((int) step.seq() - 1), why.objections());
        }
    }

    private void disallow(Line line, List<Objection> why) {
        found.putIfAbsent(line.subject(), new Disallowed(line.subject(), line.seq(), line.act(), line.at(), why));
    }
}
