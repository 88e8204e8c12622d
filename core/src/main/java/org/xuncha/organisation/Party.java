package org.xuncha.organisation;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuncha.rule.Valid;

/**
 * In which capacity somebody acts: as the inspection office, a team's leader, the township committee. The constants are
 * the capacities that published rounds name; a policy may name others.
 *
 * @param code 1 to 30 capital letters, digits and underscores
 */
public record Party(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code) {
    /** 党委巡察工作领导小组. */
    public static final Party LEADING_GROUP = new Party("LEADING_GROUP");
    /** 巡察办. */
    public static final Party INSPECTION_OFFICE = new Party("INSPECTION_OFFICE");
    /** 巡察组组长. */
    public static final Party TEAM_LEADER = new Party("TEAM_LEADER");
    /** 巡察组成员. */
    public static final Party TEAM_MEMBER = new Party("TEAM_MEMBER");
    /** 县（市、区）党委巡察办. */
    public static final Party COUNTY_INSPECTION_OFFICE = new Party("COUNTY_INSPECTION_OFFICE");
    /** 县（市、区）党委. */
    public static final Party COUNTY_COMMITTEE = new Party("COUNTY_COMMITTEE");
    /** 乡镇党委. */
    public static final Party TOWNSHIP_COMMITTEE = new Party("TOWNSHIP_COMMITTEE");
    /** 村(社区)党组织. */
    public static final Party VILLAGE_BRANCH = new Party("VILLAGE_BRANCH");
    /** 纪检监察机关. */
    public static final Party DISCIPLINE_COMMISSION = new Party("DISCIPLINE_COMMISSION");
    /** 组织部门. */
    public static final Party ORGANISATION_DEPARTMENT = new Party("ORGANISATION_DEPARTMENT");
    /** 职能部门. */
    public static final Party DEPARTMENT = new Party("DEPARTMENT");
    /** 村务监督委员会. */
    public static final Party VILLAGE_SUPERVISORS = new Party("VILLAGE_SUPERVISORS");

    public Party {
        Valid.parts(Party.class, code);
    }

    public static Party of(String code) {
        return new Party(code);
    }

    /** The party that is answerable for an area of this level when it is inspected. */
    public static Party inspected(AreaLevel level) {
        return switch (level) {
            case VILLAGE -> VILLAGE_BRANCH;
            case TOWNSHIP -> TOWNSHIP_COMMITTEE;
            case COUNTY, PREFECTURE, PROVINCE -> COUNTY_COMMITTEE;
        };
    }

    /** Written out because it is asked so often: what the compiler makes of a record is slower. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Party that && code.hashCode() == that.code.hashCode() && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
