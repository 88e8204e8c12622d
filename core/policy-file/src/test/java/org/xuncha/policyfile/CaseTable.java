package org.xuncha.policyfile;

import java.util.List;
import java.util.stream.Stream;
import org.xuncha.policyfile.CasesTest.Stated;

/**
 * What the sources of the ten cases state: case | sentence | setting | value | where it
 * stands in the facts of the case, as JSON pointers, with all below each; "-" for what they leave out. Records stand by what
 * identifies them.
 */
final class CaseTable {
    private static final String ROWS = """
            WEIXI | 问题线索移交县纪委监委。 | finding.leadReceivers | DISCIPLINE_COMMISSION | /leads/to
            WEIXI | “三个聚焦”“四个落实”的具体内容没有载明，各列一项；当年专题列明四项。 | focus.items | FOCUS_THREE FOCUS_FOUR FOCUS_EPIDEMIC FOCUS_RESUMPTION FOCUS_UNITY FOCUS_FORMALISM | /focus_scheme/text
            WEIXI | 总体要求为“三个聚焦”，另加“四个落实”和当年专题。 | focus.label | “三个聚焦”“四个落实”和当年专题 | /focus_scheme/text
            WEIXI | 由县委巡察；整改涉及县直责任主体单位、乡镇纪委和村党总支；建议还提给县政府。 | parties | LEADING_GROUP INSPECTION_OFFICE TEAM_LEADER TEAM_MEMBER DISCIPLINE_COMMISSION ORGANISATION_DEPARTMENT DEPARTMENT TOWNSHIP_COMMITTEE TOWNSHIP_SECRETARY VILLAGE_SECRETARY VILLAGE_BRANCH COUNTY_COMMITTEE COUNTY_GOVERNMENT TOWNSHIP_DISCIPLINE | /place/inspecting_body /responsibility /suggestions/1/to /suggestions/2/to
            WEIXI | 五类责任分别由乡镇党委、乡镇党委书记、村党总支、县直责任主体单位、乡镇纪委承担。 | rectification.duties | VILLAGE/MAIN/TOWNSHIP_COMMITTEE/TOWNSHIP VILLAGE/FIRST/TOWNSHIP_SECRETARY/TOWNSHIP VILLAGE/DIRECT/VILLAGE_BRANCH/VILLAGE VILLAGE/FUNCTIONAL/DEPARTMENT/COUNTY VILLAGE/SUPERVISORY/TOWNSHIP_DISCIPLINE/TOWNSHIP TOWNSHIP/MAIN/TOWNSHIP_COMMITTEE/TOWNSHIP TOWNSHIP/FIRST/TOWNSHIP_SECRETARY/TOWNSHIP TOWNSHIP/FUNCTIONAL/DEPARTMENT/COUNTY TOWNSHIP/SUPERVISORY/TOWNSHIP_DISCIPLINE/TOWNSHIP COUNTY/FUNCTIONAL/DEPARTMENT/COUNTY | /responsibility
            JIANGJIN | 由区委巡察；预警函的对象为整改主办人、分管领导、主办单位和单位党组织主要负责人。 | parties | LEADING_GROUP INSPECTION_OFFICE TEAM_LEADER TEAM_MEMBER DISCIPLINE_COMMISSION ORGANISATION_DEPARTMENT COUNTY_COMMITTEE TOWNSHIP_COMMITTEE VILLAGE_BRANCH HANDLER LEADER_IN_CHARGE HANDLING_UNIT UNIT_HEAD | /place/inspecting_body /warning_colours/0/to /warning_colours/1/to /warning_colours/2/to
            JIANGJIN | 整改由主办人、分管领导、主办单位和单位党组织主要负责人分别负责。 | rectification.duties | VILLAGE/HANDLING/HANDLER/VILLAGE VILLAGE/IN_CHARGE/LEADER_IN_CHARGE/VILLAGE VILLAGE/UNIT/HANDLING_UNIT/VILLAGE VILLAGE/HEAD/UNIT_HEAD/VILLAGE TOWNSHIP/HANDLING/HANDLER/TOWNSHIP TOWNSHIP/IN_CHARGE/LEADER_IN_CHARGE/TOWNSHIP TOWNSHIP/UNIT/HANDLING_UNIT/TOWNSHIP TOWNSHIP/HEAD/UNIT_HEAD/TOWNSHIP COUNTY/HANDLING/HANDLER/COUNTY COUNTY/IN_CHARGE/LEADER_IN_CHARGE/COUNTY COUNTY/UNIT/HANDLING_UNIT/COUNTY COUNTY/HEAD/UNIT_HEAD/COUNTY | /warning_colours/0/to /warning_colours/1/to /warning_colours/2/to
            JIANGJIN | 平台按剩余天数触发预警函，发给颜色确定的对象，三色各发一次，不以前一色为前提；印发主体没有载明，按区委巡察办。 | warning.ladders | WARNING_LETTERS/GREEN_LETTER//INSPECTION_OFFICE/GREEN/false/false YELLOW_LETTER//INSPECTION_OFFICE/YELLOW/false/false RED_LETTER//INSPECTION_OFFICE/RED/false/false | /unusual/0 /warning_colours
            JIANGJIN | 办理期限剩余20天为绿色，剩余10天为黄色，超过期限为红色，颜色决定预警函的对象。 | warning.schemes | TIME_LEFT/RED/-1/UNIT HEAD YELLOW/10/HANDLING IN_CHARGE GREEN/20/HANDLING | /warning_colours
            FENGXIAN | 四个聚焦的名称没有载明，只列次序。 | focus.items | FOCUS_ONE FOCUS_TWO FOCUS_THREE FOCUS_FOUR | /focus_scheme/text
            FENGXIAN | 监督内容为“四个聚焦”。 | focus.label | “四个聚焦” | /focus_scheme/text
            FENGXIAN | 七十个村分为重点、关注、一般三类，分别由市委提级直接巡察、巡镇带村时纪巡联动、巡镇带村；纪巡联动按联动理解。 | situations | KEY/ELEVATED DIRECT ATTENTION/LINKED WITH_TOWNSHIP GENERAL/WITH_TOWNSHIP | /village_classes /place/inspecting_body
            XUZHUANG | 由区委巡察组巡察，整改方案由镇党委印发。 | parties | LEADING_GROUP INSPECTION_OFFICE TEAM_LEADER TEAM_MEMBER DISCIPLINE_COMMISSION ORGANISATION_DEPARTMENT DEPARTMENT TOWNSHIP_COMMITTEE TOWNSHIP_SECRETARY VILLAGE_SECRETARY VILLAGE_BRANCH COUNTY_COMMITTEE | /place/inspecting_body /responsibility/0/bearer /feedback/text
            XUZHUANG | 镇党委印发的方案逐项写明责任人、责任单位和时限。 | rectification.planReviewers | TOWNSHIP_COMMITTEE | /responsibility/0
            ZHONGSHAN | 市委直接对村巡察，没有县级；镇设整改督导组；镇其他班子成员承担一岗双责。 | parties | LEADING_GROUP INSPECTION_OFFICE TEAM_LEADER TEAM_MEMBER DISCIPLINE_COMMISSION ORGANISATION_DEPARTMENT DEPARTMENT TOWNSHIP_COMMITTEE TOWNSHIP_SECRETARY VILLAGE_SECRETARY VILLAGE_BRANCH TOWNSHIP_LEADERS TOWNSHIP_SUPERVISION | /place/inspecting_body /responsibility /closing_approval/text
            ZHONGSHAN | 镇党委负主体责任，主要负责同志为第一责任人，其他班子成员一岗双责，督导组指导督办。 | rectification.duties | VILLAGE/MAIN/TOWNSHIP_COMMITTEE/TOWNSHIP VILLAGE/FIRST/TOWNSHIP_SECRETARY/TOWNSHIP VILLAGE/ONE_POST_TWO_DUTIES/TOWNSHIP_LEADERS/TOWNSHIP VILLAGE/GUIDING/TOWNSHIP_SUPERVISION/TOWNSHIP TOWNSHIP/MAIN/TOWNSHIP_COMMITTEE/TOWNSHIP TOWNSHIP/FIRST/TOWNSHIP_SECRETARY/TOWNSHIP TOWNSHIP/ONE_POST_TWO_DUTIES/TOWNSHIP_LEADERS/TOWNSHIP TOWNSHIP/GUIDING/TOWNSHIP_SUPERVISION/TOWNSHIP | /responsibility /closing_approval/text
            ZHONGSHAN | 2月6日镇党委会审议镇、村整改方案和台账。 | rectification.planReviewers | TOWNSHIP_COMMITTEE | /deadlines/0/text
            FUJIAN_CROSS | 规定了系统、属地、亲属三种回避；半建制的副组长、联络员由本县干部担任，系统、属地回避只适用于从外县抽调的组长和组员。 | recusal.lines | SAME_SYSTEM/POST/LEADER MEMBER HOME_COUNTY/HOME/LEADER MEMBER/COUNTY KIN/SPOUSE DIRECT_KIN COLLATERAL_KIN CLOSE_AFFINITY/ | /recusal/text /staffing/1/text
            FUJIAN_CROSS | 半建制由外县组长一人、组员五人和本县副组长、联络员各一人组成。 | staffing.posts | LEADER DEPUTY LIAISON MEMBER | /staffing/1/text /numbers/half_team_people_by_role
            LINYING | 由巡察办、巡察组和被巡察单位三方组成验收小组；被巡察单位报告完成即为表态，不审核自身整改。 | rectification.closers | INSPECTION_OFFICE TEAM_LEADER | /closing_approval/text
            LINYING | 三方以一个小组验收，不分先后。 | rectification.closersInOrder | false | /closing_approval/text
            LINYING | 整改初期发督查督办通知书，不到位的发阶段督查指导书并由一把手签字认领，临近时限发提醒书，逾期发告诫书并再次明确最后期限，严重超期的发问责书并报领导小组；印发主体均没有载明，前四种按巡察办，问责书按领导小组。 | warning.ladders | FIVE_LETTERS/SUPERVISION/MAIN/INSPECTION_OFFICE/IN_TIME/false/false GUIDANCE/FIRST/INSPECTION_OFFICE//true/false REMINDER/MAIN/INSPECTION_OFFICE/IN_TIME/false/false WARNING/MAIN/INSPECTION_OFFICE/OVERDUE/false/true ACCOUNTABILITY/MAIN/LEADING_GROUP/OVERDUE/false/false | /escalation
            LINYING | 通知书用于整改初期、提醒书用于临近时限前，告诫书和问责书用于超过时限的问题；都没有载明天数，只分时限之内和超过时限。 | warning.schemes | LATENESS/OVERDUE/-1/ IN_TIME/ | /escalation/0/when /escalation/2/when /escalation/3/when /escalation/4/when
            XIANAN | 监督内容分为四类。 | focus.items | FOCUS_TEAM_BUILDING FOCUS_POVERTY FOCUS_ASSETS FOCUS_GANGS | /focus_categories
            XIANAN | 在地域上实行“小交叉”；交叉的范围没有载明，按乡镇理解。 | recusal.lines | HOME_TOWNSHIP/HOME POST/LEADER MEMBER/TOWNSHIP | /recusal/text
            XIANAN | 十二个组由乡镇办的纪委书记或者组织委员任组长。 | staffing.posts | LEADER MEMBER | /staffing/text
            TWELVE_TEAMS | 问题归为五类。 | focus.items | FOCUS_STANDPOINT FOCUS_IDEAS FOCUS_ORGANISATION FOCUS_CONDUCT FOCUS_PRESSURE | /focus_categories
            TWELVE_TEAMS | 乡镇党委负主体责任，村（社区）负直接责任。 | rectification.duties | VILLAGE/MAIN/TOWNSHIP_COMMITTEE/TOWNSHIP VILLAGE/DIRECT/VILLAGE_BRANCH/VILLAGE TOWNSHIP/MAIN/TOWNSHIP_COMMITTEE/TOWNSHIP | /responsibility
            TWELVE_TEAMS | 先向乡镇反馈，再向村反馈。 | lists.feedbackOrder | TOWNSHIPS_FIRST | /feedback/text
            TAISHAN | 问题分布在四个方面。 | focus.items | FOCUS_FARMLAND FOCUS_PROJECTS FOCUS_ASSETS FOCUS_ENVIRONMENT | /focus_categories
            TAISHAN | 由县上下联动专项巡察组巡察；镇班子成员按分管领域承担责任。 | parties | LEADING_GROUP INSPECTION_OFFICE TEAM_LEADER TEAM_MEMBER DISCIPLINE_COMMISSION ORGANISATION_DEPARTMENT DEPARTMENT TOWNSHIP_COMMITTEE TOWNSHIP_SECRETARY VILLAGE_SECRETARY VILLAGE_BRANCH COUNTY_COMMITTEE TOWNSHIP_LEADERS | /place/inspecting_body /responsibility/0/bearer
            TAISHAN | 镇班子成员对分管领域负直接领导责任。 | rectification.duties | VILLAGE/DIRECT_LEADING/TOWNSHIP_LEADERS/TOWNSHIP TOWNSHIP/DIRECT_LEADING/TOWNSHIP_LEADERS/TOWNSHIP | /responsibility
            TAISHAN | 集中整改四个月。 | rectification.rectify | 4M | /deadlines/0/text
            WEIXI | 整改建议除随清单提给被巡察单位党组织以外，还提给县委组织部和县政府。 | lists.suggestionReceivers | COUNTY_GOVERNMENT ORGANISATION_DEPARTMENT | /suggestions/1/to /suggestions/2/to
            TAISHAN | 整改期间周调度、月听取，按一周、一个月没有报告进展提示；提示的对象没有载明。 | warning.schemes | RHYTHM/MONTH_WITHOUT_REPORT/30/ WEEK_WITHOUT_REPORT/7/ | /deadlines/1/text
            TAISHAN | 来源没有规定督办文书。 | warning.ladders |  | -
            """;

    private CaseTable() {}

    static Stream<Stated> rows() {
        return ROWS.lines()
                .map(row -> row.split(" \\| ?", -1))
                .map(cells -> new Stated(
                        PolicyPreset.valueOf(cells[0]),
                        cells[1],
                        cells[2],
                        cells[3],
                        List.of(cells[4].split(" ", -1))));
    }
}
