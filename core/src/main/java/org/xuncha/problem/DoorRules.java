package org.xuncha.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** What is asked of every act alike: does it follow, is it time for it, and may this actor do it here. */
final class DoorRules {
    private DoorRules() {}

    static Verdict open(
            @Nullable Problem problem, Move move, AreaCode addressee, Actor actor, Instant at, Setting setting) {
        return follows(problem, move)
                .and(RoundRules.inPhase(setting.round(), move.phase(), move))
                .and(inTime(problem, at))
                .and(RoundRules.mayAct(setting.policy(), actor, move.parties(setting.policy(), addressee.level())))
                .and(covered(addressee, actor))
                .and(ofTeam(addressee, actor, setting));
    }

    /**
     * Whether an entry may stand in a record after what stands before it, as far as record and round alone tell: it
     * follows, in time, on an entered phase, by a party that may, at home.
     */
    static Verdict recorded(@Nullable Problem before, Entry<Act> entry, Round round) {
        Move move = Move.of(entry.act());
        Stamp stamp = entry.stamp();
        AreaCode addressee = before != null
                ? before.addressee()
                : entry.act() instanceof ProblemAct.DraftPaper draft
                        ? draft.addressee()
                        : stamp.actor().area();
        Verdict verdict = follows(before, move)
                .and(RoundRules.enteredBy(round, move.phase(), stamp, move))
                .and(inTime(before, stamp.at()))
                .and(RoundRules.mayAct(round.policy(), stamp.actor(), move.parties(round.policy(), addressee.level())))
                .and(covered(addressee, stamp.actor()));
        return verdict.isAccepted()
                ? verdict
                : Verdict.of(illegal(before, entry, verdict.objections().get(0).rule()));
    }

    /** What is said of an entry that goes on with something that was never begun. */
    static Objection restsOnNothing(@Nullable Problem before, Entry<Act> entry) {
        return illegal(before, entry, ProblemRule.MOVE_FOLLOWS);
    }

    private static Objection illegal(@Nullable Problem before, Entry<Act> entry, Rule broken) {
        return Objection.by(ProblemRule.RECORD_LEGAL)
                .with("problem", entry.line().subject().key())
                .with("seq", entry.seq())
                .with("act", Move.of(entry.act()))
                .with("person", entry.stamp().actor().person())
                .with("status", before == null ? "-" : before.status())
                .with("rule", broken.code());
    }

    private static Verdict follows(@Nullable Problem problem, Move move) {
        if (problem == null) {
            return move == Move.DRAFT_PAPER ? Verdict.accepted() : Verdict.of(notBegun(move));
        }
        Status status = problem.status();
        if (move.from().contains(status)) {
            return Verdict.accepted();
        }
        return Verdict.of(whyNot(problem, move, status));
    }

    static Objection notBegun(Move move) {
        return Objection.by(ProblemRule.BEGUN).with("act", move);
    }

    /** What is said to those who need not know that there is such a lead: no more than if there were none. */
    static Objection hidden(Problem problem, Move move) {
        return move == Move.DRAFT_PAPER
                ? Objection.by(ProblemRule.BEGUN_ONCE).with("problem", problem.id())
                : notBegun(move);
    }

    private static Objection whyNot(Problem problem, Move move, Status status) {
        if (move == Move.DRAFT_PAPER) {
            return Objection.by(ProblemRule.BEGUN_ONCE).with("problem", problem.id());
        }
        if (status.isEnd()) {
            return Objection.by(ProblemRule.NOT_ENDED)
                    .with("problem", problem.id())
                    .with("status", status)
                    .with("act", move);
        }
        if (move == Move.LOCK_PROBLEM && status == Status.OBJECTED) {
            return FactRules.unanswered(problem);
        }
        if (move == Move.LOCK_PROBLEM && status == Status.FACTS_PUT) {
            return FactRules.unheard(problem);
        }
        return Objection.by(ProblemRule.MOVE_FOLLOWS)
                .with("problem", problem.id())
                .with("status", status)
                .with("act", move)
                .with("expected", move.from());
    }

    private static Verdict inTime(@Nullable Problem problem, Instant at) {
        return problem == null || !at.isBefore(problem.last())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.TIME_GOES_ON)
                        .with("problem", problem.id())
                        .with("at", at)
                        .with("last", problem.last()));
    }

    private static Verdict covered(AreaCode addressee, Actor actor) {
        if (!actor.area().covers(addressee)) {
            return Verdict.of(Objection.by(ProblemRule.AREA_COVERED)
                    .with("person", actor.person())
                    .with("area", actor.area())
                    .with("addressee", addressee));
        }
        return actor.area().equals(addressee) || !actor.party().equals(Party.inspected(addressee.level()))
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.ADDRESSEE_ITSELF)
                        .with("person", actor.person())
                        .with("area", actor.area())
                        .with("addressee", addressee));
    }

    /** Who acts as a member or leader of a team must be one, of the team authorised here. */
    private static Verdict ofTeam(AreaCode addressee, Actor actor, Setting setting) {
        boolean leads = actor.party().equals(Party.TEAM_LEADER);
        if (!leads && !actor.party().equals(Party.TEAM_MEMBER)) {
            return Verdict.accepted();
        }
        AuthorisedTeam team = setting.team().orElse(null);
        if (team == null || !team.members().contains(actor.person())) {
            return Verdict.of(Objection.by(ProblemRule.TEAM_AUTHORISED)
                    .with("person", actor.person())
                    .with("addressee", addressee));
        }
        if (leads && !team.leader().equals(actor.person())) {
            return Verdict.of(Objection.by(ProblemRule.LEADER_OF_TEAM)
                    .with("person", actor.person())
                    .with("team", team.code()));
        }
        return WorkingPaperRules.notBarred(ProblemRule.INSPECTOR_NOT_BARRED, actor.person(), addressee, setting);
    }
}
