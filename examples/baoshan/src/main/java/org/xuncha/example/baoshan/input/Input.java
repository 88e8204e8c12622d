package org.xuncha.example.baoshan.input;

import java.util.List;

/**
 * Everything that stands in the folder, in the order of the files. Equal for equal files.
 *
 * @param round the settings of {@code round.csv}
 * @param areas rows of {@code areas.csv}
 * @param focus rows of {@code focus.csv}
 * @param fields rows of {@code fields.csv}
 * @param situations rows of {@code situations.csv}
 * @param parties rows of {@code parties.csv}
 * @param duties rows of {@code duties.csv}
 * @param organisations rows of {@code organisations.csv}
 * @param teams rows of {@code teams.csv}
 * @param pool rows of {@code pool.csv}
 * @param facts rows of {@code facts.csv}
 * @param pastTeams rows of {@code past_teams.csv}
 * @param questions rows of {@code questions.csv}
 * @param answers rows of {@code answers.csv}
 * @param dismissals rows of {@code dismissals.csv}
 * @param problems rows of {@code problems.csv}
 * @param immediate rows of {@code immediate.csv}
 * @param measures rows of {@code measures.csv}
 * @param evidence rows of {@code evidence.csv}
 * @param reports rows of {@code reports.csv}
 * @param rechecks rows of {@code rechecks.csv}
 * @param cooperation rows of {@code cooperation.csv}
 */
public record Input(
        RoundSettings round,
        List<AreaRow> areas,
        List<FocusRow> focus,
        List<NamedRow> fields,
        List<NamedRow> situations,
        List<PartyRow> parties,
        List<DutyRow> duties,
        List<OrganisationRow> organisations,
        List<TeamRow> teams,
        List<PoolRow> pool,
        List<FactRow> facts,
        List<PastTeamRow> pastTeams,
        List<QuestionRow> questions,
        List<AnswerRow> answers,
        List<DismissalRow> dismissals,
        List<ProblemRow> problems,
        List<ImmediateRow> immediate,
        List<MeasureRow> measures,
        List<EvidenceRow> evidence,
        List<ReportRow> reports,
        List<RecheckRow> rechecks,
        List<CooperationRow> cooperation) {}
