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
        return read(desk -> desk.transaction().records().rounds());
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

    /** The preparatory questions of an organisation, or none if it has none. */
    public Optional<Preparation> preparation(RoundId round, AreaCode area) {
        return read(desk -> Files.find(desk, Preparation.subject(round, area), Crafts.PREPARATION));
    }

    /** The preparatory questions of all organisations, in the order of their areas. */
    public List<Preparation> preparations(RoundId round) {
        return read(desk -> desk.all(round, "PREPARATION", Crafts.PREPARATION));
    }

    /** The paper of a number, or none if none was issued. */
    public Optional<Paper> paper(RoundId round, String number) {
        return read(desk -> Files.find(desk, Paper.subject(round, number), Crafts.PAPER));
    }

    /** All papers, in the order of their numbers. */
    public List<Paper> papers(RoundId round) {
        return read(desk -> desk.all(round, "PAPER", Crafts.PAPER));
    }

    /** Everything that passes between bodies, in the order of its identities; leads only for who may see them. */
    public List<Passage> passages(RoundId round, Sight sight) {
        return read(desk -> desk.all(round, "PASSAGE", Crafts.PASSAGE).stream()
                .filter(passage -> sight.restricted() || !passage.form().isRestricted())
                .toList());
    }

    /** A problem, or none if there is none or the asker may not see it. */
    public Optional<Problem> problem(RoundId round, ProblemId problem, Sight sight) {
        return read(desk -> Files.find(desk, problem.in(round), Crafts.PROBLEM, sight));
    }

    /**
     * Everything that could be done to a problem, and for each kind of act whether this actor may do it now, or every
     * reason why not, as far as that does not depend on what the act says. A user interface is built of this alone.
     *
     * @return empty if there is no such problem or the asker may not see it
     */
    public Map<Move, Verdict> permitted(RoundId round, ProblemId problem, Actor actor, Sight sight) {
        return read(desk -> Files.find(desk, problem.in(round), Crafts.PROBLEM, sight)
                .map(found -> ProblemDesk.permitted(found, actor, clock.instant(), new Surroundings(round, desk)))
                .orElse(Map.of()));
    }

    /** The letters about an addressee's problems, or none if there are none or the asker may not see them. */
    public Optional<Letters> letters(RoundId round, AreaCode addressee, Sight sight) {
        return sight.lets(addressee)
                ? read(desk -> Files.find(desk, Letters.subject(round, addressee), Crafts.LETTERS))
                : Optional.empty();
    }

    /**
     * Which colours a problem has now, by each scheme of the policy, and why. Nothing of it is stored.
     *
     * @return a warning for each scheme that has a colour for it; empty if the asker may not see the problem, or it was
     *     not fed back
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public List<Warning> warnings(RoundId round, ProblemId problem, Sight sight) {
        return read(desk -> Files.find(desk, problem.in(round), Crafts.PROBLEM, sight)
                .map(found -> LetterDesk.warnings(found, clock.instant(), new Surroundings(round, desk)))
                .orElse(List.of()));
    }

    /**
     * Every letter of every ladder in the policy, in order, and whether this actor may issue it on a problem now, or every reason
     * why not.
     *
     * @return empty if there is no such problem or the asker may not see it
     */
    public List<PermittedLetter> permittedLetters(RoundId round, ProblemId problem, Actor actor, Sight sight) {
        return read(desk -> Files.find(desk, problem.in(round), Crafts.PROBLEM, sight)
                .map(found -> LetterDesk.permitted(desk, found, actor, clock.instant()))
                .orElse(List.of()));
    }

    /**
     * Who receives a letter of a step if it is issued on these problems now, as the policy names them; problems that the
     * asker may not see name nobody.
     *
     * @throws IllegalStateException if the round was not opened
     */
    public Set<Receiver> receivers(RoundId round, String ladder, String step, Set<ProblemId> problems, Sight sight) {
        return read(desk -> LetterDesk.receivers(desk, round, ladder, step, problems, clock.instant(), sight));
    }

    /** The systemic problems of areas that the asker may see, in the order of their keys. */
    public List<SystemicProblem> systemicProblems(RoundId round, Sight sight) {
        return read(desk -> desk.all(round, "SYSTEMIC", Crafts.SYSTEMIC).stream()
                .filter(systemic -> sight.lets(systemic.addressee()))
                .toList());
    }

    /** A systemic problem, or none if there is none or the asker may not see it. */
    public Optional<SystemicProblem> systemicProblem(RoundId round, SystemicId systemic, Sight sight) {
        return read(desk -> SystemicDesk.find(desk, round, systemic, sight));
    }

    /**
     * Everything that could be done to put a systemic problem right, and for each kind of act whether this actor may do
     * it now, or every reason why not; see {@link #permitted(RoundId, ProblemId, Actor, Sight)}.
     */
    public Map<Move, Verdict> permitted(RoundId round, SystemicId systemic, Actor actor, Sight sight) {
        return read(desk -> SystemicDesk.find(desk, round, systemic, sight)
                .map(found -> SystemicDesk.permitted(found, actor, clock.instant(), new Surroundings(round, desk)))
                .orElse(Map.of()));
    }

    /** Which colours a systemic problem has now, and why; see {@link #warnings(RoundId, ProblemId, Sight)}. */
    public List<Warning> warnings(RoundId round, SystemicId systemic, Sight sight) {
        return read(desk -> SystemicDesk.find(desk, round, systemic, sight)
                .map(found -> LetterDesk.warnings(found.remedy(), clock.instant(), new Surroundings(round, desk)))
                .orElse(List.of()));
    }

    /** The evaluation of an organisation's rectification, or none if it was not rated or the asker may not see it. */
    public Optional<Evaluation> evaluation(RoundId round, AreaCode area, Sight sight) {
        return sight.lets(area)
                ? read(desk -> Files.find(desk, Evaluation.subject(round, area), Crafts.EVALUATION))
                : Optional.empty();
    }

    /** What its ratings come to so far, and why; empty while an element was rated by nobody. Nothing of it is stored. */
    public Optional<EvaluationResult> evaluationResult(RoundId round, AreaCode area, Sight sight) {
        return sight.lets(area) ? read(desk -> EvaluationDesk.result(desk, round, area)) : Optional.empty();
    }

    /**
     * Every kind of act on the evaluation of an organisation, and whether this actor may do it now, or every reason why
     * not.
     *
     * @return empty if there is no such round or the asker may not see the organisation
     */
    public Map<EvaluationStep, Verdict> permittedEvaluation(RoundId round, AreaCode area, Actor actor, Sight sight) {
        return sight.lets(area)
                ? read(desk -> EvaluationDesk.permitted(desk, round, area, actor, clock.instant()))
                : Map.of();
    }

    /**
     * Problems that fit, whole, in the order of their keys.
     *
     * @param after the key after which to begin; empty to begin at the first
     * @param limit how many at most, from 1
     */
    public List<Problem> problems(ProblemQuery query, String after, int limit) {
        return read(desk -> Files.find(
                desk, desk.transaction().problems().page(query, after, limit), Crafts.PROBLEM, query.sight()));
    }

    /** What is looked up of problems that fit, in the order of their keys; see {@link #problems}. */
    public List<ProblemRow> rows(ProblemQuery query, String after, int limit) {
        return read(desk -> desk.transaction().problems().page(query, after, limit));
    }

    /** How many problems fit, by addressee, level, focus, field and status. */
    public List<Tally> count(ProblemQuery query) {
        return read(desk -> desk.transaction().problems().count(query));
    }

    /** How many problems fitted at an instant; see {@link org.xuncha.storage.Problems#count(ProblemQuery, Instant)}. */
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        return read(desk -> desk.transaction().problems().count(query, asOf));
    }

    /** The problems of a round as somebody may see them today: {@link org.xuncha.storage.SightRules} applied. */
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
     * time, with the working days of this office. Besides what the store itself holds of a transaction, that takes about
     * 30 MB, 500 bytes for each record and 60 for each entry.
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
        return new Desk(transaction, clock, calendar, local, shelf);
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Desk desk);
    }

    private record Done<T>(Desk desk, T result) {}
}
