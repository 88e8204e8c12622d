package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * How teams are staffed.
 *
 * @param posts the posts that teams have, at least one; who holds the first of them leads a team
 * @param authoriser who authorises the people of a round, for that round only (一次一授权), and withdraws what
 *     was rightly contested after its feedback. The leading group
 * @param deciders the parties that decide on replacing somebody
 */
public record StaffingPolicy(@NotEmpty List<TeamPostName> posts, Party authoriser, Set<Party> deciders) {
    /** @throws org.xuncha.rule.Refused if a post stands twice */
    public StaffingPolicy {
        Valid.parts(StaffingPolicy.class, posts, authoriser, deciders);
        posts = List.copyOf(posts);
        deciders = Set.copyOf(deciders);
        Codes.once(posts.stream().map(named -> named.post().code()));
    }

    /** The name of a post in this place, or none if teams have no such post. */
    public Optional<Label> post(TeamPost post) {
        return posts.stream()
                .filter(named -> named.post().equals(post))
                .findFirst()
                .map(TeamPostName::label);
    }
}
