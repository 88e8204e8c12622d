package org.xuncha.office;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.cooperation.Passage;
import org.xuncha.cooperation.PassageAct;
import org.xuncha.cooperation.PassageRules;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.EvaluationAct;
import org.xuncha.lists.Paper;
import org.xuncha.lists.PaperAct;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.PreparationAct;
import org.xuncha.preparation.PreparationRules;
import org.xuncha.problem.Problem;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.NameAct;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.RoundRules;
import org.xuncha.round.SealAct;
import org.xuncha.round.Seals;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.StaffingRules;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.Letters;

/** The kinds of subject, and which room judges and folds each. */
final class Crafts {
    static final Craft<Round, RoundAct> ROUND = unlisted(
            RoundAct.class,
            (round, act, stamp, subject, around) -> RoundRules.judge(round, act, stamp),
            (before, entry, around) -> Round.after(before, entry));

    static final Craft<Staffing, StaffingAct> STAFFING = unlisted(
            StaffingAct.class,
            (staffing, act, stamp, subject, around) -> {
                Round round = around.round();
                return round == null
                        ? RoundRules.inPhase(null, Phase.OPENED, act.name())
                        : StaffingRules.judge(staffing, act, stamp, round);
            },
            (before, entry, around) -> Staffing.after(before, entry));

    static final Craft<Preparation, PreparationAct> PREPARATION = unlisted(
            PreparationAct.class,
            (preparation, act, stamp, subject, around) -> PreparationRules.judge(
                    preparation, AreaCode.of(subject.key()), act, stamp, around.round(), around.calendar()),
            (before, entry, around) -> Preparation.after(before, entry));

    static final Craft<Problem, Act> PROBLEM = new Craft<>(
            (subject, lines) -> Dossier.read(subject, Act.class, Problem.ACTS, lines),
            ProblemDesk::judge,
            (before, entry, around) -> Problem.after(before, entry, around.openedRound()),
            ProblemDesk::row,
            ProblemDesk::shows,
            Names::ofProblems);

    static final Craft<Paper, PaperAct> PAPER = unlisted(
            PaperAct.class, PaperDesk::judge, (before, entry, around) -> Paper.after(before, entry), Names::ofPapers);

    static final Craft<Passage, PassageAct> PASSAGE = unlisted(
            PassageAct.class,
            (passage, act, stamp, subject, around) -> PassageRules.judge(passage, act, stamp, around.round()),
            (before, entry, around) -> Passage.after(before, entry));

    static final Craft<Seals, SealAct> SEAL = unlisted(
            SealAct.class,
            (seals, act, stamp, subject, around) -> RoundRules.mayKeep(around.round(), stamp.actor(), act.name()),
            (before, entry, around) -> Seals.after(before, entry));

    static final Craft<Letters, LetterAct> LETTERS = unlisted(
            LetterAct.class,
            LetterDesk::judge,
            (before, entry, around) -> Letters.after(before, entry, around.openedRound()),
            Names::ofLetters);

    static final Craft<SystemicProblem, Act> SYSTEMIC = new Craft<>(
            (subject, lines) -> Dossier.read(subject, Act.class, SystemicProblem.ACTS, lines),
            SystemicDesk::judge,
            (before, entry, around) -> SystemicProblem.after(before, entry, around.openedRound()),
            (state, subject, version, around) -> Optional.empty(),
            (state, stamp, around) -> true,
            Names::ofSystemic);

    static final Craft<Evaluation, EvaluationAct> EVALUATION = unlisted(
            EvaluationAct.class,
            EvaluationDesk::judge,
            (before, entry, around) -> Evaluation.after(before, entry, around.openedRound()));

    /** Whoever takes a name is judged by the rules on what he does. */
    static final Craft<String, NameAct> NAME = unlisted(
            NameAct.class,
            (holder, act, stamp, subject, around) -> Verdict.accepted(),
            (holder, entry, around) -> holder == null ? ((TakeName) entry.act()).holder() : holder);

    private static final Map<String, Craft<?, ?>> BY_KIND = Map.ofEntries(
            Map.entry("ROUND", ROUND),
            Map.entry("STAFFING", STAFFING),
            Map.entry("PREPARATION", PREPARATION),
            Map.entry("PROBLEM", PROBLEM),
            Map.entry("PAPER", PAPER),
            Map.entry("PASSAGE", PASSAGE),
            Map.entry("SEAL", SEAL),
            Map.entry("LETTERS", LETTERS),
            Map.entry(Name.LETTER, NAME),
            Map.entry(Name.NUMBER, NAME),
            Map.entry(Name.LIST, NAME),
            Map.entry(Name.MEMBER, NAME),
            Map.entry(Name.EVIDENCE, NAME),
            Map.entry("SYSTEMIC", SYSTEMIC),
            Map.entry("EVALUATION", EVALUATION));

    private Crafts() {}

    /** How subjects of a kind are handled; null if there is no such kind. */
    static @Nullable Craft<?, ?> of(String kind) {
        return BY_KIND.get(kind);
    }

    /** A kind of subject that is found by its identity alone. */
    private static <S, A extends Act> Craft<S, A> unlisted(
            Class<A> acts, Craft.Judge<S, A> judge, Craft.After<S, A> after) {
        return unlisted(acts, judge, after, Names::none);
    }

    private static <S, A extends Act> Craft<S, A> unlisted(
            Class<A> acts, Craft.Judge<S, A> judge, Craft.After<S, A> after, Craft.Takes<A> takes) {
        return new Craft<>(
                (subject, lines) -> Dossier.read(subject, acts, lines),
                judge,
                after,
                (state, subject, version, around) -> Optional.empty(),
                (state, stamp, around) -> true,
                takes);
    }
}
