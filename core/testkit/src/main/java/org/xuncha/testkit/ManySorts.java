package org.xuncha.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Line;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRowBuilder;
import org.xuncha.storage.Sight;

/** Problems and queries of all sorts, thrown by dice; the same dice throw the same. */
final class ManySorts {
    private static final List<AreaCode> AREAS = Stream.of(
                    "530500000000",
                    "530502000000",
                    "530502100000",
                    "530502100201",
                    "530502100202",
                    "530502101201",
                    "530521000000",
                    "530521100000",
                    "530521100201",
                    "530400000000")
            .map(AreaCode::of)
            .toList();
    private static final List<String> FOCUSES = List.of("LINE", "CORRUPTION", "GRASSROOTS");
    private static final List<String> FIELDS = List.of("VILLAGE_AFFAIRS", "SUBSIDIES");
    private static final List<String> STATUSES = List.of("OPEN", "STRUCK_OFF");
    private static final List<String> OUTCOMES = List.of("DONE", "BASICALLY_DONE", "STAGED", "NOT_DONE");
    private static final List<String> TEXTS = List.of("村务公开不及时", "补贴发放不到位", "账目100%不符", "A_B");
    private static final List<String> PARTS = List.of("公开", "不", "%", "_", "没有");

    private ManySorts() {}

    static Append append(Random dice, int number) {
        return Given.first(
                Given.aProblem(one(dice, List.of("P-", "问题", "𠮷", "豈", "p-")) + number), "c-" + number, sorts(dice));
    }

    /** The next entry of a problem, which makes something else of it. */
    static Append next(Random dice, int number, List<Line> before, String command) {
        return Given.next(Given.aProblem("P-" + number), before, command, sorts(dice));
    }

    private static UnaryOperator<ProblemRowBuilder> sorts(Random dice) {
        AreaCode addressee = one(dice, AREAS);
        return row -> row.addressee(addressee)
                .level(addressee.level())
                .focus(one(dice, FOCUSES))
                .field(one(dice, FIELDS))
                .status(one(dice, STATUSES))
                .outcome(one(dice, OUTCOMES))
                .immediate(dice.nextBoolean())
                .restricted(dice.nextInt(4) == 0)
                .text(one(dice, TEXTS))
                .due(dice.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2021, 10, 1 + dice.nextInt(28))));
    }

    static ProblemQuery query(Random dice) {
        return query(dice, true);
    }

    static ProblemQuery query(Random dice, boolean texts) {
        ProblemQueryBuilder query = new ProblemQueryBuilder().round(Given.ROUND).sight(sight(dice));
        if (dice.nextInt(3) == 0) {
            query.area(one(dice, AREAS));
        }
        if (dice.nextInt(3) == 0) {
            query.level(one(dice, AREAS).level());
        }
        if (dice.nextInt(3) == 0) {
            query.focus(one(dice, FOCUSES));
        }
        if (dice.nextInt(3) == 0) {
            query.field(one(dice, FIELDS));
        }
        if (dice.nextInt(3) == 0) {
            query.status(one(dice, STATUSES));
        }
        if (dice.nextInt(4) == 0) {
            query.outcome(one(dice, OUTCOMES));
        }
        if (texts && dice.nextInt(3) == 0) {
            query.containing(one(dice, PARTS));
        }
        return query.build();
    }

    private static Sight sight(Random dice) {
        Set<AreaCode> territories = dice.nextInt(3) == 0 ? Set.of(Given.PREFECTURE) : some(dice, AREAS, 4);
        if (dice.nextBoolean()) {
            return new Sight(territories, dice.nextBoolean());
        }
        return new Sight(
                territories,
                dice.nextBoolean() ? Optional.empty() : Optional.of(some(dice, STATUSES, 2)),
                some(dice, AREAS, 3),
                dice.nextBoolean() ? Optional.empty() : Optional.of(some(dice, STATUSES, 2)),
                dice.nextBoolean(),
                some(dice, AREAS, 5),
                dice.nextBoolean());
    }

    private static <T> Set<T> some(Random dice, List<T> of, int oneOutOf) {
        return of.stream().filter(one -> dice.nextInt(oneOutOf) == 0).collect(Collectors.toSet());
    }

    private static <T> T one(Random dice, List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
