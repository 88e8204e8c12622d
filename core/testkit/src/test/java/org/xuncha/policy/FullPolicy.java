package org.xuncha.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.calendar.Term;
import org.xuncha.focus.Field;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;

/** Policies that make use of everything a policy may lay down. */
public final class FullPolicy {
    private FullPolicy() {}

    /** The same policy with something laid down wherever it lays down nothing. */
    public static Policy of(Policy policy) {
        return new PolicyBuilder()
                .from(policy)
                .focus(policy.focus().withFields(List.of(new Field("SUBSIDIES", new Label("惠农补贴", "Subsidies")))))
                .situations(policy.situations().stream()
                        .map(one -> new Situation(one.code(), one.label(), Set.of(RoundKind.LOOK_BACK)))
                        .toList())
                .lists(new ListPolicyBuilder()
                        .from(policy.lists())
                        .suggestionReceivers(Set.of(Party.ORGANISATION_DEPARTMENT))
                        .build())
                .finding(new FindingPolicyBuilder()
                        .from(policy.finding())
                        .required(Set.of(Channel.DOCUMENT))
                        .factsAnswer(Term.days(4))
                        .oralOrderRecorder(Party.INSPECTION_OFFICE)
                        .build())
                .rectification(new RectificationPolicyBuilder()
                        .from(policy.rectification())
                        .duties(duties(policy))
                        .sharedEvidence(SharedEvidence.REFUSED)
                        .vetoes(List.of(Party.VILLAGE_SUPERVISORS))
                        .satisfaction(new SatisfactionPolicy(10, 80))
                        .publicity(new PublicityPolicy(
                                Term.days(7),
                                PublicityTime.BEFORE_CLOSING,
                                Set.of(RedactionReason.STATE_SECRET),
                                Party.LEADING_GROUP))
                        .build())
                .warning(new WarningPolicy(
                        List.of(scheme("TIME", -1), scheme("SOONER", 3)),
                        List.of(
                                ladder(),
                                new LetterLadder("OTHER", new Label("其他", "other"), Optional.empty(), plain()))))
                .systemic(new SystemicPolicy(
                        Set.of(Party.INSPECTION_OFFICE), Set.of(AreaLevel.TOWNSHIP), 3, MembersDone.STRUCK_OFF))
                .evaluation(evaluation())
                .build();
    }

    private static List<DutyLine> duties(Policy policy) {
        DutyLine supervisory = new DutyLine(
                AreaLevel.VILLAGE,
                "SUPERVISORY",
                Party.of("TOWNSHIP_DISCIPLINE"),
                AreaLevel.TOWNSHIP,
                new Label("乡（镇）纪委：监督责任", "Township discipline committee: supervises"));
        return Stream.concat(policy.rectification().duties().stream(), Stream.of(supervisory))
                .toList();
    }

    private static WarningScheme scheme(String code, int atMost) {
        return new WarningScheme(
                code,
                new Label("按剩余天数", "Time left"),
                false,
                List.of(
                        new WarningColour(
                                "RED",
                                new Label("红", "red"),
                                Set.of(Watched.OPEN),
                                Optional.of(atMost),
                                Optional.empty(),
                                List.of("MAIN", "FIRST")),
                        new WarningColour(
                                "SILENT",
                                new Label("无报告", "silent"),
                                Set.of(Watched.OPEN),
                                Optional.empty(),
                                Optional.of(58),
                                List.of("FIRST")),
                        new WarningColour(
                                "GREEN",
                                new Label("绿", "green"),
                                Set.of(Watched.OPEN),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())));
    }

    private static LetterLadder ladder() {
        LetterStep first = new LetterStepBuilder()
                .code("REMINDER")
                .label(new Label("提醒函", "reminder"))
                .issuer(Party.INSPECTION_OFFICE)
                .colours(Set.of())
                .duties(List.of("MAIN"))
                .daysAfter(0)
                .signed(false)
                .setsLastDay(false)
                .build();
        LetterStep second = new LetterStepBuilder()
                .from(first)
                .code("SUPERVISION")
                .label(new Label("督办函", "supervision"))
                .colours(Set.of("RED"))
                .after("REMINDER")
                .daysAfter(5)
                .build();
        LetterStep third = new LetterStepBuilder()
                .from(first)
                .code("URGENT")
                .label(new Label("催办函", "urgent letter"))
                .colours(Set.of("RED"))
                .duties(List.of())
                .build();
        return new LetterLadder(
                "LETTERS", new Label("督办", "letters"), Optional.of("TIME"), List.of(first, second, third));
    }

    /** A letter that names no colour. */
    private static List<LetterStep> plain() {
        return ladder().steps().subList(0, 1);
    }

    private static EvaluationPolicy evaluation() {
        EvaluationElement element =
                new EvaluationElement("RESULT", new Label("整改成效", "Result"), 60, Set.of(Party.VILLAGE_SUPERVISORS));
        EvaluationElement spread =
                new EvaluationElement("SPREAD", new Label("举一反三", "Applied elsewhere"), 10, Set.of());
        EvaluationElement other = new EvaluationElement("SYSTEMS", new Label("建章立制", "Systems"), 40, Set.of());
        return new EvaluationPolicy(
                new Label("整改成效评价", "Evaluation of results"),
                List.of(
                        new EvaluationAspect("RESULTS", new Label("成效", "Results"), List.of(element, spread)),
                        new EvaluationAspect("CAUSES", new Label("治本", "Causes"), List.of(other))),
                List.of(
                        new EvaluationRater(Party.VILLAGE_SUPERVISORS, 60, 3),
                        new EvaluationRater(Party.INSPECTION_OFFICE, 40, 1)),
                List.of(
                        new EvaluationGrade("GOOD", new Label("好", "good"), 60, Optional.of(100), List.of()),
                        new EvaluationGrade(
                                "POOR",
                                new Label("差", "poor"),
                                0,
                                Optional.of(50),
                                List.of(new Label("约谈", "interview")))),
                Party.LEADING_GROUP,
                Set.of(Party.INSPECTION_OFFICE));
    }
}
