package org.xuncha.policy;

import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A post in a team, and what this place calls it.
 *
 * @param post the post
 * @param label its name in this place
 */
public record TeamPostName(TeamPost post, Label label) {
    public TeamPostName {
        Valid.parts(TeamPostName.class, post, label);
    }
}
