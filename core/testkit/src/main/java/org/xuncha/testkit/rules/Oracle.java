package org.xuncha.testkit.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Anchor;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.DeadlineChange;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.Policy;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Setting;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Walk.Step;

/**
 * A second, small model of a problem's life, written without the library's rules and folds: it foretells whether an act
 * is accepted and where the problem stands afterwards. Only dates are counted by the library's calendar. Where model and
 * library differ, one of them is wrong.
 */
public final class Oracle {
    final Policy policy;
    final AreaLevel level;
    final Scene scene;

    Status status = Status.DRAFT;
    Instant last;
    boolean reopened;
    final Set<Channel> channels = new HashSet<>();

    /** Of the immediate lane: the name of the last act, and who did it. */
    @Nullable
    Act lane;

    @Nullable
    PersonId laneBy;

    /** Of what was contested: whether it waits for an answer, and whether it was upheld and not followed yet. */
    boolean contested;

    boolean upheld;

    /** Of a lead: who has it, and whether he receipted it. */
    @Nullable
    Party receiver;

    boolean receipted;

    final Map<String, LocalDate> dutySince = new HashMap<>();
    final Set<String> dutyNamed = new HashSet<>();

    LocalDate since = LocalDate.MIN;
    List<Measure> plan = List.of();

    @Nullable
    PersonId submitter;

    int reviews;
    final Map<String, PersonId> owners = new HashMap<>();
    final Map<String, RectificationAct.ReportMeasure> reports = new HashMap<>();
    final List<Evidence> evidence = new ArrayList<>();
    final Set<String> digests = new HashSet<>();
    final Map<String, List<DeadlineChange>> changes = new HashMap<>();
    final Map<String, PersonId> keepers = new HashMap<>();

    /** Who had a hand in the present attempt: never any of its judges. */
    final Set<PersonId> hands = new HashSet<>();

    final List<Actor> approvals = new ArrayList<>();

    @Nullable
    LocalDate struckOff;

    int held;
    LocalDate reported = LocalDate.MIN;
    RectificationAct.@Nullable RecordSatisfaction satisfaction;
    RectificationAct.@Nullable PublishResult publication;
    boolean withheld;

    /** A model of the problem that was drafted in a scene, before anything else is done to it. */
    public Oracle(Scene scene) {
        this.scene = scene;
        this.policy = scene.policy;
        this.level = scene.addressee.level();
        this.last = scene.dossier().entries().get(0).stamp().at();
    }

    /**
     * Follows a life that began by a draft, and compares every verdict of the library's rules, and every status and
     * deadline, with what the model foretells.
     *
     * @throws AssertionError naming the first step in which they differ
     */
    public static void check(Walk life) {
        Oracle oracle = new Oracle(life.scene());
        for (Step step : life.steps()) {
            Setting bare = step.setting().with(LocalRules.NONE);
            Verdict library = ProblemRules.judge(step.before(), step.act(), step.stamp(), bare);
            boolean foretold = oracle.allows(step);
            if (knows(step.move()) && foretold != library.isAccepted()) {
                throw differs(life, step, "the model " + (foretold ? "allows" : "refuses") + ", the rules: " + library);
            }
            if (!step.done()) {
                continue;
            }
            oracle.follow(step);
            if (oracle.status != step.after().status()) {
                throw differs(life, step, "the model says " + oracle.status);
            }
            Optional<LocalDate> due = step.after()
                    .remedy()
                    .map(remedy -> remedy.deadline(oracle.policy.rectification(), OracleRules.CALENDAR)
                            .due());
            if (!oracle.due().equals(due)) {
                throw differs(life, step, "the model is due " + oracle.due() + ", the rules " + due);
            }
        }
    }

    private static AssertionError differs(Walk life, Step step, String how) {
        return new AssertionError("%s%n%s by %s at %s on %s: %s%n%s"
                .formatted(
                        life,
                        step.act(),
                        step.actor(),
                        step.stamp().at(),
                        step.before().status(),
                        how,
                        step.before()));
    }

    /** Whether the model knows a kind of act. */
    public static boolean knows(Move move) {
        return OracleRules.from(move) != null;
    }

    /** Whether the step will be accepted. */
    public boolean allows(Step step) {
        return OracleRules.allow(this, step);
    }

    /** Where the problem stands. */
    public Status status() {
        return status;
    }

    /** By when the present attempt ends, once feedback was given. */
    public Optional<LocalDate> due() {
        return status.isIssued() ? Optional.of(wholeDue()) : Optional.empty();
    }

    Deadline whole() {
        return changed(
                "", Deadline.of(anchor(), TimeLimit.of(policy.rectification().rectify()), OracleRules.CALENDAR));
    }

    LocalDate wholeDue() {
        return whole().due();
    }

    Deadline of(Measure measure) {
        return changed(measure.key(), set(measure));
    }

    Deadline set(Measure measure) {
        return Deadline.of(anchor(), measure.limit(), OracleRules.CALENDAR);
    }

    private Anchor anchor() {
        return (reopened ? AnchorEvent.REOPENING : AnchorEvent.FEEDBACK).on(since);
    }

    private Deadline changed(String key, Deadline original) {
        Deadline deadline = original;
        for (DeadlineChange change : changes.getOrDefault(key, List.of())) {
            deadline = deadline.changedBy(change);
        }
        return deadline;
    }

    Optional<Measure> measure(String key) {
        return plan.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Takes note of a step that was accepted. */
    public void follow(Step step) {
        Act act = step.act();
        last = step.stamp().at();
        PersonId person = step.stamp().actor().person();
        LocalDate day = step.day();
        if (act instanceof ProblemAct before) {
            found(before, person, day);
        } else if (act instanceof RectificationAct.AssignDuty assign) {
            dutySince.put(assign.duty(), assign.from());
            dutyNamed.add(assign.duty());
        } else if (act instanceof RectificationAct.SubmitPlan submit) {
            plan = submit.plan().measures();
            changes.keySet().retainAll(Set.of(""));
            submitter = person;
            reviews = 0;
            status = policy.rectification().reviewersOf(level).isEmpty() ? Status.RECTIFYING : Status.PLAN_SUBMITTED;
        } else if (act instanceof RectificationAct.ReviewPlan review) {
            reviewed(review.opinion());
        } else if (act instanceof RectificationAct.HandOverMeasure hand) {
            owners.put(hand.measure(), hand.owner());
            hands.add(hand.owner());
        } else if (OracleRemedy.change(act, step) != null) {
            changes.computeIfAbsent(OracleRemedy.changed(act), key -> new ArrayList<>())
                    .add(Objects.requireNonNull(OracleRemedy.change(act, step)));
        } else if (act instanceof RectificationAct.ReportMeasure report) {
            reports.put(report.measure(), report);
            hands.add(person);
        } else if (act instanceof RectificationAct.FileEvidence file) {
            evidence.add(file.evidence());
            digests.add(file.evidence().digest());
            keepers.putIfAbsent(file.evidence().digest(), person);
            hands.add(person);
        } else if (act instanceof RectificationAct.HandOverEvidence hand) {
            keepers.put(hand.digest(), hand.to());
        } else {
            closed(act, step, person, day);
        }
    }

    private void found(ProblemAct act, PersonId person, LocalDate day) {
        if (act instanceof ProblemAct.ApprovePaper) {
            status = Status.APPROVED;
        } else if (act instanceof ProblemAct.VerifyFinding verify) {
            channels.add(verify.channel());
        } else if (act instanceof ProblemAct.PutFacts) {
            status = Status.FACTS_PUT;
        } else if (act instanceof ProblemAct.ConfirmFacts) {
            status = Status.HEARD;
        } else if (act instanceof ProblemAct.ObjectToFacts) {
            status = Status.OBJECTED;
        } else if (act instanceof ProblemAct.AnswerObjection answer) {
            status = answer.upheld() ? Status.APPROVED : Status.HEARD;
        } else if (act instanceof ProblemAct.LockProblem) {
            status = Status.LOCKED;
        } else if (act instanceof ProblemAct.DismissProblem) {
            status = Status.DISMISSED;
        } else if (act instanceof ProblemAct.HandOverLead lead) {
            status = Status.HANDED_OVER;
            receiver = lead.receiver();
            receipted = false;
        } else if (act instanceof ProblemAct.ReceiptLead) {
            receipted = true;
        } else if (act instanceof ProblemAct.ReplyLead) {
            status = Status.LEAD_SETTLED;
        } else if (act instanceof ProblemAct.ReturnLead || act instanceof ProblemAct.UnlockProblem) {
            status = Status.APPROVED;
            upheld = false;
        } else if (act instanceof ProblemAct.WithdrawProblem) {
            status = Status.WITHDRAWN;
            upheld = false;
        } else if (act instanceof ProblemAct.ContestProblem) {
            contested = true;
        } else if (act instanceof ProblemAct.AnswerContest answer) {
            contested = false;
            upheld = answer.upheld();
        } else if (act instanceof ProblemAct.IssueProblem) {
            status = Status.ISSUED;
            since = day;
            for (DutyLine line : policy.rectification().duties()) {
                if (line.addressee() == level) {
                    dutySince.put(line.duty(), day);
                }
            }
        } else if (!(act instanceof ProblemAct.RewordFinding) && !(act instanceof ProblemAct.LinkEarlier)) {
            lane = act;
            laneBy = person;
        }
    }

    private void reviewed(Opinion opinion) {
        if (opinion == Opinion.RETURNS) {
            reviews = 0;
            status = reopened ? Status.REOPENED : Status.ISSUED;
        } else if (++reviews == policy.rectification().reviewersOf(level).size()) {
            status = Status.RECTIFYING;
        }
    }

    private void closed(Act act, Step step, PersonId person, LocalDate day) {
        if (act instanceof RectificationAct.ReportCompletion) {
            status = Status.REPORTED;
            hands.add(person);
            anew();
            reported = day;
        } else if (act instanceof RectificationAct.RecordSatisfaction found) {
            satisfaction = found;
        } else if (act instanceof RectificationAct.PublishResult publish) {
            publication = publish;
        } else if (act instanceof RectificationAct.RedactResult redact) {
            withheld |= redact.whole();
        } else if (act instanceof RectificationAct.DecideClosing decide) {
            approvals.add(step.stamp().actor());
            if (decide.opinion() == Opinion.RETURNS) {
                anew();
                status = Status.RECTIFYING;
            } else if (approvals.size()
                    == policy.rectification().closersOf(level).size()) {
                status = Status.STRUCK_OFF;
                struckOff = day;
            }
        } else if (act instanceof RectificationAct.RecheckStrikeOff recheck) {
            held++;
            status = recheck.result() == RecheckResult.RELAPSED ? Status.RELAPSED : Status.STRUCK_OFF;
        } else if (act instanceof RectificationAct.ConfirmConsolidation) {
            status = Status.CONSOLIDATED;
        } else if (act instanceof RectificationAct.ReopenProblem) {
            again(day);
        }
    }

    /** Nothing of the attempt before counts any more, but what was filed once is not filed again. */
    private void again(LocalDate day) {
        status = Status.REOPENED;
        reopened = true;
        since = day;
        plan = List.of();
        submitter = null;
        reviews = 0;
        owners.clear();
        reports.clear();
        evidence.clear();
        changes.clear();
        hands.clear();
        anew();
        struckOff = null;
        held = 0;
    }

    /** What was agreed to, asked and published belongs to one report. */
    private void anew() {
        approvals.clear();
        satisfaction = null;
        publication = null;
        withheld = false;
    }

    PersonId owner(Measure measure) {
        return owners.getOrDefault(measure.key(), measure.owner());
    }

    /** Whether somebody rectified, promised to, or reported on it. */
    boolean hadAHand(PersonId person) {
        return hands.contains(person)
                || person.equals(submitter)
                || plan.stream().anyMatch(measure -> measure.owner().equals(person));
    }

    Outcome worst() {
        return reports.values().stream()
                .map(RectificationAct.ReportMeasure::outcome)
                .max(Outcome::compareTo)
                .orElse(Outcome.DONE);
    }
}
