package org.xuncha.example.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaCode;
import org.xuncha.planner.StaffingTask;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;

/** What an instance becomes in the library's words. */
class InstanceTaskTest {
    private final AreaCodes codes = new AreaCodes(new int[] {-1, 0, 0, 1, 2, 3, 4, -1, 7});

    @Test
    void every_area_has_a_code_of_its_own_below_the_one_above_it() {
        assertThat(IntStream.range(0, 9).mapToObj(codes::of).map(AreaCode::value))
                .containsExactly(
                        "110100000000",
                        "110101000000",
                        "110102000000",
                        "110101001000",
                        "110102001000",
                        "110101001001",
                        "110102001001",
                        "110200000000",
                        "110201000000");
    }

    @Test
    void a_bar_from_an_area_of_any_level_closes_the_teams_inside_and_no_other() {
        for (int area = 0; area < 7; area++) {
            StaffingTask task = InstanceTask.of(Instances.tiny(new int[] {area}, new int[] {}));
            for (int t = 0; t < 2; t++) {
                Team team = task.teams().get(t);
                Inspector director = task.pool().get(0);
                boolean closed = task.bars().areas(director).stream().anyMatch(team::concerns);
                assertThat(closed).as("area %d, team %d", area, t).isEqualTo(area == 0 || area % 2 != t % 2);
                assertThat(task.bars().judge(director, team).isAccepted()).isNotEqualTo(closed);
            }
        }
    }

    @Test
    void everybody_must_serve_in_his_role_and_every_team_has_its_seats() {
        StaffingTask task = InstanceTask.of(Instances.tiny(new int[] {}, new int[] {}));
        assertThat(task.optional()).isEmpty();
        assertThat(task.pool())
                .extracting(one -> one.post().code())
                .containsExactly("DIRECTOR", "DIRECTOR", "LEADER", "LEADER");
        assertThat(task.teams()).allSatisfy(team -> assertThat(team.seats()).hasSize(2));
        assertThat(task.past()).hasSize(3);
        assertThat(task.weights().missing()).containsOnlyKeys("FINANCE");
    }
}
