package org.xuncha;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemBuilder;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Closing;
import org.xuncha.rectification.Completion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Planning;
import org.xuncha.rectification.Remedy;
import org.xuncha.rectification.Signature;
import org.xuncha.rectification.Stage;
import org.xuncha.rectification.Work;
import org.xuncha.round.Phase;

/** Problems for tests, in any status. */
public final class AnyProblem {
    /** The day of feedback; two months later it is 10 June 2021. */
    public static final LocalDate FEEDBACK = Baoshan.dayOf(Phase.FEEDBACK);

    public static final LocalDate DUE = FEEDBACK.plusMonths(2);

    private AnyProblem() {}

    public static Problem locked(String id, AreaCode addressee) {
        return of(id, addressee, Baoshan.FOCUS, Baoshan.FIELD, Status.LOCKED);
    }

    /** A problem before feedback, or one that was issued, with the outcome that fits its status. */
    public static Problem of(String id, AreaCode addressee, String focus, String field, Status status) {
        ProblemBuilder builder = new ProblemBuilder()
                .id(ProblemId.of(id))
                .round(Baoshan.ROUND)
                .addressee(addressee)
                .team("1")
                .handlers(List.of(PersonId.of("H1"), PersonId.of("H2")))
                .finding(new Finding(focus, Set.of(), field, "公示名册与发放名册不一致（" + id + "）", Optional.of("逐户核对名册")))
                .status(status)
                .last(Baoshan.noon(FEEDBACK));
        return status.isIssued()
                ? builder.remedy(remedy(addressee, status, Outcome.DONE)).build()
                : builder.build();
    }

    /** The same problem with another suggestion, or none. */
    public static Problem suggesting(Problem problem, Optional<String> suggestion) {
        Finding finding = problem.finding();
        return new ProblemBuilder()
                .from(problem)
                .finding(new Finding(finding.focus(), finding.conducts(), finding.field(), finding.text(), suggestion))
                .build();
    }

    /** A problem that was reported put right so far, and in this status. */
    public static Problem reported(String id, AreaCode addressee, Status status, Outcome outcome) {
        return new ProblemBuilder()
                .from(of(id, addressee, Baoshan.FOCUS, Baoshan.FIELD, status))
                .remedy(remedy(addressee, status, outcome))
                .build();
    }

    private static Remedy remedy(AreaCode addressee, Status status, Outcome outcome) {
        Remedy begun = Remedy.begun(addressee, FEEDBACK, Baoshan.POLICY.rectification());
        Stage stage = status == Status.ISSUED || status == Status.REOPENED || status == Status.WITHDRAWN
                ? Stage.PLAN_DUE
                : Stage.valueOf(status.name());
        boolean reported = stage.compareTo(Stage.REPORTED) >= 0;
        Signature by = new Signature(Party.VILLAGE_BRANCH, PersonId.of("S1"), FEEDBACK.plusDays(30));
        Closing closing = new Closing(
                reported ? Optional.of(new Completion(outcome, "已整改", by)) : Optional.empty(),
                List.of(),
                0,
                stage.compareTo(Stage.REPORTED) > 0 ? Optional.of(by.on()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Attempt attempt = new Attempt(
                FEEDBACK,
                stage,
                new Planning(Optional.empty(), Optional.empty(), List.of(), 0, List.of()),
                new Work(List.of(), List.of(), List.of(), List.of(), List.of()),
                closing,
                List.of(),
                Optional.empty());
        List<Attempt> earlier = status == Status.REOPENED ? List.of(attempt) : List.of();
        return new Remedy(addressee, FEEDBACK, begun.duties(), earlier, attempt, List.of());
    }
}
