package org.xuncha.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.cooperation.Passage;
import org.xuncha.cooperation.PassageAct;
import org.xuncha.cooperation.PassageId;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.EvaluationAct;
import org.xuncha.evaluation.EvaluationResult;
import org.xuncha.evaluation.EvaluationStep;
import org.xuncha.lists.Paper;
import org.xuncha.lists.PaperAct;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.PreparationAct;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
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
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.StaffingReport;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;
import org.xuncha.systemic.SystemicAct;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.Letters;
import org.xuncha.warning.PermittedLetter;
import org.xuncha.warning.Receiver;
import org.xuncha.warning.Warning;

/**
 * The inspection office (巡察办): the one door through which anything is done or asked. It loads what stands, asks the
 * rules, and saves act and state together. Safe for use by many threads.
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
        return storage.ask(transaction -> transaction.records().rounds());
    }

    /** A round, or none if it was not opened. */
    public Optional<Round> round(RoundId id) {
        return read(desk -> Files.find(desk, Round.subject(id), Crafts.ROUND));
    }

    /**
     * The staffing of a round as a reader may see it, or none if nothing is staffed yet. Facts that he may not see, such
     * as those about the kin of others, are left out: judge nothing by them, ask {@link #staffingReport}.
     */
    public Optional<Staffing> staffing(RoundId id, Actor reader) {
        return read(desk -> StaffingDesk.shown(desk, id, reader));
    }

    /**
     * Every person of the pool against every team, with all reasons: judged by all facts, told without those that the
     * reader may not see.
     *
     * @param day the day on which they would serve
     * @param known by what was known on which day; today's date for all that is known
     * @return empty if nothing is staffed yet
     */
    public List<StaffingReport.Row> staffingReport(RoundId id, LocalDate day, LocalDate known, Actor reader) {
        return read(desk -> StaffingDesk.report(desk, id, day, known, reader));
    }

    /** The preparatory questions of an organisation, or none if it has none or the asker may not see them. */
    public Optional<Preparation> preparation(RoundId round, AreaCode area, Sight sight) {
        return shown(round, sight, shown -> shown.preparation(area));
    }

    /** The preparatory questions that the asker may see, of all organisations, in the order of their areas. */
    public List<Preparation> preparations(RoundId round, Sight sight) {
        return shown(round, sight, Shown::preparations);
    }

    /** The paper of a number, or none if none was issued or the asker may not see it; see {@link Sight#shows(Paper, Set)}. */
    public Optional<Paper> paper(RoundId round, String number, Sight sight) {
        return shown(round, sight, shown -> shown.paper(number));
    }

    /** All papers that the asker may see, in the order of their numbers. */
    public List<Paper> papers(RoundId round, Sight sight) {
        return shown(round, sight, Shown::papers);
    }

    /**
     * What passes between bodies and the asker may see, in the order of its identities. Who has to do with a passage
     * himself is shown it by {@link Window#passages}.
     */
    public List<Passage> passages(RoundId round, Sight sight) {
        return shown(round, sight, Shown::passages);
    }

    /**
     * A problem, or none if there is none or the asker may not see it. Once something was read or done in the round
     * through this office, it is one question to the store.
     */
    public Optional<Problem> problem(RoundId round, ProblemId problem, Sight sight) {
        Optional<ProblemFile> file =
                storage.ask(transaction -> transaction.problems().file(problem.in(round), sight));
        Optional<Problem> known = file.flatMap(found -> ProblemDesk.folded(found, shelf.latest(Round.subject(round))));
        return file.isEmpty() || known.isPresent() ? known : shown(round, sight, shown -> shown.problem(problem));
    }

    /**
     * Whether this actor may begin a problem of an area now by drafting a working paper, or every reason why not, as far
     * as that does not depend on what the paper says.
     */
    public Verdict mayDraft(RoundId round, AreaCode area, Actor actor) {
        return shown(round, Sight.NOTHING, shown -> shown.mayDraft(area, actor, clock.instant()));
    }

    /**
     * Everything that could be done to a problem, and for each kind of act whether this actor may do it now, or every
     * reason why not, as far as that does not depend on what the act says. A user interface is built of this alone.
     *
     * @return empty if there is no such problem or the asker may not see it
     */
    public Map<Move, Verdict> permitted(RoundId round, ProblemId problem, Actor actor, Sight sight) {
        return shown(round, sight, shown -> shown.permitted(problem, actor, clock.instant()));
    }

    /** The letters about an addressee's problems, or none if there are none or the asker may not see them. */
    public Optional<Letters> letters(RoundId round, AreaCode addressee, Sight sight) {
        return shown(round, sight, shown -> shown.letters(addressee));
    }

    /**
     * Which colours a problem has now, by each scheme of the policy, and why. Nothing of it is stored.
     *
     * @return a warning for each scheme that has a colour for it; empty if the asker may not see the problem, or it was
     *     not fed back
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public List<Warning> warnings(RoundId round, ProblemId problem, Sight sight) {
        return shown(round, sight, shown -> shown.warnings(problem, clock.instant()));
    }

    /**
     * Every letter of every ladder in the policy, in order, and whether this actor may issue it on a problem now, or every reason
     * why not.
     *
     * @return empty if there is no such problem or the asker may not see it
     */
    public List<PermittedLetter> permittedLetters(RoundId round, ProblemId problem, Actor actor, Sight sight) {
        return shown(round, sight, shown -> shown.permittedLetters(problem, actor, clock.instant()));
    }

    /**
     * Who receives a letter of a step if it is issued on these problems now, as the policy names them; problems that the
     * asker may not see name nobody.
     *
     * @throws IllegalStateException if the round was not opened
     */
    public Set<Receiver> receivers(RoundId round, String ladder, String step, Set<ProblemId> problems, Sight sight) {
        return shown(round, sight, shown -> shown.receivers(ladder, step, problems, clock.instant()));
    }

    /** The systemic problems that the asker may see, in the order of their keys: those of whose addressees he sees what was
     * fed back. */
    public List<SystemicProblem> systemicProblems(RoundId round, Sight sight) {
        return shown(round, sight, Shown::systemicProblems);
    }

    /** A systemic problem, or none if there is none or the asker may not see it. */
    public Optional<SystemicProblem> systemicProblem(RoundId round, SystemicId systemic, Sight sight) {
        return shown(round, sight, shown -> shown.systemicProblem(systemic));
    }

    /**
     * Everything that could be done to put a systemic problem right, and for each kind of act whether this actor may do
     * it now, or every reason why not; see {@link #permitted(RoundId, ProblemId, Actor, Sight)}.
     */
    public Map<Move, Verdict> permitted(RoundId round, SystemicId systemic, Actor actor, Sight sight) {
        return shown(round, sight, shown -> shown.permitted(systemic, actor, clock.instant()));
    }

    /** Which colours a systemic problem has now, and why; see {@link #warnings(RoundId, ProblemId, Sight)}. */
    public List<Warning> warnings(RoundId round, SystemicId systemic, Sight sight) {
        return shown(round, sight, shown -> shown.warnings(systemic, clock.instant()));
    }

    /** The evaluation of an organisation's rectification, or none if it was not rated or the asker may not see it. */
    public Optional<Evaluation> evaluation(RoundId round, AreaCode area, Sight sight) {
        return shown(round, sight, shown -> shown.evaluation(area));
    }

    /** What its ratings come to so far, and why; empty while an element was rated by nobody. Nothing of it is stored. */
    public Optional<EvaluationResult> evaluationResult(RoundId round, AreaCode area, Sight sight) {
        return shown(round, sight, shown -> shown.evaluationResult(area));
    }

    /**
     * Every kind of act on the evaluation of an organisation, and whether this actor may do it now, or every reason why
     * not.
     *
     * @return empty if there is no such round or the asker may not see the organisation
     */
    public Map<EvaluationStep, Verdict> permittedEvaluation(RoundId round, AreaCode area, Actor actor, Sight sight) {
        return shown(round, sight, shown -> shown.permittedEvaluation(area, actor, clock.instant()));
    }

    /**
     * Problems that fit, whole, in the order of their keys.
     *
     * @param after the key after which to begin; empty to begin at the first
     * @param limit how many at most, from 1
     */
    public List<Problem> problems(ProblemQuery query, String after, int limit) {
        return shown(query.round(), query.sight(), shown -> shown.problems(query, after, limit));
    }

    /** What is looked up of problems that fit, in the order of their keys; see {@link #problems}. */
    public List<ProblemRow> rows(ProblemQuery query, String after, int limit) {
        return rows(query, ProblemCursor.afterKey(after), limit);
    }

    /** The same in any order: the next page begins at {@link ProblemCursor#after} the last row of this one. */
    public List<ProblemRow> rows(ProblemQuery query, ProblemCursor from, int limit) {
        return storage.ask(transaction -> transaction.problems().page(query, from, limit));
    }

    /**
     * Gives the row of every problem that fits, in an order, as all of them stand at one instant, however long that takes
     * and whatever is done meanwhile. Few are held at once. If the store fails on the way, no row is given twice.
     *
     * @param taker must not use this office: it is called inside a transaction. What it throws ends all
     * @throws org.xuncha.storage.StorageFailure if the store cannot do its work
     */
    public void eachRow(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        read(desk -> {
            desk.transaction().problems().each(query, order, taker);
            return order;
        });
    }

    /** How many problems fit, by addressee, level, focus, field, status and outcome. */
    public List<Tally> count(ProblemQuery query) {
        return storage.ask(transaction -> transaction.problems().count(query));
    }

    /** How many problems fitted at an instant; see {@link org.xuncha.storage.Problems#count(ProblemQuery, Instant)}. */
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        return storage.ask(transaction -> transaction.problems().count(query, asOf));
    }

    /** A round as somebody may see it today: {@link org.xuncha.storage.SightRules} applied to all that is asked. */
    public Window window(RoundId round, Actor asker) {
        return new Window(this, round, asker);
    }

    Instant now() {
        return clock.instant();
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

    <T> T read(Work<T> work) {
        return storage.read(transaction -> work.on(desk(transaction)));
    }

    private <T> T shown(RoundId round, Sight sight, Function<Shown, T> question) {
        return read(desk -> question.apply(new Shown(desk, round, sight)));
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
