package org.xuncha.example.baoshan.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.example.baoshan.input.EvidenceRow;
import org.xuncha.example.baoshan.input.Finding;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.MeasureRow;
import org.xuncha.example.baoshan.input.ProblemRow;
import org.xuncha.example.baoshan.input.Recheck;
import org.xuncha.example.baoshan.input.RecheckRow;
import org.xuncha.example.baoshan.input.ReportRow;
import org.xuncha.example.baoshan.input.Review;
import org.xuncha.lists.PaperAct;
import org.xuncha.lists.PaperNumber;
import org.xuncha.office.Order;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.ListKind;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Mandate;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;

/** Lists are issued; problems are planned, put right, proved, reviewed, struck off, observed and consolidated. */
final class RectificationScenes {
    private final Input input;
    private final Cast cast;
    private final Policy policy;
    private final Map<String, List<MeasureRow>> measures;
    private final Map<String, List<EvidenceRow>> evidence;
    private final Map<String, List<ReportRow>> reports;
    private final Map<String, List<RecheckRow>> rechecks;
    private final List<Scene> scenes = new ArrayList<>();

    RectificationScenes(Input input, Cast cast, Policy policy) {
        this.input = input;
        this.cast = cast;
        this.policy = policy;
        measures = byProblem(input.measures(), MeasureRow::problem);
        evidence = byProblem(input.evidence(), EvidenceRow::problem);
        reports = byProblem(input.reports(), ReportRow::problem);
        rechecks = byProblem(input.rechecks(), RecheckRow::problem);
    }

    private static <T> Map<String, List<T>> byProblem(List<T> rows, Function<T, String> problem) {
        return rows.stream().collect(Collectors.groupingBy(problem));
    }

    Stream<Scene> scenes() {
        List<ProblemRow> locked = input.problems().stream()
                .filter(row -> row.outcome() == Finding.LOCKED)
                .toList();
        issue(locked.stream().map(ProblemRow::addressee).distinct().sorted().toList());
        for (ProblemRow row : locked) {
            plan(row);
            measures.getOrDefault(row.id(), List.of()).forEach(measure -> done(row, measure));
            reports.getOrDefault(row.id(), List.of()).forEach(report -> report(row, report));
            consolidate(row);
        }
        return scenes.stream();
    }

    private void issue(List<AreaCode> addressees) {
        LocalDate feedback = input.round().feedback();
        int no = 0;
        for (AreaCode addressee : addressees) {
            no++;
            scenes.add(new Scene.Issue(
                    cast.at(feedback, "10:00"), cast.round(), addressee, cast.office("issue-" + addressee, "反馈巡察情况")));
            for (ListKind kind :
                    policy.lists().numbers().keySet().stream().sorted().toList()) {
                String number =
                        PaperNumber.of(policy, kind, feedback.getYear(), no).orElseThrow();
                Mandate by = cast.inspected(addressee, "receive-" + kind + "-" + addressee, "签收清单");
                scenes.add(new Scene.Act(
                        cast.at(feedback, "16:00"), Order.on(cast.round(), number, new PaperAct.ReceivePaper(), by)));
            }
        }
    }

    private void plan(ProblemRow row) {
        List<Measure> steps = measures.getOrDefault(row.id(), List.of()).stream()
                .map(measure -> new Measure(
                        String.valueOf(measure.no()),
                        measure.action(),
                        PersonId.of(row.addressee() + ":" + measure.owner().replaceAll("\\s", "")),
                        measure.standard(),
                        TimeLimit.by(measure.deadline())))
                .toList();
        LocalDate submitted = input.round().planSubmitted();
        act(
                row,
                submitted,
                "09:00",
                new RectificationAct.SubmitPlan(new Plan(row.rootCause(), row.suggestion(), steps)),
                inspected(row, "plan", "制定整改方案"));
        List<Party> reviewers =
                policy.rectification().reviewersOf(row.addressee().level());
        for (int i = 0; i < reviewers.size(); i++) {
            act(
                    row,
                    input.round().planReviewed(),
                    10 + i + ":00",
                    new RectificationAct.ReviewPlan(Opinion.AGREES),
                    cast.concerned(reviewers.get(i), row.addressee(), row.id() + "/plan-" + i, "方案可行"));
        }
    }

    private void done(ProblemRow row, MeasureRow measure) {
        measure.done().ifPresent(day -> {
            Set<Claim> claims = evidence.getOrDefault(row.id(), List.of()).stream()
                    .filter(proof -> proof.measure() == measure.no() && isEarly(row, proof))
                    .map(EvidenceRow::claim)
                    .collect(Collectors.toSet());
            act(
                    row,
                    day,
                    "10:00",
                    new RectificationAct.ReportMeasure(
                            String.valueOf(measure.no()), Outcome.DONE, claims, measure.standard()),
                    inspected(row, "measure-" + measure.no(), "措施已落实"));
        });
    }

    /** Whether a piece of evidence was there when completion was first reported. */
    private boolean isEarly(ProblemRow row, EvidenceRow proof) {
        return firstReport(row).map(first -> !proof.formed().isAfter(first)).orElse(true);
    }

    private Optional<LocalDate> firstReport(ProblemRow row) {
        return reports.getOrDefault(row.id(), List.of()).stream()
                .map(ReportRow::reported)
                .min(Comparator.naturalOrder());
    }

    private void report(ProblemRow row, ReportRow report) {
        boolean first = firstReport(row).filter(report.reported()::equals).isPresent();
        evidence.getOrDefault(row.id(), List.of()).stream()
                .filter(proof -> first == isEarly(row, proof))
                .forEach(proof -> file(row, report, proof));
        String times = "-" + report.round();
        act(
                row,
                report.reported(),
                "10:30",
                new RectificationAct.ReportCompletion(Outcome.DONE, "整改措施全部落实，申请销号"),
                inspected(row, "report" + times, "申请销号"));
        List<Party> closers = policy.rectification().closersOf(row.addressee().level());
        for (int i = 0; i < closers.size(); i++) {
            boolean returns =
                    report.outcome() == Review.RETURNED && closers.get(i).code().equals(report.party());
            boolean last = returns || i == closers.size() - 1;
            act(
                    row,
                    report.decided(),
                    14 + i / 4 + ":" + (10 + i % 4 * 10),
                    new RectificationAct.DecideClosing(returns ? Opinion.RETURNS : Opinion.AGREES),
                    cast.concerned(
                            closers.get(i),
                            row.addressee(),
                            row.id() + "/close" + times + "-" + i,
                            last ? report.reason() : "同意"));
            if (returns) {
                return;
            }
        }
    }

    private void file(ProblemRow row, ReportRow report, EvidenceRow proof) {
        Evidence filed = new Evidence(
                String.valueOf(proof.measure()),
                proof.claim(),
                proof.kind(),
                proof.formed(),
                proof.name(),
                digest(row.id() + "/" + proof.no() + "/" + proof.name()),
                Optional.empty(),
                Optional.empty());
        act(
                row,
                report.reported(),
                "10:10",
                new RectificationAct.FileEvidence(filed),
                inspected(row, "evidence-" + proof.no(), "提交佐证材料"));
    }

    /** Stands for the digest of the real thing, which this example does not have. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void consolidate(ProblemRow row) {
        List<RecheckRow> looked = rechecks.getOrDefault(row.id(), List.of());
        for (RecheckRow recheck : looked) {
            RecheckResult result = recheck.outcome() == Recheck.HOLDS ? RecheckResult.HOLDS : RecheckResult.RELAPSED;
            act(
                    row,
                    recheck.checked(),
                    "10:00",
                    new RectificationAct.RecheckStrikeOff(
                            result, recheck.checked(), recheck.note().isEmpty() ? "未见反弹" : recheck.note()),
                    cast.office(row.id() + "/recheck-" + recheck.checked(), "巩固期抽查"));
        }
        if (looked.stream().anyMatch(recheck -> recheck.outcome() == Recheck.RELAPSED)) {
            return; // it stays open
        }
        reports.getOrDefault(row.id(), List.of()).stream()
                .filter(report -> report.outcome() == Review.ACCEPTED)
                .map(report -> report.decided().plusDays(input.round().consolidationDays() + 1L))
                .findFirst()
                .ifPresent(day -> {
                    LocalDate last = looked.stream()
                            .map(RecheckRow::checked)
                            .max(Comparator.naturalOrder())
                            .filter(day::isBefore)
                            .orElse(day);
                    act(
                            row,
                            last,
                            "16:00",
                            new RectificationAct.ConfirmConsolidation(),
                            cast.office(row.id() + "/consolidate", "巩固期满未反弹"));
                });
    }

    private Mandate inspected(ProblemRow row, String what, String reason) {
        return cast.inspected(row.addressee(), row.id() + "/" + what, reason);
    }

    private void act(ProblemRow row, LocalDate day, String time, RectificationAct act, Mandate by) {
        scenes.add(new Scene.Act(cast.at(day, time), Order.on(cast.round(), ProblemId.of(row.id()), act, by)));
    }
}
