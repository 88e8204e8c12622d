package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.problem.Fault;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.Walk.Step;

/** What each rule says when it objects, once more and plainly: whoever is refused is not told an untruth. */
final class Reasons {
    private final Oracle life;
    private final Step step;
    private final Act act;
    private final Actor actor;
    private final LocalDate day;

    private Reasons(Oracle life, Step step) {
        this.life = life;
        this.step = step;
        this.act = step.act();
        this.actor = step.actor();
        this.day = step.day();
    }

    /** Whether what a rule objects to is the case; true for rules of rooms that the model does not know. */
    static boolean hold(Oracle life, Step step, Objection objection) {
        Rule rule = objection.rule();
        Reasons reasons = new Reasons(life, step);
        if (rule instanceof ProblemRule of) {
            return reasons.found(of, objection);
        }
        if (rule instanceof RectificationRule of) {
            return new RemedyReasons(life, step).hold(of, objection);
        }
        return !(rule instanceof RoundRule of) || reasons.round(of);
    }

    private boolean round(RoundRule rule) {
        boolean known =
                life.policy.parties().stream().anyMatch(named -> named.party().equals(actor.party()));
        return switch (rule) {
            case NOT_CLOSED -> step.phase() == Phase.CLOSED;
            case PHASE_REACHED -> step.phase().isBefore(step.move().phase());
            case PARTY_KNOWN -> !known;
            case PARTY_MAY -> known && !OracleParties.parties(life, step.move()).contains(actor.party());
            default -> true;
        };
    }

    private boolean found(ProblemRule rule, Objection objection) {
        Set<Status> from = OracleMoves.from(step.move());
        boolean atHome = from != null && from.contains(life.status);
        boolean locks = step.move() == Move.LOCK_PROBLEM;
        boolean ofTeam = OracleParties.TEAM.contains(actor.person());
        return switch (rule) {
            case BEGUN_ONCE -> step.move() == Move.DRAFT_PAPER;
            case BEGUN -> step.move() != Move.DRAFT_PAPER && life.isHidden(actor);
            case NOT_ENDED -> life.status.isEnd() && !life.isHidden(actor);
            case MOVE_FOLLOWS -> !atHome && !life.status.isEnd();
            case TIME_GOES_ON -> step.stamp().at().isBefore(life.last);
            case AREA_COVERED -> !actor.area().covers(life.scene.addressee);
            case ADDRESSEE_ITSELF ->
                actor.party().equals(OracleParties.inspected(life))
                        && !actor.area().equals(life.scene.addressee);
            case TEAM_AUTHORISED -> !ofTeam;
            case LEADER_OF_TEAM ->
                ofTeam
                        && actor.party().equals(Party.TEAM_LEADER)
                        && !actor.person().equals(Scene.LEADER);
            case INSPECTOR_NOT_BARRED -> step.barred();
            case NUMBER_FITS -> act instanceof ProblemAct.ApprovePaper;
            case VERIFIED_BY_NOW ->
                act instanceof ProblemAct.VerifyFinding verify && verify.on().isAfter(day);
            case VERIFIED_IN_ROUND ->
                act instanceof ProblemAct.VerifyFinding verify && verify.on().isBefore(OracleFinding.began(step));
            case CHANNELS_ENOUGH ->
                atHome && life.channels.size() < life.policy.finding().channels();
            case CHANNELS_REQUIRED ->
                atHome && !life.channels.containsAll(life.policy.finding().required());
            case ORGANISATION_HEARD -> locks && (life.status == Status.APPROVED || life.status == Status.FACTS_PUT);
            case OBJECTION_ANSWERED -> locks && life.status == Status.OBJECTED;
            case FACTS_TIME_SET -> life.policy.finding().factsAnswer().isEmpty();
            case FACTS_TIME_OVER ->
                Objects.equals(objection.facts().get("due"), life.answerable().orElse(null))
                        && !life.answerable().map(day::isAfter).orElse(true);
            case OLD_FAULT_LINKED -> act instanceof ProblemAct.LinkEarlier link && link.fault() == Fault.NEW;
            case EARLIER_LINKED -> act instanceof ProblemAct.UnlinkEarlier && !life.linked;
            case EARLIER_ROUND ->
                act instanceof ProblemAct.LinkEarlier link && link.round().equals(Scene.ROUND);
            case LEAD_RECEIVER_NAMED -> life.policy.finding().leadReceivers().isEmpty();
            case LEAD_TO_RECEIVER ->
                act instanceof ProblemAct.HandOverLead lead
                        && !life.policy.finding().leadReceivers().contains(lead.receiver());
            case LEAD_BY_RECEIVER -> !actor.party().equals(life.receiver);
            case LEAD_RECEIPTED_ONCE -> act instanceof ProblemAct.ReceiptLead && life.receipted;
            case LEAD_RECEIPTED -> act instanceof ProblemAct.ReplyLead && !life.receipted;
            case CONTEST_ONE_AT_A_TIME, CONTEST_ANSWERED -> life.contested;
            case CONTEST_AFTER_UPHELD, CONTEST_FOLLOWED -> life.upheld;
            case CONTEST_OPEN -> !life.contested;
            case CONTEST_UPHELD -> !life.upheld;
            case IMMEDIATE_WITHIN_STAY -> step.phase() != Phase.FIELD;
            case ORAL_ORDER_ACCEPTED ->
                life.policy.finding().oralOrderRecorder().isEmpty();
            case ORAL_ORDER_OF_APPROVER ->
                !ordered().party().equals(life.policy.finding().immediateApprover());
            case ORAL_ORDER_OF_ANOTHER -> ordered().orderer().equals(actor.person());
            case ORAL_ORDER_IN_TIME ->
                ordered().on().isAfter(day) || ordered().on().isBefore(life.laneOn);
            case IMMEDIATE_DUE_AFTER_NOTICE ->
                act instanceof ProblemAct.NotifyImmediate notice && notice.due().isBefore(day);
            case IMMEDIATE_CHECK_INDEPENDENT -> actor.person().equals(life.laneBy);
            default -> true;
        };
    }

    private ProblemAct.RecordOralOrder ordered() {
        return (ProblemAct.RecordOralOrder) act;
    }
}
