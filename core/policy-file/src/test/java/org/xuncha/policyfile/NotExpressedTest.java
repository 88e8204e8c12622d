package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.policy.Policy;

/** What the sources of the ten cases state and no setting expresses: nothing of it is left out in silence. */
final class NotExpressedTest {
    /** Case | what its source states | the setting that would express it | why there is none. */
    private static final String ROWS = """
            WEIXI | 整改建议分别提给被巡察单位党组织、县委组织部和县政府。 | lists.suggestionAddressees | a suggestion goes with its problem to the one addressee that puts it right; what it asks of departments is sent as a passage
            JIANGJIN | 三种清单有当地的名称。 | lists.labels | a name on paper: no act is judged otherwise, and the numbers, which are set, bear the local words
            JIANGJIN | 群众评判等次为差的一票否决、约谈、列入回头看重点，评判的方面没有载明。 | evaluation.openAspects | an evaluation without aspects rates nothing
            FENGXIAN | 重点、关注、一般三类村分别由市委直接巡、巡镇带村时纪巡联动、巡镇带村。 | situations.mode | who inspects is settled when the round is opened, which names the kind of each object; nothing of putting right hangs on it
            FUJIAN_CROSS | 全建制巡察组整组轮换。 | staffing.rotation | the planner takes the pattern with its task
            XIANAN | 每村巡察三至五天。 | preparation.daysInVillage | it plans the stay of a team, not what is put right; a round knows the days of its phases
            TWELVE_TEAMS | 反馈前经过两次有日期的审议。 | lists.approvals | who deliberated stands under a date in the authority of the mandate by which lists are issued; no act of ours is the deliberation
            TAISHAN | 整改期间周调度、月听取。 | rectification.reports | a rhythm of meetings in which those above ask; nothing is due from the one who rectifies but what his measures name
            """;

    /**
     * One thing that is not expressed.
     *
     * @param preset the case
     * @param sentence what its source states, in short words
     * @param path the setting that would express it
     * @param reason why there is none
     */
    record Missing(PolicyPreset preset, String sentence, String path, String reason) {}

    static Stream<Missing> rows() {
        return ROWS.lines()
                .map(row -> row.split(" \\| ", -1))
                .map(cells -> new Missing(PolicyPreset.valueOf(cells[0]), cells[1], cells[2], cells[3]));
    }

    private static Set<String> settings(Type type, String before) {
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
        assertThat(settings).contains(row.path().substring(0, row.path().lastIndexOf('.')));
        assertThat(settings).doesNotContain(row.path());
        assertThat(row.reason()).isNotBlank();
        assertThat(CaseTable.rows().map(CasesTest.Stated::sentence)).doesNotContain(row.sentence());
    }
}
