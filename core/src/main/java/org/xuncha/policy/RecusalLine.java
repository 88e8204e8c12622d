package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One line of a place's rules on recusal: which facts bar whom, for how long. A fact bars while it lasts, for {@code
 * within} months after its last day, and for ever if it lasted {@code atLeast} months; facts about the same area (and,
 * for a tie, the same person) add up. Make one by {@link RecusalLineBuilder}.
 *
 * @param code its stable code, such as {@code HOME_COUNTY}
 * @param kind the kind of recusal
 * @param label what this place calls it
 * @param facts the kinds of fact that bar, at least one
 * @param posts whom it binds; empty if everybody, reviewers included
 * @param at the level to which the fact's area is widened before it is compared, such as the county of a home village;
 *     empty if the fact's own area counts
 * @param within for how many months after its end a fact still bars, 0 to 1,200 ({@link #EVER})
 * @param atLeast from how many months on a fact bars for ever; 0 if its length does not matter
 * @param waivable on which grounds it may be waived; empty if on none
 */
@Value.Builder
public record RecusalLine(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        RecusalKind kind,
        Label label,
        @NotEmpty Set<FactKind> facts,
        Set<TeamPost> posts,
        Optional<AreaLevel> at,
        @Min(0) @Max(EVER) int within,
        @Min(0) @Max(EVER) int atLeast,
        Set<WaiverType> waivable) {
    /** A hundred years, in months. */
    public static final int EVER = 1200;

    public RecusalLine {
        Valid.parts(RecusalLine.class, code, kind, label, facts, posts, at, within, atLeast, waivable);
        facts = Set.copyOf(facts);
        posts = Set.copyOf(posts);
        waivable = Set.copyOf(waivable);
    }

    /** Whether somebody in this post is bound by it. */
    public boolean binds(TeamPost post) {
        return posts.isEmpty() || posts.contains(post);
    }
}
