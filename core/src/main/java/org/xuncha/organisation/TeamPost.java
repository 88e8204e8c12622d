package org.xuncha.organisation;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Valid;

/**
 * The part that somebody plays in an inspection (岗位): a post in a team, or the part of one who reviews from outside.
 * The constants are the parts that published rounds name; a policy may name others.
 *
 * @param code 1 to 30 capital letters, digits and underscores
 */
public record TeamPost(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code) implements Comparable<TeamPost> {
    /** 县(市、区)巡察办主任, seconded to a team. */
    public static final TeamPost DIRECTOR = new TeamPost("DIRECTOR");
    /** 巡察组组长. */
    public static final TeamPost LEADER = new TeamPost("LEADER");
    /** 巡察组副组长. */
    public static final TeamPost DEPUTY = new TeamPost("DEPUTY");
    /** 联络员. */
    public static final TeamPost LIAISON = new TeamPost("LIAISON");
    /** 组员. */
    public static final TeamPost MEMBER = new TeamPost("MEMBER");
    /** Not a post in a team: who reviews a plan or a closing. */
    public static final TeamPost REVIEWER = new TeamPost("REVIEWER");

    public TeamPost {
        Valid.parts(TeamPost.class, code);
    }

    public static TeamPost of(String code) {
        return new TeamPost(code);
    }

    @Override
    public int compareTo(TeamPost other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
