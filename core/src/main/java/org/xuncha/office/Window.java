package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.organisation.Actor;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.RoundId;
import org.xuncha.round.Round;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRule;
import org.xuncha.storage.SightRules;
import org.xuncha.storage.Tally;

/**
 * The problems of a round as one actor may see them. His sight is worked out anew for every question, in the same
 * transaction, so that a recusal, an authorisation or a phase counts from the moment it is recorded. The sight that a
 * query bears is replaced by his.
 */
public final class Window {
    private final Office office;
    private final RoundId round;
    private final Actor asker;

    Window(Office office, RoundId round, Actor asker) {
        this.office = office;
        this.round = round;
        this.asker = asker;
    }

    /** What he may see. */
    public Sight sight() {
        return office.read(this::sight);
    }

    private Sight sight(Desk desk) {
        Surroundings around = new Surroundings(round, desk);
        Round opened = around.round();
        return opened == null ? Sight.NOTHING : SightRules.of(asker, opened, around.staffing(), today(opened));
    }

    private LocalDate today(Round opened) {
        return LocalDate.ofInstant(office.now(), opened.policy().zone());
    }

    /** A problem, or none if there is none or he may not see it. */
    public Optional<Problem> problem(ProblemId problem) {
        return office.read(desk -> Files.find(desk, problem.in(round), Crafts.PROBLEM, sight(desk)));
    }

    /** Everything that could be done to a problem, and whether he may do it now; see {@link Office#permitted}. */
    public Map<Move, Verdict> permitted(ProblemId problem) {
        return office.read(desk -> Files.find(desk, problem.in(round), Crafts.PROBLEM, sight(desk))
                .map(found -> ProblemDesk.permitted(found, asker, office.now(), new Surroundings(round, desk)))
                .orElse(Map.of()));
    }

    /** Problems that fit and that he may see, in the order of their keys; see {@link Office#rows}. */
    public List<ProblemRow> rows(ProblemQuery query, String after, int limit) {
        return office.read(desk -> desk.transaction().problems().page(seen(query, desk), after, limit));
    }

    /** How many problems fit that he may see, by addressee, level, focus, field, status and outcome. */
    public List<Tally> count(ProblemQuery query) {
        return office.read(desk -> desk.transaction().problems().count(seen(query, desk)));
    }

    /** The same as it was at an instant; see {@link org.xuncha.storage.Problems#count(ProblemQuery, Instant)}. */
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        return office.read(desk -> desk.transaction().problems().count(seen(query, desk), asOf));
    }

    private ProblemQuery seen(ProblemQuery query, Desk desk) {
        return query.inRound(round).seenWith(sight(desk));
    }

    /**
     * Why somebody may see a problem, or why not. It is answered to those who may see the problem themselves; to everybody
     * else the answer is the same whether there is such a problem or not.
     */
    public Seeing why(ProblemId problem, Actor about) {
        return office.read(desk -> {
            Optional<ProblemRow> row = desk.transaction().problems().find(problem.in(round), sight(desk));
            Surroundings around = new Surroundings(round, desk);
            Round opened = around.round();
            return row.isEmpty() || opened == null
                    ? new Seeing(false, Objection.by(SightRule.NOT_TOLD).with("asker", asker.person()))
                    : SightRules.why(row.get(), about, opened, around.staffing(), today(opened));
        });
    }
}
