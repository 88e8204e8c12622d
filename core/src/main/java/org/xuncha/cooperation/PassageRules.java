package org.xuncha.cooperation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuncha.cooperation.PassageAct.AnswerPassage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.organisation.Party;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRule;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What may be done to a passage. Pure functions. */
public final class PassageRules {
    private static final Pattern PERSON = Pattern.compile("\\S{1,64}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,39}");

    private PassageRules() {}

    /**
     * Whether an act may be done. An answer is never refused for being late.
     *
     * @param before what stands, or null if nothing was sent yet
     * @param round the round, or null if it was not opened yet
     */
    public static Verdict judge(@Nullable Passage before, PassageAct act, Stamp stamp, @Nullable Round round) {
        Verdict phase = RoundRules.inPhase(round, Phase.OPENED, act.name());
        if (round == null || !phase.isAccepted()) {
            return phase;
        }
        if (act instanceof SendPassage send) {
            return speaks(send.from(), stamp, round).and(sending(before, send, stamp, round));
        }
        if (before == null) {
            return Verdict.of(Objection.by(PassageRule.SENT).with("act", act.name()));
        }
        if (act instanceof AnswerPassage back) {
            return speaks(before.what().to(), stamp, round)
                    .and(open(before, round))
                    .and(byCode(before.form(), back.text()));
        }
        return speaks(before.what().from(), stamp, round).and(open(before, round));
    }

    private static Verdict speaks(Body body, Stamp stamp, Round round) {
        return RoundRules.mayAct(round.policy(), stamp, Set.of(body.party()))
                .then(() -> Verdict.require(
                        body.isSpokenForBy(stamp.actor()),
                        () -> Objection.by(PassageRule.SPEAKS_FOR_BODY)
                                .with("party", round.policy().called(body.party()))
                                .with("area", body.area())
                                .with("found", stamp.actor().area())));
    }

    private static Verdict sending(@Nullable Passage before, SendPassage send, Stamp stamp, Round round) {
        return sentOnce(before, round)
                .and(Verdict.require(
                        !send.from().equals(send.to()),
                        () -> Objection.by(PassageRule.SENT_TO_ANOTHER)
                                .with("party", round.policy().called(send.to().party()))
                                .with("area", send.to().area())))
                .and(Verdict.require(
                        round.policy().party(send.to().party()).isPresent(),
                        () -> Objection.by(RoundRule.PARTY_KNOWN)
                                .with("party", send.to().party())
                                .with("policy", round.policy().label())))
                .and(suggested(send, round))
                .and(replyBy(send, stamp, round))
                .and(Verdict.require(
                        send.form() != Form.SECONDMENT
                                || PERSON.matcher(send.matter()).matches(),
                        () -> Objection.by(PassageRule.PERSON_NAMED)))
                .and(byCode(send.form(), send.matter()));
    }

    private static Verdict sentOnce(@Nullable Passage before, Round round) {
        return before == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(PassageRule.SENT_ONCE)
                        .with("passage", before.id())
                        .with(
                                "sent",
                                before.sent().atZone(round.policy().zone()).toLocalDate()));
    }

    private static Verdict suggested(SendPassage send, Round round) {
        Set<Party> receivers = round.policy().lists().suggestionReceivers();
        return Verdict.require(
                send.form() != Form.SUGGESTION || receivers.contains(send.to().party()),
                () -> Objection.by(PassageRule.SUGGESTION_TO_RECEIVER)
                        .with("party", round.policy().called(send.to().party()))
                        .with(
                                "receivers",
                                receivers.isEmpty() ? "-" : round.policy().called(receivers)));
    }

    private static Verdict replyBy(SendPassage send, Stamp stamp, Round round) {
        if (send.replyBy().isEmpty()) {
            return Verdict.require(
                    !send.form().needsReplyBy(),
                    () -> Objection.by(PassageRule.REPLY_BY_NAMED).with("form", send.form()));
        }
        return Verdict.require(
                !send.replyBy().get().isBefore(stamp.day(round.policy().zone())),
                () -> Objection.by(PassageRule.REPLY_BY_AFTER_SENT)
                        .with("by", send.replyBy().get())
                        .with("sent", stamp.day(round.policy().zone())));
    }

    private static Verdict open(Passage before, Round round) {
        return Verdict.require(
                before.isOpen(),
                () -> Objection.by(PassageRule.STILL_OPEN)
                        .with("passage", before.id())
                        .with(
                                "ended",
                                before.answered()
                                        .or(before::withdrawn)
                                        .orElseThrow()
                                        .atZone(round.policy().zone())
                                        .toLocalDate()));
    }

    /** The code itself is not repeated in the objection: it may be content. */
    private static Verdict byCode(Form form, String text) {
        return Verdict.require(
                !form.isRestricted() || CODE.matcher(text).matches(), () -> Objection.by(PassageRule.LEAD_BY_CODE));
    }
}
