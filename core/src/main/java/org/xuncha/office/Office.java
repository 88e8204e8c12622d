package org.xuncha.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.cooperation.Passage;
import org.xuncha.cooperation.PassageAct;
import org.xuncha.cooperation.PassageId;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.EvaluationAct;
import org.xuncha.lists.Paper;
import org.xuncha.lists.PaperAct;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.PreparationAct;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Transaction;
import org.xuncha.systemic.SystemicAct;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.Letters;

/**
 * The inspection office (巡察办): the one door through which anything is done. It loads what stands, asks the rules, and
 * saves act and state together. What somebody may see of a round is asked through its {@link Window}, what is kept of it
 * through its {@link Archive}. Safe for use by many threads.
 */
public final class Office {
    private static final int TRIES = 8;
    private static final int AT_HAND = 1_000;

    private final Storage storage;
    private final InstantSource clock;
    private final WorkingCalendar calendar;
    private final LocalRules local;
    private final Shelf shelf = new Shelf(AT_HAND);

    private Office(Storage storage, InstantSource clock, WorkingCalendar calendar, LocalRules local) {
        this.storage = storage;
        this.clock = clock;
        this.calendar = calendar;
        this.local = local;
    }

    /** An office over a store, by a clock, with the working days of the State Council's calendars. */
    public static Office of(Storage storage, InstantSource clock) {
        return of(storage, clock, WorkingCalendar.stateCouncil());
    }

    /** An office over a store, by a clock and the working days of a place. */
    public static Office of(Storage storage, InstantSource clock, WorkingCalendar calendar) {
        return new Office(storage, clock, calendar, LocalRules.NONE);
    }

    /**
     * An office over the same store in which the rules of a place hold as well, besides those that hold here. Whatever
     * is done or asked through it is judged by them.
     */
    public Office with(LocalRules rules) {
        return new Office(storage, clock, calendar, local == LocalRules.NONE ? rules : local.and(rules));
    }

    /**
     * Carries out one order.
     *
     * @return what stands afterwards
     * @throws org.xuncha.rule.Refused if a rule objects; nothing is recorded
     */
    public <S> S perform(Order<S> order) {
        Answer<S> answer = write(order::carryOut);
        answer.verdict().orThrow();
        return answer.state().orElseThrow();
    }

    /**
     * Carries out many orders in one transaction, each judged by what stands after those before it. An order that is
     * refused leaves no trace and does not hinder the others.
     *
     * @return an answer to each order, in their order
     */
    public List<Answer<?>> performAll(List<? extends Order<?>> orders) {
        return write(desk -> {
            List<Answer<?>> answers = new ArrayList<>(orders.size());
            orders.forEach(order -> answers.add(order.carryOut(desk)));
            return List.copyOf(answers);
        });
    }

    /** Does something to a round; see {@link #perform(Order)}. */
    public Round perform(RoundId round, RoundAct act, Mandate by) {
        return perform(Order.on(round, act, by));
    }

    /** Does something to the staffing of a round; see {@link #perform(Order)}. */
    public Staffing perform(RoundId round, StaffingAct act, Mandate by) {
        return perform(Order.on(round, act, by));
    }

    /** Does something to the preparatory questions of an organisation; see {@link #perform(Order)}. */
    public Preparation perform(RoundId round, AreaCode area, PreparationAct act, Mandate by) {
        return perform(Order.on(round, area, act, by));
    }

    /** Does something to a problem up to its feedback; see {@link #perform(Order)}. */
    public Problem perform(RoundId round, ProblemId problem, ProblemAct act, Mandate by) {
        return perform(Order.on(round, problem, act, by));
    }

    /** Does something to put a problem right; see {@link #perform(Order)}. */
    public Problem perform(RoundId round, ProblemId problem, RectificationAct act, Mandate by) {
        return perform(Order.on(round, problem, act, by));
    }

    /** Does something to the paper of a number; see {@link #perform(Order)}. */
    public Paper perform(RoundId round, String number, PaperAct act, Mandate by) {
        return perform(Order.on(round, number, act, by));
    }

    /**
     * Issues every list that the policy names to an addressee, under the next free numbers, and with the problem list
     * its problems: all in one transaction.
     *
     * @return the papers, one of each kind for which something was left to list
     * @throws org.xuncha.rule.Refused if a rule objects to any of it; nothing is issued
     */
    public List<Paper> issueLists(RoundId round, AreaCode addressee, Mandate by) {
        return write(desk -> PaperDesk.issueLists(desk, round, addressee, by, new Stamp(by, clock.instant())));
    }

    /** Does something to what passes between two bodies; see {@link #perform(Order)}. */
    public Passage perform(RoundId round, PassageId passage, PassageAct act, Mandate by) {
        return perform(Order.on(round, passage, act, by));
    }

    /** Does something to the letters about an addressee's problems; see {@link #perform(Order)}. */
    public Letters perform(RoundId round, AreaCode addressee, LetterAct act, Mandate by) {
        return perform(Order.on(round, addressee, act, by));
    }

    /** Lifts problems, or does something to what was lifted; see {@link #perform(Order)}. */
    public SystemicProblem perform(RoundId round, SystemicId systemic, SystemicAct act, Mandate by) {
        return perform(Order.on(round, systemic, act, by));
    }

    /** Does something to put a systemic problem right; see {@link #perform(Order)}. */
    public SystemicProblem perform(RoundId round, SystemicId systemic, RectificationAct act, Mandate by) {
        return perform(Order.on(round, systemic, act, by));
    }

    /** Does something to the evaluation of an organisation's rectification; see {@link #perform(Order)}. */
    public Evaluation perform(RoundId round, AreaCode area, EvaluationAct act, Mandate by) {
        return perform(Order.on(round, area, act, by));
    }

    /** The rounds in which something was done. */
    public List<RoundId> rounds() {
        return ask(transaction -> transaction.records().rounds());
    }

    /** A round, or none if it was not opened. */
    public Optional<Round> round(RoundId id) {
        return read(desk -> Files.find(desk, Round.subject(id), Crafts.ROUND));
    }

    /** A round as somebody may see it today: {@link org.xuncha.storage.SightRules} applied to all that is asked. */
    public Window window(RoundId round, Actor asker) {
        return new Window(this, new Viewpoint(round, asker, Optional.empty()));
    }

    /** Everything recorded in a round, to be verified, sealed, erased where the law demands it, and moved. */
    public Archive archive(RoundId round) {
        return new Archive(this, round);
    }

    /**
     * Brings in a round that {@link Archive#writeTo} wrote elsewhere, all of it or nothing. It is read record by record
     * and added to the store; there every record is verified, and every act is judged again by the rules, in the order of
     * time, with the working days of this office. Of every record and entry it is held which it is, where it stands and
     * when it was made; texts only of what is being looked at, however long the file is.
     *
     * @param file opens the file from its beginning; asked once more where the engine wants the transaction to be tried
     *     again. What it opens is closed
     * @return the round
     * @throws org.xuncha.rule.Refused naming the line of the file where something is wrong, later than the clock of this
     *     office or against the rules, or if the round is there already; nothing is brought in then
     * @throws Conflict if a command stands in it twice, or somebody else brings it in at the same moment
     * @throws java.io.UncheckedIOException if the file cannot be read; nothing is brought in then
     */
    public RoundId bringIn(Supplier<? extends InputStream> file) {
        return tryToWrite(desk -> {
            try (InputStream in = file.get()) {
                RoundFile round = RoundFile.open(in);
                new Arrival(desk, round).takeIn();
                return round.round();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Brings in a round from a stream that can be read once; see {@link #bringIn(Supplier)}. The stream stays open.
     *
     * @throws org.xuncha.rule.Refused also if the engine wants the transaction to be tried again; nothing is brought in
     *     then
     */
    public RoundId bringIn(InputStream in) {
        AtomicBoolean read = new AtomicBoolean();
        return bringIn(() -> {
            if (read.getAndSet(true)) {
                throw new Refused(Objection.by(OfficeRule.FILE_READ_AGAIN));
            }
            return new FilterInputStream(in) {
                @Override
                public void close() {
                    // it is the caller's
                }
            };
        });
    }

    /** A problem by what was last known of its round here, or none if that is not enough. */
    Optional<Problem> folded(ProblemFile file, RoundId round) {
        return ProblemDesk.folded(file, shelf.latest(Round.subject(round)));
    }

    /** A question to the store that needs no record. */
    <T> T ask(Function<Transaction, T> question) {
        return storage.ask(question);
    }

    <T> T read(Work<T> work) {
        return storage.read(transaction -> work.on(desk(transaction)));
    }

    <T> T write(Work<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return tryToWrite(work);
            } catch (Conflict conflict) {
                if (left == 1) {
                    throw conflict;
                }
            }
        }
    }

    private <T> T tryToWrite(Work<T> work) {
        Done<T> done = storage.write(transaction -> {
            Desk desk = desk(transaction);
            T result = work.on(desk);
            desk.putAway();
            return new Done<>(desk, result);
        });
        done.desk().shelve();
        return done.result();
    }

    private Desk desk(Transaction transaction) {
        Shelf own = transaction.isJoined() ? new Shelf(0) : shelf; // the host may yet undo it
        return new Desk(transaction, clock, calendar, local, own);
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Desk desk);
    }

    private record Done<T>(Desk desk, T result) {}
}
