package org.xuncha.staffing;

import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A team of a round (巡察组), before anybody is in it. Make one by {@link TeamBuilder}.
 *
 * @param id its identity
 * @param label what it is called
 * @param covers the areas that it inspects, at least one; with them it has to do with every area above them
 * @param seats how many people it has of each post; of a post that is not named it has nobody
 * @param skills the codes of skills of which it wants at least one holder each
 */
@Value.Builder
public record Team(
        TeamId id,
        Label label,
        @NotEmpty Set<AreaCode> covers,
        @NotEmpty Map<TeamPost, SeatRange> seats,
        Set<String> skills) {
    public Team {
        Valid.parts(Team.class, id, label, covers, seats, skills);
        covers = Set.copyOf(covers);
        seats = Map.copyOf(seats);
        skills = Set.copyOf(skills);
    }

    /** How many people of a post it has. */
    public SeatRange seats(TeamPost post) {
        return seats.getOrDefault(post, SeatRange.NONE);
    }

    /** Whether it has to do with an area: it inspects the area itself, or one inside it. */
    public boolean concerns(AreaCode area) {
        return covers.contains(area) || covers.stream().anyMatch(area::covers);
    }
}
