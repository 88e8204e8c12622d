package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.policy.Policy;

/** What the sources of the ten cases state and no setting expresses: nothing of it is left out in silence. */
final class NotExpressedTest {
    /**
     * Case | what its source states | the setting that would express it, or "-" if it is no matter of settings | why there
     * is none | where it stands in the facts of the case.
     */
    private static final String ROWS = """
            WEIXI | 一轮之内还巡察六个县直单位。 | - | a round inspects the party organisation of an area, one for each; six bodies of one county are not told apart | /numbers/departments
            WEIXI | 进驻期间个别谈话和走访若干人次。 | - | talks and visits are no acts of ours: what counts of them is by how many channels the facts were established | /numbers/interviews /numbers/visits
            JIANGJIN | 三种清单有当地的名称。 | lists.labels | which of them is our list of problems, of suggestions and of responsibilities is not stated, and no act is judged by a name | /problem_structure/text
            JIANGJIN | 超期的追责问责，并入党风廉政建设责任制考核。 | warning.consequences | who decides on it, by what steps, is not stated; a ladder ends with a letter | /escalation/0/text
            JIANGJIN | 群众评判等次为差的一票否决、约谈、列入回头看重点，评判的方面没有载明。 | evaluation.openAspects | an evaluation without aspects rates nothing | /evaluation
            FENGXIAN | 入户六必访、开门六必谈。 | - | whom a team visits and talks to is its manner of working; no rule asks for it | /unusual/0
            XUZHUANG | 镇党委以一份通报覆盖五个村。 | - | a township's bulletin is its own paper; it is made of figures and no act is judged by it | /unusual/0
            ZHONGSHAN | 同一轮次的两个镇进驻时间不同。 | situations.window | a round has one period; within it a team works when its plan says so, which no rule judges | /period/0/start /period/0/end /period/1/start /period/1/end
            ZHONGSHAN | 镇的开会、部署、推进都有日期。 | rectification.milestones | meetings are no acts of ours; the review of the plan, which has an act, is a setting | /deadlines/0/text
            FUJIAN_CROSS | 全建制巡察组整组轮换。 | staffing.rotation | the planner takes the pattern with its task; a rule judges each assignment by recusal | /staffing/0/text
            FUJIAN_CROSS | 半建制巡察组由外县六人和本县二人组成。 | staffing.origin | how many hold a post is said when a team is formed; that leader and members are from elsewhere is their recusal at home | /numbers/half_team_people_by_role
            FUJIAN_CROSS | 组长可以主动申请调换。 | staffing.askers | who is inspected has an act to ask for another leader; the leader himself tells those who decide on replacements, who need not be asked to replace him | /recusal/text
            FUJIAN_CROSS | 线索查处若干人。 | - | what became of a lead is told in the reply of the body that has it, in words | /outcomes
            XIANAN | 组长由乡镇办的纪委书记或者组织委员担任。 | staffing.leaderSkills | the setting names the post; which office its holder has is a skill that the planner takes with its task | /staffing/text
            XIANAN | 每村巡察三至五天。 | staffing.daysInVillage | it plans the stay of a team; no act of ours begins or ends a stay in one village | /deadlines/0/text
            XIANAN | 整改不及时、走过场、不到位的，通报曝光、追责问责。 | warning.consequences | who decides on it, by what steps, is not stated; a ladder ends with a letter | /escalation/0/text
            XIANAN | 党纪政务处分和移送司法若干人。 | - | what became of a lead is told in the reply of the body that has it, in words | /outcomes
            TWELVE_TEAMS | 反馈前经过两次有日期的审议。 | lists.deliberations | who deliberated stands under a date in the authority of the mandate by which lists are issued; no act of ours is the deliberation | /period/leading_group /period/secretary_meeting
            TAISHAN | 巡察整改“4+1”标准。 | rectification.standard | what the standard asks for is not stated | /unusual/0
            """;

    /**
     * One thing that is not expressed.
     *
     * @param preset the case
     * @param sentence what its source states, in short words
     * @param path the setting that would express it, or "-"
     * @param reason why there is none
     * @param pointers where it stands in the facts of the case
     */
    record Missing(PolicyPreset preset, String sentence, String path, String reason, List<String> pointers) {}

    static Stream<Missing> rows() {
        return ROWS.lines()
                .map(row -> row.split(" \\| ", -1))
                .map(cells -> new Missing(
                        PolicyPreset.valueOf(cells[0]),
                        cells[1],
                        cells[2],
                        cells[3],
                        List.of(cells[4].split(" ", -1))));
    }

    static Set<String> settings(Type type, String before) {
        Set<String> paths = new TreeSet<>();
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> paths.addAll(settings(one, before)));
        } else if (((Class<?>) type).isRecord()) {
            for (RecordComponent part : ((Class<?>) type).getRecordComponents()) {
                String path = before.isEmpty() ? part.getName() : before + "." + part.getName();
                paths.add(path);
                paths.addAll(settings(part.getGenericType(), path));
            }
        }
        return paths;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_goes_as_soon_as_there_is_a_setting_for_it(Missing row) {
        Set<String> settings = settings(Policy.class, "");
        if (!row.path().equals("-")) {
            assertThat(settings).contains(row.path().substring(0, row.path().lastIndexOf('.')));
            assertThat(settings).doesNotContain(row.path());
        }
        assertThat(row.reason()).isNotBlank();
        assertThat(CaseTable.rows().map(CasesTest.Stated::sentence)).doesNotContain(row.sentence());
    }
}
