package org.xuncha.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;

/**
 * On what an act on an evaluation is judged.
 *
 * @param round the round, with its policy
 * @param remedies how the organisation's problems are put right
 * @param recusal whether a person may have to do with an area, or every reason why he must stand aside
 */
public record EvaluationSetting(Round round, List<Remedy> remedies, BiFunction<PersonId, AreaCode, Verdict> recusal) {
    public EvaluationSetting {
        remedies = List.copyOf(remedies);
    }

    public static EvaluationSetting of(
            Round round, Collection<Remedy> remedies, BiFunction<PersonId, AreaCode, Verdict> recusal) {
        return new EvaluationSetting(round, List.copyOf(remedies), recusal);
    }
}
