package org.xuncha.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.Evaluation.Rating;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.evaluation.EvaluationResult;
import org.xuncha.evaluation.EvaluationRules;
import org.xuncha.evaluation.EvaluationSetting;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemBuilder;
import org.xuncha.problem.Status;
import org.xuncha.record.Dossier;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Phase;
import org.xuncha.rule.Verdict;
import org.xuncha.systemic.SystemicAct.LiftProblems;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.systemic.SystemicRules;
import org.xuncha.systemic.SystemicSetting;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.LetterAct.IssueLetter;
import org.xuncha.warning.LetterRules;
import org.xuncha.warning.LetterSetting;
import org.xuncha.warning.Letters;
import org.xuncha.warning.Receiver;
import org.xuncha.warning.Warning;

/** Letters are written, problems are lifted, and results are evaluated. */
final class FollowUpAnswers {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final LocalDate DUE = Scene.FEEDBACK.plusMonths(2);

    private FollowUpAnswers() {}

    /** The same with the ways of putting right of the preset, but its own duties, so that nothing else stands in the way. */
    private static Policy plain(Policy policy) {
        Policy preset = Scene.policy().build();
        return new PolicyBuilder()
                .from(policy)
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .duties(policy.rectification().duties())
                        .planReviewers(List.of())
                        .closers(List.of(Party.DISCIPLINE_COMMISSION))
                        .build())
                .build();
    }

    static String warning(Policy policy) {
        Answers answers = new Answers();
        Policy plain = plain(policy);
        List<Scene> scenes = List.of(
                new Scene(plain, Scene.VILLAGE).issued(),
                new Scene(plain, Scene.VILLAGE).reported(),
                new Scene(plain, Scene.VILLAGE).struckOff());
        for (Scene scene : scenes) {
            for (int days = -6; days < 5; days++) {
                colours(scene, DUE.plusDays(days), answers);
            }
        }
        letters(scenes.get(0), answers);
        return answers.toString();
    }

    private static void colours(Scene scene, LocalDate day, Answers answers) {
        scene.policy.warning().stream()
                .flatMap(warning -> warning.schemes().stream())
                .flatMap(scheme ->
                        Warning.of(scheme, scene.remedy(), scene.policy.rectification(), CALENDAR, day).stream())
                .forEach(found -> answers.tell(found.scheme().code())
                        .tell(found.colour().code())
                        .tell(found.daysLeft())
                        .tell(found.receivers())
                        .tell(found.explain(Locale.CHINESE))
                        .tell(found.explain(Locale.ENGLISH)));
    }

    /** Every letter of the full policy, before and after the last day, with and without what it needs. */
    private static void letters(Scene scene, Answers answers) {
        LetterSetting setting = new LetterSetting(
                scene.round(), CALENDAR, id -> Optional.of(scene.problem()), number -> Optional.empty());
        List<Actor> issuers = List.of(scene.office, scene.group, scene.discipline);
        LetterSetting full = new LetterSetting(
                new Scene(plain(Answers.FULL), Scene.VILLAGE).round(),
                CALENDAR,
                setting.problems(),
                setting.numbered());
        @Nullable Letters letters = null;
        Dossier<LetterAct> dossier = Dossier.empty(Letters.subject(Scene.ROUND, Scene.VILLAGE), LetterAct.class);
        for (LocalDate day : List.of(DUE.minusDays(2), DUE.plusDays(1), DUE.plusDays(9))) {
            scene.on(day);
            for (LetterLadder ladder : Answers.FULL.warning().orElseThrow().ladders()) {
                answers.tell(
                        LetterRules.judge(letters, Scene.VILLAGE, unknown(ladder), scene.stamp(scene.office), setting));
                for (LetterStep step : ladder.steps()) {
                    Set<Receiver> to = LetterRules.receivers(ladder, step, Set.of(Scene.PROBLEM), day, full);
                    IssueLetter issue = new IssueLetter(
                            ladder.code() + step.code() + day,
                            ladder.code(),
                            step.code(),
                            Set.of(Scene.PROBLEM),
                            to,
                            Optional.empty(),
                            "请加快整改");
                    for (Actor actor : issuers) {
                        Verdict verdict = LetterRules.judge(letters, Scene.VILLAGE, issue, scene.stamp(actor), setting);
                        answers.tell(verdict);
                        if (verdict.isAccepted()) {
                            dossier = dossier.with(issue, scene.stamp(actor));
                            letters = Letters.after(
                                    letters, dossier.entries().get((int) dossier.version() - 1), scene.round());
                        }
                    }
                    answers.tell(LetterRules.judge(
                            letters,
                            Scene.VILLAGE,
                            new LetterAct.AnswerLetter(issue.letter(), "已完成"),
                            scene.stamp(scene.township),
                            setting));
                }
            }
            for (Actor actor : issuers) {
                LetterRules.permitted(null, Scene.VILLAGE, Scene.PROBLEM, actor, scene.now(), setting)
                        .forEach(letter -> answers.tell(letter.verdict()));
                LetterRules.permitted(letters, Scene.VILLAGE, Scene.PROBLEM, actor, scene.now(), setting)
                        .forEach(letter -> answers.tell(letter.step().label()).tell(letter.verdict()));
            }
        }
    }

    private static IssueLetter unknown(LetterLadder ladder) {
        return new IssueLetter(
                "0", ladder.code(), "UNKNOWN", Set.of(Scene.PROBLEM), Set.of(), Optional.empty(), "请加快整改");
    }

    static String systemic(Policy policy) {
        Answers answers = new Answers();
        Policy plain = plain(policy);
        Scene scene = new Scene(plain, Scene.TOWNSHIP).reported();
        for (Status member : List.of(Status.RECTIFYING, Status.STRUCK_OFF, Status.CONSOLIDATED)) {
            Problem problem = new ProblemBuilder()
                    .from(new Scene(plain, Scene.VILLAGE).struckOff().problem())
                    .status(member)
                    .build();
            SystemicSetting setting =
                    new SystemicSetting(scene.setting(), id -> Optional.of(problem), id -> Optional.empty());
            for (AreaCode addressee : List.of(Scene.TOWNSHIP, Scene.COUNTY)) {
                LiftProblems lift = new LiftProblems(addressee, scene.finding(), Set.of(Scene.PROBLEM));
                for (Actor actor : Answers.everybody(Scene.TOWNSHIP)) {
                    answers.tell(SystemicRules.judge(null, lift, scene.stamp(actor), setting));
                }
            }
            SystemicProblem reported = new SystemicProblem(
                    SystemicId.of("S-1"), scene.problem(), new java.util.TreeSet<>(Set.of(Scene.PROBLEM)));
            if (policy.systemic().isPresent()) {
                answers.tell(SystemicRules.judge(reported, Scene.agrees(), scene.stamp(scene.discipline), setting));
            }
        }
        return answers.toString();
    }

    static String evaluation(Policy policy) {
        Answers answers = new Answers();
        Policy plain = plain(policy);
        Scene scene = new Scene(plain, Scene.VILLAGE).struckOff().enter(Phase.RECTIFICATION);
        EvaluationSetting setting =
                EvaluationSetting.of(scene.round(), List.of(scene.remedy()), (person, area) -> Verdict.accepted());
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ratings.add(rating(Party.VILLAGE_SUPERVISORS, "VS-" + i, i == 0 ? "GOOD" : "POOR"));
        }
        Evaluation begun = new Evaluation(Scene.VILLAGE, ratings, Optional.empty(), Optional.empty(), 0);
        tried(begun, scene, setting, answers);
        ratings.add(rating(Party.INSPECTION_OFFICE, "O-7", "GOOD"));
        Evaluation rated = new Evaluation(Scene.VILLAGE, ratings, Optional.empty(), Optional.empty(), 0);
        tried(rated, scene, setting, answers);
        explained(rated, policy, answers);
        explained(
                new Evaluation(
                        Scene.VILLAGE,
                        List.of(
                                rating(Party.VILLAGE_SUPERVISORS, "VS-1", "POOR"),
                                rating(Party.INSPECTION_OFFICE, "O-7", "POOR")),
                        Optional.empty(),
                        Optional.empty(),
                        0),
                policy,
                answers);
        return answers.toString();
    }

    private static void explained(Evaluation evaluation, Policy policy, Answers answers) {
        policy.evaluation()
                .flatMap(by -> EvaluationResult.of(evaluation, by))
                .ifPresent(result -> answers.tell(result.explain(policy, Locale.CHINESE))
                        .tell(result.explain(policy, Locale.ENGLISH))
                        .tell(result.share()));
    }

    private static Rating rating(Party party, String person, String grade) {
        return new Rating(
                new Signature(party, PersonId.of(person), DUE),
                Map.of("RESULT", 50, "SPREAD", 7, "SYSTEMS", 31),
                Map.of("RESULT", grade, "SPREAD", grade, "SYSTEMS", "POOR"),
                "");
    }

    private static void tried(Evaluation evaluation, Scene scene, EvaluationSetting setting, Answers answers) {
        for (Actor actor : Answers.everybody(Scene.VILLAGE)) {
            EvaluationRules.permitted(evaluation, Scene.VILLAGE, actor, scene.now(), setting)
                    .values()
                    .forEach(answers::tell);
            for (RateRectification rate : List.of(
                    new RateRectification(Map.of(), Map.of("SPREAD", "GOOD", "SYSTEMS", "POOR"), ""),
                    new RateRectification(Map.of("SPREAD", 999, "SYSTEMS", 999), Map.of(), ""),
                    new RateRectification(Map.of(), Map.of("RESULT", "-", "SPREAD", "-", "SYSTEMS", "-"), ""))) {
                answers.tell(EvaluationRules.judge(evaluation, Scene.VILLAGE, rate, scene.stamp(actor), setting));
            }
        }
    }
}
