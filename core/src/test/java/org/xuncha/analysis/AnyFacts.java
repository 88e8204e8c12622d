package org.xuncha.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Areas;
import org.xuncha.problem.ImmediateStep;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Outcome;

/** Facts of problems for tests. */
final class AnyFacts {
    static final AreaCode OTHER_COUNTY = AreaCode.of("530521000000");
    static final List<AreaCode> VILLAGES =
            List.of(Baoshan.VILLAGE, Baoshan.OTHER_VILLAGE, AreaCode.of("530502100203"), AreaCode.of("530521100201"));
    static final Areas AREAS = Areas.of(List.of(
            new Area(Baoshan.CITY, "某市"),
            new Area(Baoshan.COUNTY, "甲县"),
            new Area(OTHER_COUNTY, "乙县"),
            new Area(Baoshan.TOWNSHIP, "甲乡"),
            new Area(AreaCode.of("530521100000"), "乙乡"),
            new Area(VILLAGES.get(0), "一村"),
            new Area(VILLAGES.get(1), "二村"),
            new Area(VILLAGES.get(2), "三村"),
            new Area(VILLAGES.get(3), "四村")));
    static final Names NAMES = new Names(Baoshan.POLICY.focus(), AREAS);

    private static final List<AreaCode> ADDRESSEES = List.of(
            Baoshan.CITY,
            Baoshan.COUNTY,
            Baoshan.TOWNSHIP,
            VILLAGES.get(0),
            VILLAGES.get(1),
            VILLAGES.get(2),
            VILLAGES.get(3));

    private AnyFacts() {}

    static ProblemFacts struckOff(String id, AreaCode addressee, String field, Outcome outcome) {
        return facts(id, addressee, Baoshan.FOCUS, field, Status.STRUCK_OFF, outcome, AnyProblem.DUE);
    }

    static ProblemFacts issued(String id, AreaCode addressee, String field, LocalDate due) {
        return facts(id, addressee, Baoshan.FOCUS, field, Status.RECTIFYING, Outcome.NOT_DONE, due);
    }

    static ProblemFacts facts(
            String id, AreaCode addressee, String focus, String field, Status status, Outcome outcome, LocalDate due) {
        return new ProblemFacts(
                ProblemId.of(id),
                addressee,
                focus,
                field,
                status,
                outcome,
                Optional.empty(),
                status.isIssued() ? Optional.of(due) : Optional.empty());
    }

    /** Any number of problems with identities of their own, in any status; a code the scheme does not know among them. */
    static Arbitrary<List<ProblemFacts>> any() {
        Arbitrary<ProblemFacts> one = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(ADDRESSEES),
                        Arbitraries.of(Baoshan.FOCUS, Baoshan.OTHER_FOCUS, "CONDUCT_ARBITRARY", "ELSEWHERE"),
                        Arbitraries.of(Baoshan.FIELD, Baoshan.OTHER_FIELD, "UNKNOWN"),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(ImmediateStep.class).optional(),
                        Arbitraries.integers().between(-40, 40))
                .as((id, addressee, focus, field, status, outcome, immediate, due) -> new ProblemFacts(
                        ProblemId.of("P" + id),
                        addressee,
                        focus,
                        field,
                        status,
                        outcome,
                        immediate,
                        status.isIssued() ? Optional.of(AnyProblem.DUE.plusDays(due)) : Optional.empty()));
        return one.list().ofMaxSize(60).uniqueElements(ProblemFacts::id);
    }
}
