package org.xuncha.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.policy.Situation;
import org.xuncha.record.Stamp;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What may be done to a round, and the questions that every other room asks of one. Pure functions. */
public final class RoundRules {
    private static final Set<Party> OPENERS = Set.of(Party.INSPECTION_OFFICE, Party.LEADING_GROUP);

    private RoundRules() {}

    /** Whether an act may be done to a round; {@code round} is null if there is none yet. */
    public static Verdict judge(@Nullable Round round, RoundAct act, Stamp stamp) {
        if (act instanceof OpenRound open) {
            return round != null
                    ? Verdict.of(Objection.by(RoundRule.OPENED_ONCE)
                            .with("round", round.id())
                            .with("opened", round.day(Phase.OPENED)))
                    : mayAct(open.policy(), stamp, OPENERS).and(opening(open));
        }
        if (round == null) {
            return Verdict.of(Objection.by(RoundRule.OPENED).with("act", act.name()));
        }
        Phase next = ((EnterPhase) act).phase();
        return mayAct(round.policy(), stamp, OPENERS)
                .and(Verdict.require(
                        round.phase().next().filter(next::equals).isPresent(),
                        () -> Objection.by(RoundRule.PHASE_IN_ORDER)
                                .with("found", next)
                                .with("present", round.phase())
                                .with("since", round.day(round.phase()))));
    }

    private static Verdict opening(OpenRound open) {
        List<Objection> objections = new ArrayList<>();
        if (open.to().isBefore(open.from())) {
            objections.add(Objection.by(RoundRule.PERIOD_IN_ORDER)
                    .with("from", open.from())
                    .with("to", open.to()));
        }
        Map<String, Situation> known =
                open.policy().situations().stream().collect(Collectors.toMap(Situation::code, situation -> situation));
        Set<AreaCode> seen = new HashSet<>();
        for (InspectedObject object : open.objects()) {
            if (!seen.add(object.area())) {
                objections.add(Objection.by(RoundRule.OBJECT_ONCE).with("area", object.area()));
            }
            Stream.concat(object.situations().stream(), object.villageClass().stream())
                    .sorted()
                    .forEach(
                            code -> sorting(open, object, code, known.get(code)).ifPresent(objections::add));
        }
        return Verdict.of(objections);
    }

    /** What speaks against sorting an object so: policy has no such class, or asks for other kinds of round. */
    private static Optional<Objection> sorting(
            OpenRound open, InspectedObject object, String code, @Nullable Situation situation) {
        if (situation == null) {
            return Optional.of(Objection.by(RoundRule.SITUATION_KNOWN)
                    .with("area", object.area())
                    .with("code", code));
        }
        Set<RoundKind> kinds = object.kindsIn(open.kinds());
        return kinds.containsAll(situation.kinds())
                ? Optional.empty()
                : Optional.of(Objection.by(RoundRule.KINDS_OF_CLASS)
                        .with("area", object.area())
                        .with("class", situation.label())
                        .with("found", kinds.stream().sorted().toList())
                        .with("expected", situation.kinds().stream().sorted().toList()));
    }

    /** Whether the actor is a party to rounds under this policy, and one of those that may do this. */
    public static Verdict mayAct(Policy policy, Stamp stamp, Collection<Party> parties) {
        return mayAct(policy, stamp.actor(), parties);
    }

    /** The same for an actor who has not acted yet. */
    public static Verdict mayAct(Policy policy, Actor actor, Collection<Party> parties) {
        Party party = actor.party();
        if (!policy.hasParty(party)) {
            return Verdict.of(
                    Objection.by(RoundRule.PARTY_KNOWN).with("party", party).with("policy", policy.label()));
        }
        return Verdict.require(
                parties.contains(party),
                () -> Objection.by(RoundRule.PARTY_MAY)
                        .with("party", policy.called(party))
                        .with("parties", policy.called(parties)));
    }

    /**
     * Whether a round is there, is not closed, and has reached a phase.
     *
     * @param act what is to be done: its name, or a constant that has words
     */
    public static Verdict inPhase(@Nullable Round round, Phase from, Object act) {
        if (round == null) {
            return Verdict.of(Objection.by(RoundRule.OPENED).with("act", act));
        }
        if (round.phase() == Phase.CLOSED) {
            return Verdict.of(Objection.by(RoundRule.NOT_CLOSED)
                    .with("round", round.id())
                    .with("closed", round.day(Phase.CLOSED)));
        }
        return Verdict.require(
                round.reached(from),
                () -> Objection.by(RoundRule.PHASE_REACHED)
                        .with("act", act)
                        .with("expected", from)
                        .with("found", round.phase()));
    }

    /**
     * Whether what was done then was done in a phase or after it: asked of what was recorded, when the round may have
     * gone on.
     *
     * @param act what was done: its name, or a constant that has words
     */
    public static Verdict enteredBy(Round round, Phase from, Stamp stamp, Object act) {
        return Verdict.require(
                round.reached(from) && !stamp.day(round.policy().zone()).isBefore(round.day(from)),
                () -> Objection.by(RoundRule.PHASE_REACHED)
                        .with("act", act)
                        .with("expected", from)
                        .with("found", round.phase()));
    }

    /** Whether an area is an object of the round. */
    public static Verdict isObject(Round round, AreaCode area) {
        return Verdict.require(
                round.object(area).isPresent(),
                () -> Objection.by(RoundRule.OBJECT_KNOWN).with("area", area).with("round", round.label()));
    }

    /**
     * Whether the actor has authority over a whole round: only then may he seal it or erase what the law demands to be
     * erased. It is the inspection office or leading group of an area in which all its objects lie.
     *
     * @param act what is to be done: its name, or a constant that has words
     */
    public static Verdict mayKeep(@Nullable Round round, Actor actor, Object act) {
        if (round == null) {
            return Verdict.of(Objection.by(RoundRule.OPENED).with("act", act));
        }
        return mayAct(round.policy(), actor, OPENERS)
                .and(Verdict.require(
                        round.objects().stream().allMatch(object -> actor.area().covers(object.area())),
                        () -> Objection.by(RoundRule.WHOLE_ROUND)
                                .with("area", actor.area())
                                .with("round", round.label())));
    }
}
