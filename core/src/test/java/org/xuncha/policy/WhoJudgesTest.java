package org.xuncha.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;

/** Which of the parties that policy names judge the rectification of an addressee. */
final class WhoJudgesTest {
    private final RectificationPolicy policy = new RectificationPolicyBuilder()
            .from(Policies.baoshan2021().build().rectification())
            .closers(List.of(
                    Party.VILLAGE_SUPERVISORS,
                    Party.TOWNSHIP_COMMITTEE,
                    Party.COUNTY_COMMITTEE,
                    Party.DISCIPLINE_COMMISSION))
            .build();

    @Test
    void all_judge_a_village() {
        assertThat(policy.closersOf(AreaLevel.VILLAGE)).isEqualTo(policy.closers());
    }

    @Test
    void villagers_do_not_judge_their_township_nor_does_it_judge_itself() {
        assertThat(policy.closersOf(AreaLevel.TOWNSHIP))
                .containsExactly(Party.COUNTY_COMMITTEE, Party.DISCIPLINE_COMMISSION);
    }

    @Test
    void only_a_body_without_a_level_judges_a_county() {
        assertThat(policy.closersOf(AreaLevel.COUNTY)).containsExactly(Party.DISCIPLINE_COMMISSION);
    }
}
