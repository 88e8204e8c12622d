package org.xuncha.policyfile;

import java.util.List;
import java.util.stream.Stream;

/** What stands in the facts of the ten cases beside settings: facts of one round, figures, what the page says of itself. */
final class CaseFacts {
    /**
     * What carries a fact | where it stands | in which case, or * in all. SOURCE is about the page and not the round; OPEN
     * and a setting is a sentence that says itself that something is not stated; else a component of an act or value of ours.
     */
    private static final String ROWS = """
            SOURCE | /id /tier /null_means /source /beyond_baoshan /why_rigid_baoshan_model_fails | *
            SOURCE | /other_sources /arithmetic_notes /place/note | *
            Area.name | /place/province /place/prefecture /place/county /place/township | *
            Actor.area | /place/inspecting_body | *
            OpenRound.label | /round_name | *
            OpenRound.kinds | /kinds | *
            OpenRound.from | /period/start | *
            OpenRound.to | /period/end | *
            EnterPhase.phase | /period/feedback /period/0/feedback /period/1/feedback | *
            FormTeams.teams | /numbers/teams /numbers/zhangzhou_first_batch_teams | *
            OpenRound.objects | /numbers/townships /numbers/villages /numbers/villages_total /numbers/villages_planned /numbers/guzhen_villages /numbers/sanxiang_villages /period/0/township /period/1/township | *
            Progress.outcomes | /problems_total /rectification_statuses /numbers/villages_done | *
            Problem.immediate | /immediate_rectification /unusual/0 | WEIXI
            HandOverLead.persons | /leads | *
            SuggestionItem.suggestion | /suggestions/0 | WEIXI
            SendPassage.to | /suggestions/1/count /suggestions/2/count | WEIXI
            OPEN rectification.rectify | /deadlines/0/text | JIANGJIN
            OPEN rectification.satisfaction | /satisfaction | JIANGJIN
            AddToPool.inspectors | /staffing/text | FENGXIAN
            InspectedObject.villageClass | /village_classes | FENGXIAN
            DrawUpQuestions.questions | /problem_structure/text | FENGXIAN
            Tasks.held | /problem_structure | XUZHUANG
            IssuePaper.addressee | /feedback | *
            Team.label | /numbers/team_numbers_seen | ZHONGSHAN
            Team.seats | /numbers/half_team_people_by_role | FUJIAN_CROSS
            IssueLetter.letter | /escalation/1/issued /escalation/2/issued | LINYING
            IssueLetter.text | /escalation/1/opinions | LINYING
            Team.covers | /staffing/text | TWELVE_TEAMS
            """;

    private CaseFacts() {}

    /**
     * What carries facts.
     *
     * @param carrier what carries them
     * @param pointers where they stand
     * @param preset the name of the case, or "*"
     */
    record Fact(String carrier, List<String> pointers, String preset) {
        boolean isOf(PolicyPreset of) {
            return preset.equals("*") || preset.equals(of.name());
        }
    }

    static Stream<Fact> rows() {
        return ROWS.lines()
                .map(row -> row.split(" \\| ", -1))
                .map(cells -> new Fact(cells[0], List.of(cells[1].split(" ", -1)), cells[2]));
    }
}
