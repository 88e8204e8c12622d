package org.xuncha.office;

import java.util.Optional;
import org.xuncha.record.Dossier;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.RoundRules;

/** The kinds of subject, and which room judges and folds each. */
final class Crafts {
    static final Craft<Round, RoundAct> ROUND = new Craft<>(
            (subject, lines) -> Dossier.read(subject, RoundAct.class, lines),
            (round, act, stamp, subject, around) -> RoundRules.judge(round, act, stamp),
            Round::after,
            (subject, round, version) -> Optional.empty());

    private Crafts() {}
}
