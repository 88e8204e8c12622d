package org.xuncha.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.LetterStep;
import org.xuncha.policy.Policy;
import org.xuncha.problem.Problem;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Signature;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.warning.LetterAct.AcknowledgeLetter;
import org.xuncha.warning.LetterAct.WithdrawLetter;

/** What may be done to a letter once it was issued. */
final class ReceiptRules {
    private ReceiptRules() {}

    static Verdict judge(Letters letters, LetterAct act, Actor actor, LocalDate day, LetterSetting setting) {
        Optional<Letter> found = letters.letter(act.letter());
        if (found.isEmpty()) {
            return Verdict.of(Objection.by(LetterRule.LETTER_ISSUED)
                    .with("number", act.letter())
                    .with("act", act.name()));
        }
        Letter letter = found.get();
        LetterStep step = setting.ladder(letter.what().ladder())
                .flatMap(ladder -> ladder.step(letter.what().step()))
                .orElseThrow();
        if (act instanceof WithdrawLetter) {
            return RoundRules.mayAct(setting.round().policy(), actor, Set.of(step.issuer()))
                    .and(covered(letters, actor))
                    .and(open(letter, letter.isOpen()))
                    .and(notNeeded(letters, letter, setting));
        }
        Verdict received = received(letter, actor, setting.round().policy())
                .and(open(letter, letter.withdrawn().isEmpty()));
        return act instanceof AcknowledgeLetter
                ? received.then(() -> signing(letter, step, actor, day, setting))
                : received.then(
                        () -> signedFirst(letter, step, actor, setting.round().policy()));
    }

    private static Verdict covered(Letters letters, Actor actor) {
        return Verdict.require(
                actor.area().covers(letters.addressee()),
                () -> Objection.by(LetterRule.AREA_COVERED)
                        .with("area", actor.area())
                        .with("addressee", letters.addressee()));
    }

    private static Verdict open(Letter letter, boolean open) {
        return Verdict.require(
                open,
                () -> Objection.by(LetterRule.NOT_ENDED)
                        .with("number", letter.number())
                        .with(
                                "ended",
                                letter.withdrawn()
                                        .map(Signature::on)
                                        .orElseGet(() ->
                                                letter.answers().get(0).by().on())));
    }

    /** A ladder that was climbed has all its steps: what a later letter rests on stays as long as that stands. */
    private static Verdict notNeeded(Letters letters, Letter letter, LetterSetting setting) {
        return letters.letters().stream()
                .filter(later -> later.withdrawn().isEmpty() && restsOn(letters, later, letter, setting))
                .findFirst()
                .map(later -> Verdict.of(Objection.by(LetterRule.NEEDED_STAYS)
                        .with("number", letter.number())
                        .with("later", later.number())
                        .with("issued", later.issued().on())))
                .orElseGet(Verdict::accepted);
    }

    private static boolean restsOn(Letters letters, Letter later, Letter letter, LetterSetting setting) {
        Optional<String> needed = setting.ladder(later.what().ladder())
                .flatMap(ladder -> ladder.step(later.what().step()))
                .flatMap(LetterStep::after);
        return needed.isPresent()
                && later.what().problems().stream()
                        .anyMatch(problem -> letters.before(later, needed.get(), problem)
                                .filter(letter::equals)
                                .isPresent());
    }

    private static Verdict received(Letter letter, Actor actor, Policy policy) {
        return Verdict.require(
                letter.what().to().stream().anyMatch(receiver -> receiver.isSpokenForBy(actor)),
                () -> Objection.by(LetterRule.RECEIVED)
                        .with("number", letter.number())
                        .with("party", policy.called(actor.party()))
                        .with("area", actor.area())
                        .with("receivers", Receiver.in(policy, letter.what().to())));
    }

    private static Verdict signing(Letter letter, LetterStep step, Actor actor, LocalDate day, LetterSetting setting) {
        Optional<Receipt> before = receipt(letter, actor);
        if (before.isPresent()) {
            return Verdict.of(Objection.by(LetterRule.ACKNOWLEDGED_ONCE)
                    .with("number", letter.number())
                    .with("party", setting.round().policy().called(actor.party()))
                    .with("on", before.get().on()));
        }
        List<PersonId> bearers = step.signed() ? bearers(letter, actor, day, setting) : List.of();
        return Verdict.require(
                bearers.isEmpty() || bearers.contains(actor.person()),
                () -> Objection.by(LetterRule.SIGNED_IN_PERSON)
                        .with("number", letter.number())
                        .with("person", actor.person())
                        .with("expected", bearers));
    }

    /** The persons who bear the duties for which this actor receives it; none if nobody was named yet. */
    private static List<PersonId> bearers(Letter letter, Actor actor, LocalDate day, LetterSetting setting) {
        Stream<Duty> duties = letter.what().problems().stream()
                .flatMap(problem -> setting.problems().apply(problem).flatMap(Problem::remedy).stream())
                .flatMap(remedy -> remedy.answerable(day).stream());
        return duties.filter(duty -> letter.what().to().contains(Receiver.of(duty)))
                .filter(duty -> Receiver.of(duty).isSpokenForBy(actor))
                .flatMap(duty -> duty.person().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Verdict signedFirst(Letter letter, LetterStep step, Actor actor, Policy policy) {
        return Verdict.require(
                !step.signed() || receipt(letter, actor).isPresent(),
                () -> Objection.by(LetterRule.SIGNED_FIRST)
                        .with("number", letter.number())
                        .with("letter", step.label())
                        .with("party", policy.called(actor.party())));
    }

    private static Optional<Receipt> receipt(Letter letter, Actor actor) {
        return letter.acknowledged().stream()
                .filter(receipt -> receipt.isOf(actor))
                .findFirst();
    }
}
