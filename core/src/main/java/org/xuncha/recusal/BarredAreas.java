package org.xuncha.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalPolicy;

/**
 * The areas from which people in one post stand aside on a day: what {@link Recusal#bars} says, without the reasons and
 * without what is waived, for a pool of thousands with a million facts.
 */
public final class BarredAreas {
    private final Facts facts;
    private final LocalDate day;
    private final Map<FactKind, List<RecusalLine>> lines = new EnumMap<>(FactKind.class);

    public BarredAreas(Facts facts, RecusalPolicy policy, TeamPost post, LocalDate day) {
        this.facts = facts;
        this.day = day;
        for (FactKind kind : FactKind.values()) {
            lines.put(
                    kind,
                    policy.lines().stream()
                            .filter(line -> line.facts().contains(kind) && line.binds(post))
                            .toList());
        }
    }

    /** The areas of one person, in the order of the facts; an area may stand more than once. */
    public List<AreaCode> of(PersonId person) {
        List<RecusalFact> own = facts.of(person);
        List<AreaCode> areas = new ArrayList<>(own.size());
        for (RecusalFact fact : own) {
            for (RecusalLine line : lines.getOrDefault(fact.kind(), List.of())) {
                if (Barring.inForce(line, fact, own, day) && !waived(line, fact)) {
                    areas.add(Barring.area(line, fact));
                }
            }
        }
        return areas;
    }

    private boolean waived(RecusalLine line, RecusalFact fact) {
        return !facts.waivers().isEmpty()
                && Barring.waiver(facts, line, fact, day).isPresent();
    }
}
