package org.xuncha.policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.Term;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusKind;
import org.xuncha.focus.FocusScheme;
import org.xuncha.focus.FocusSchemes;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;

/** Policies that come with the library. Use one as it is, or as the beginning of your own. */
public final class Policies {
    private Policies() {}

    /**
     * The round of Baoshan, 2021. Published: the 2+3+N scheme, the answer within a time limit, the three channels, the
     * three lists and the three duties of township committee, township secretary and village secretary. Not published,
     * and chosen here as common local practice: who must stand aside (see {@link RecusalLines}), the lengths of the
     * terms, the numbers' patterns, and which parties review plans and agree to a strike-off. Nor is it published how
     * long a village had to answer the facts put to it, and whether an oral order was enough to put something right at once;
     * here no time is set, and it is not enough. The two months were the rule in force before 2024.
     */
    public static PolicyBuilder baoshan2021() {
        return new PolicyBuilder()
                .code("BAOSHAN_2021")
                .label(new Label("保山市2021年提级巡察村（社区）", "Baoshan 2021, elevated inspection of villages"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .focus(FocusSchemes.twoThreeN())
                .situations(List.of(
                        situation("POOR", "贫困村", "Poor village"),
                        situation("WEAK_ORGANISATION", "党组织软弱涣散村", "Weak and slack party organisation"),
                        situation("MANY_PETITIONS", "信访量大的村", "Many petitions")))
                .parties(List.of(
                        party(Party.LEADING_GROUP, "市委巡察工作领导小组", "Leading group for inspection"),
                        party(Party.INSPECTION_OFFICE, "市委巡察办", "Inspection office"),
                        party(Party.TEAM_LEADER, "市委巡察组组长", "Leader of an inspection team"),
                        party(Party.TEAM_MEMBER, "市委巡察组成员", "Member of an inspection team"),
                        party(Party.COUNTY_INSPECTION_OFFICE, "县（市、区）委巡察办", "County inspection office"),
                        party(Party.DEPARTMENT, "有关职能部门", "Department concerned"),
                        party(Party.COUNTY_COMMITTEE, "县（市、区）党委", "County committee"),
                        party(Party.TOWNSHIP_COMMITTEE, "乡（镇）党委", "Township committee"),
                        party(Party.of("TOWNSHIP_SECRETARY"), "乡（镇）党委书记", "Township secretary"),
                        party(Party.of("VILLAGE_SECRETARY"), "村（社区）党组织书记", "Village secretary"),
                        party(Party.VILLAGE_BRANCH, "村（社区）党组织", "Village party organisation"),
                        party(Party.DISCIPLINE_COMMISSION, "纪检监察机关", "Discipline commission"),
                        party(Party.ORGANISATION_DEPARTMENT, "组织部门", "Organisation department")))
                .recusal(new RecusalPolicy(
                        RecusalLines.common(),
                        Set.of(Party.LEADING_GROUP),
                        Set.of(Party.LEADING_GROUP, Party.INSPECTION_OFFICE)))
                .staffing(new StaffingPolicy(
                        List.of(
                                post(TeamPost.DIRECTOR, "县（市、区）巡察办主任", "County inspection-office director"),
                                post(TeamPost.LEADER, "县（市、区）巡察组组长", "County team leader")),
                        Party.LEADING_GROUP,
                        Set.of(Party.LEADING_GROUP, Party.INSPECTION_OFFICE)))
                .preparation(new PreparationPolicy(Term.workingDays(5)))
                .finding(new FindingPolicy(
                        2,
                        "[{year}]保巡-{team}组-{no}号",
                        1,
                        Set.of(),
                        true,
                        Optional.empty(),
                        Party.LEADING_GROUP,
                        Optional.empty(),
                        Set.of(Party.DISCIPLINE_COMMISSION, Party.ORGANISATION_DEPARTMENT)))
                .rectification(new RectificationPolicyBuilder()
                        .duties(duties())
                        .plan(Term.workingDays(15))
                        .planReviewers(List.of(Party.TOWNSHIP_COMMITTEE, Party.INSPECTION_OFFICE))
                        .rectify(Term.months(2))
                        .extender(Party.LEADING_GROUP)
                        .proofs(proofs())
                        .closers(List.of(
                                Party.TOWNSHIP_COMMITTEE,
                                Party.DISCIPLINE_COMMISSION,
                                Party.ORGANISATION_DEPARTMENT,
                                Party.INSPECTION_OFFICE))
                        .closersInOrder(true)
                        .closersDistinct(true)
                        .consolidation(Term.days(30))
                        .rechecks(0)
                        .build())
                .lists(new ListPolicy(Map.of(
                        ListKind.PROBLEM, "保巡问〔{year}〕{no}号",
                        ListKind.SUGGESTION, "保巡建〔{year}〕{no}号",
                        ListKind.RESPONSIBILITY, "保巡责〔{year}〕{no}号")));
    }

    /**
     * A round under the rule in force before 2024: problems are put right within two months. Everything else is common
     * local practice and stands here so that something is in force where a place has laid down nothing: see {@link
     * #baoshan2021} for what is not published. It has one focus and one field, to be replaced by a round's own.
     */
    public static PolicyBuilder twoMonths() {
        return regime("TWO_MONTHS", "集中整改两个月的通行做法", "Common practice, two months to put right", Term.months(2));
    }

    /** The same under the Regulation of 2024: problems are put right within six months. */
    public static PolicyBuilder sixMonths() {
        return regime("SIX_MONTHS", "集中整改六个月的通行做法", "Common practice, six months to put right", Term.months(6));
    }

    private static PolicyBuilder regime(String code, String zh, String en, Term rectify) {
        Policy practice = baoshan2021().build();
        return new PolicyBuilder()
                .from(practice)
                .code(code)
                .label(new Label(zh, en))
                .focus(new FocusScheme(
                        new Label("通行重点", "Common emphasis"),
                        List.of(new FocusItem(
                                "FOCUS_GENERAL",
                                FocusKind.FOCUS,
                                new Label("被巡察党组织存在的问题", "Problems of the inspected organisation"))),
                        List.of(new Field("GENERAL", new Label("综合", "General")))))
                .situations(List.of())
                .parties(List.of(
                        party(Party.LEADING_GROUP, "党委巡察工作领导小组", "Leading group for inspection"),
                        party(Party.INSPECTION_OFFICE, "党委巡察办", "Inspection office"),
                        party(Party.TEAM_LEADER, "巡察组组长", "Leader of an inspection team"),
                        party(Party.TEAM_MEMBER, "巡察组成员", "Member of an inspection team"),
                        party(Party.COUNTY_INSPECTION_OFFICE, "县级党委巡察办", "County inspection office"),
                        party(Party.DEPARTMENT, "有关职能部门", "Department concerned"),
                        party(Party.COUNTY_COMMITTEE, "县级党委", "County committee"),
                        party(Party.TOWNSHIP_COMMITTEE, "乡镇党委", "Township committee"),
                        party(Party.of("TOWNSHIP_SECRETARY"), "乡镇党委书记", "Township secretary"),
                        party(Party.of("VILLAGE_SECRETARY"), "村党组织书记", "Village secretary"),
                        party(Party.VILLAGE_BRANCH, "村党组织", "Village party organisation"),
                        party(Party.DISCIPLINE_COMMISSION, "纪检监察机关", "Discipline commission"),
                        party(Party.ORGANISATION_DEPARTMENT, "组织部门", "Organisation department")))
                .staffing(new StaffingPolicy(
                        List.of(
                                post(TeamPost.LEADER, "组长", "Leader"),
                                post(TeamPost.DEPUTY, "副组长", "Deputy leader"),
                                post(TeamPost.LIAISON, "联络员", "Liaison officer"),
                                post(TeamPost.MEMBER, "组员", "Member")),
                        practice.staffing().authoriser(),
                        practice.staffing().deciders()))
                .finding(new FindingPolicyBuilder()
                        .from(practice.finding())
                        .paperNumber("[{year}]巡-{team}组-{no}号")
                        .build())
                .rectification(new RectificationPolicyBuilder()
                        .from(practice.rectification())
                        .rectify(rectify)
                        .build())
                .lists(new ListPolicy(Map.of(
                        ListKind.PROBLEM, "巡问〔{year}〕{no}号",
                        ListKind.SUGGESTION, "巡建〔{year}〕{no}号",
                        ListKind.RESPONSIBILITY, "巡责〔{year}〕{no}号")));
    }

    private static Map<Claim, Set<EvidenceKind>> proofs() {
        return Map.of(
                Claim.MONEY_RECOVERED, Set.of(EvidenceKind.VOUCHER),
                Claim.SYSTEM_MADE, Set.of(EvidenceKind.DOCUMENT),
                Claim.PEOPLE_DEALT_WITH, Set.of(EvidenceKind.DECISION),
                Claim.WORKS_FINISHED, Set.of(EvidenceKind.ACCEPTANCE, EvidenceKind.PHOTO),
                Claim.EXPLANATION, Set.of(EvidenceKind.STATEMENT, EvidenceKind.MINUTES, EvidenceKind.DOCUMENT));
    }

    private static List<DutyLine> duties() {
        return List.of(
                new DutyLine(
                        AreaLevel.VILLAGE,
                        "MAIN",
                        Party.TOWNSHIP_COMMITTEE,
                        AreaLevel.TOWNSHIP,
                        new Label("乡（镇）党委：主要责任", "Township committee: main responsibility")),
                new DutyLine(
                        AreaLevel.VILLAGE,
                        "FIRST",
                        Party.of("TOWNSHIP_SECRETARY"),
                        AreaLevel.TOWNSHIP,
                        new Label("乡（镇）党委书记：第一责任人责任", "Township secretary: first responsible person")),
                new DutyLine(
                        AreaLevel.VILLAGE,
                        "FIRST_FOR_RECTIFICATION",
                        Party.of("VILLAGE_SECRETARY"),
                        AreaLevel.VILLAGE,
                        new Label("村党组织书记：巡察整改第一责任", "Village secretary: first responsible for rectification")),
                new DutyLine(
                        AreaLevel.TOWNSHIP,
                        "MAIN",
                        Party.TOWNSHIP_COMMITTEE,
                        AreaLevel.TOWNSHIP,
                        new Label("乡（镇）党委：主要责任", "Township committee: main responsibility")),
                new DutyLine(
                        AreaLevel.TOWNSHIP,
                        "FIRST",
                        Party.of("TOWNSHIP_SECRETARY"),
                        AreaLevel.TOWNSHIP,
                        new Label("乡（镇）党委书记：第一责任人责任", "Township secretary: first responsible person")),
                new DutyLine(
                        AreaLevel.COUNTY,
                        "MAIN",
                        Party.COUNTY_COMMITTEE,
                        AreaLevel.COUNTY,
                        new Label("县（市、区）党委：主体责任", "County committee: main responsibility")));
    }

    private static PartyName party(Party party, String zh, String en) {
        return new PartyName(party, new Label(zh, en));
    }

    private static TeamPostName post(TeamPost post, String zh, String en) {
        return new TeamPostName(post, new Label(zh, en));
    }

    private static Situation situation(String code, String zh, String en) {
        return new Situation(code, new Label(zh, en), Set.of());
    }
}
