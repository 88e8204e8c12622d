package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageRule;
import org.xuncha.cooperation.PassageRules;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStep;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.policy.WarningScheme;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.round.RoundRule;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Lives;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.warning.LetterAct.IssueLetter;
import org.xuncha.warning.LetterRule;
import org.xuncha.warning.LetterRules;
import org.xuncha.warning.LetterSetting;
import org.xuncha.warning.Receiver;
import org.xuncha.warning.Warning;

/** What each case is known for, walked through the rules under its file. */
final class CaseScenesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private static Policy policy(PolicyPreset preset) {
        return Lives.withFields(preset.policy());
    }

    private static Scene scene(PolicyPreset preset) {
        return new Scene(policy(preset), Scene.VILLAGE);
    }

    private static LocalDate due(Scene scene) {
        return scene.remedy().deadline(scene.policy.rectification(), CALENDAR).due();
    }

    private static List<Rule> rules(Verdict verdict) {
        return verdict.objections().stream().map(Objection::rule).toList();
    }

    @Test
    void weixi_suggestions_go_to_the_organisation_department_and_the_government_and_nowhere_else() {
        Scene scene = scene(PolicyPreset.WEIXI);
        assertThat(rules(suggested(scene, Party.ORGANISATION_DEPARTMENT))).isEmpty();
        assertThat(rules(suggested(scene, Party.of("COUNTY_GOVERNMENT")))).isEmpty();
        assertThat(rules(suggested(scene, Party.DISCIPLINE_COMMISSION)))
                .containsExactly(PassageRule.SUGGESTION_TO_RECEIVER);
    }

    private static Verdict suggested(Scene scene, Party to) {
        Body office = Body.of(Party.INSPECTION_OFFICE, scene.office.area());
        SendPassage send =
                new SendPassage(Form.SUGGESTION, office, Body.of(to, Scene.COUNTY), "加强村级班子建设", Optional.empty());
        return PassageRules.judge(null, send, scene.stamp(scene.office), scene.round());
    }

    @Test
    void jiangjin_the_letter_is_issued_to_whom_the_colour_chooses() {
        Scene scene = scene(PolicyPreset.JIANGJIN).issued();
        LocalDate due = due(scene);
        assertThat(letter(scene, "GREEN_LETTER", due.minusDays(20))).isEqualTo(Set.of("HANDLER"));
        assertThat(letter(scene, "YELLOW_LETTER", due.minusDays(10))).isEqualTo(Set.of("HANDLER", "LEADER_IN_CHARGE"));
        assertThat(letter(scene, "RED_LETTER", due.plusDays(1))).isEqualTo(Set.of("HANDLING_UNIT", "UNIT_HEAD"));
        assertThat(refused(scene, "GREEN_LETTER", due.minusDays(21))).containsExactly(LetterRule.COLOUR_REACHED);
        assertThat(refused(scene, "YELLOW_LETTER", due.plusDays(1))).contains(LetterRule.COLOUR_REACHED);
    }

    /** Who receives a letter that the office issues on a day. */
    private static Set<String> letter(Scene scene, String step, LocalDate day) {
        IssueLetter issue = letterOn(scene, step, day);
        LetterRules.judge(null, scene.addressee, issue, scene.stamp(scene.office), setting(scene))
                .orThrow();
        return issue.to().stream().map(Receiver::party).map(Party::code).collect(java.util.stream.Collectors.toSet());
    }

    private static List<Rule> refused(Scene scene, String step, LocalDate day) {
        IssueLetter issue = letterOn(scene, step, day);
        return rules(LetterRules.judge(null, scene.addressee, issue, scene.stamp(scene.office), setting(scene)));
    }

    private static LetterSetting setting(Scene scene) {
        return new LetterSetting(
                scene.round(), CALENDAR, id -> Optional.of(scene.problem()), number -> Optional.empty());
    }

    private static IssueLetter letterOn(Scene scene, String code, LocalDate day) {
        scene.on(day);
        LetterLadder ladder = warning(scene).ladders().get(0);
        LetterStep step = ladder.step(code).orElseThrow();
        Set<Receiver> to = LetterRules.receivers(ladder, step, Set.of(Scene.PROBLEM), day, setting(scene));
        Optional<LocalDate> last = step.setsLastDay() ? Optional.of(day.plusDays(10)) : Optional.empty();
        return new IssueLetter("1", ladder.code(), code, Set.of(Scene.PROBLEM), to, last, "请按期整改");
    }

    private static WarningPolicy warning(Scene scene) {
        return scene.policy.warning().orElseThrow();
    }

    @Test
    void fengxian_the_class_of_a_village_decides_who_inspects_it() {
        assertThat(opened("KEY", RoundKind.WITH_TOWNSHIP)).containsExactly(RoundRule.KINDS_OF_CLASS);
        assertThat(opened("KEY", RoundKind.ELEVATED, RoundKind.DIRECT)).isEmpty();
        assertThat(opened("ATTENTION", RoundKind.WITH_TOWNSHIP)).containsExactly(RoundRule.KINDS_OF_CLASS);
        assertThat(opened("ATTENTION", RoundKind.WITH_TOWNSHIP, RoundKind.LINKED))
                .isEmpty();
        assertThat(opened("GENERAL", RoundKind.WITH_TOWNSHIP)).isEmpty();
        assertThat(opened("GENERAL", RoundKind.DIRECT)).containsExactly(RoundRule.KINDS_OF_CLASS);
    }

    private static List<Rule> opened(String villageClass, RoundKind... kinds) {
        Scene scene = scene(PolicyPreset.FENGXIAN);
        Organisation village =
                new Organisation(Scene.VILLAGE, OrganisationKind.COMMITTEE, new Label("村党组织", "Village"));
        InspectedObject object =
                new InspectedObject(village, Set.of(), Optional.of(villageClass), false, Set.of(kinds));
        OpenRound like = scene.opening();
        OpenRound open =
                new OpenRound(like.label(), like.kinds(), like.from(), like.to(), List.of(object), scene.policy);
        return rules(RoundRules.judge(null, open, scene.stamp(scene.office)));
    }

    @Test
    void xuzhuang_the_township_alone_issues_the_plan() {
        Scene scene = scene(PolicyPreset.XUZHUANG).issued();
        scene.does(scene.inspected(), scene.plan()).does(scene.township, new ReviewPlan(Opinion.AGREES));
        assertThat(scene.problem().status()).isEqualTo(Status.RECTIFYING);
    }

    @Test
    void zhongshan_the_township_answers_with_all_its_leaders_and_judges_the_plan() {
        Scene scene = scene(PolicyPreset.ZHONGSHAN).issued();
        assertThat(scene.remedy().answerable(Scene.FEEDBACK))
                .extracting(Duty::bearer)
                .extracting(Party::code)
                .containsExactly(
                        "TOWNSHIP_COMMITTEE", "TOWNSHIP_SECRETARY", "TOWNSHIP_LEADERS", "TOWNSHIP_SUPERVISION");
        scene.does(scene.inspected(), scene.plan()).does(scene.township, new ReviewPlan(Opinion.AGREES));
        assertThat(scene.problem().status()).isEqualTo(Status.RECTIFYING);
    }

    @Test
    void fujian_a_half_team_has_its_deputy_from_the_county_and_its_leader_from_elsewhere() {
        for (FactKind kind : List.of(FactKind.HOME, FactKind.POST)) {
            assertThat(barred(PolicyPreset.FUJIAN_CROSS, TeamPost.DEPUTY, kind)).isFalse();
            assertThat(barred(PolicyPreset.FUJIAN_CROSS, TeamPost.LIAISON, kind))
                    .isFalse();
        }
        assertThat(barred(PolicyPreset.FUJIAN_CROSS, TeamPost.LEADER, FactKind.HOME))
                .isTrue();
        assertThat(barred(PolicyPreset.FUJIAN_CROSS, TeamPost.MEMBER, FactKind.POST))
                .isTrue();
        assertThat(barred(PolicyPreset.FUJIAN_CROSS, TeamPost.DEPUTY, FactKind.SPOUSE))
                .isTrue();
    }

    /** Whether somebody with a fact about the village itself is barred from it. */
    private static boolean barred(PolicyPreset preset, TeamPost post, FactKind kind) {
        RecusalFactBuilder fact = new RecusalFactBuilder()
                .id(FactId.of("f-1"))
                .person(PersonId.of("A-1"))
                .kind(kind)
                .area(Scene.VILLAGE)
                .what("与该村有关")
                .from(LocalDate.of(2000, 1, 1))
                .source("干部登记表")
                .known(LocalDate.of(2000, 1, 1));
        Facts facts = Facts.of((kind.isTie() ? fact.other(PersonId.of("B-1")) : fact).build());
        Set<AreaCode> areas = Set.of(Scene.VILLAGE);
        return !Recusal.judge(
                        facts, preset.policy().recusal(), Question.about(PersonId.of("A-1"), post, areas, Scene.FIELD))
                .isAccepted();
    }

    @Test
    void linying_a_letter_belongs_to_its_stage_and_two_parties_accept_in_any_order() {
        Scene scene = scene(PolicyPreset.LINYING).issued();
        LocalDate due = due(scene);
        for (String early : List.of("SUPERVISION", "REMINDER")) {
            assertThat(letter(scene, early, due)).isNotEmpty();
            assertThat(refused(scene, early, due.plusDays(1))).containsExactly(LetterRule.COLOUR_REACHED);
        }
        assertThat(letter(scene, "GUIDANCE", due.plusDays(1))).containsExactly("TOWNSHIP_SECRETARY");
        assertThat(letter(scene, "WARNING", due.plusDays(1))).containsExactly("TOWNSHIP_COMMITTEE");
        assertThat(refused(scene, "WARNING", due)).containsExactly(LetterRule.COLOUR_REACHED);
        Scene reported = scene(PolicyPreset.LINYING).reported();
        reported.does(reported.leader, Scene.agrees()).does(reported.office, Scene.agrees());
        assertThat(reported.problem().status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void xianan_nobody_inspects_his_own_township() {
        assertThat(barred(PolicyPreset.XIANAN, TeamPost.LEADER, FactKind.POST)).isTrue();
        assertThat(barred(PolicyPreset.XIANAN, TeamPost.MEMBER, FactKind.HOME)).isTrue();
        assertThat(PolicyPreset.XIANAN.policy().staffing().posts().get(0).post())
                .isEqualTo(TeamPost.LEADER);
    }

    @Test
    void twelve_teams_the_township_bears_the_main_duty_and_the_village_the_direct_one() {
        Scene scene = scene(PolicyPreset.TWELVE_TEAMS).issued();
        assertThat(scene.remedy().answerable(Scene.FEEDBACK))
                .extracting(duty -> duty.duty() + "/" + duty.bearer() + "/" + duty.area())
                .containsExactly("MAIN/TOWNSHIP_COMMITTEE/" + Scene.TOWNSHIP, "DIRECT/VILLAGE_BRANCH/" + Scene.VILLAGE);
    }

    @Test
    void taishan_four_months_and_a_week_or_a_month_without_a_report_shows() {
        Scene scene = scene(PolicyPreset.TAISHAN).issued();
        assertThat(due(scene)).isEqualTo(Scene.FEEDBACK.plusMonths(4));
        assertThat(colour(scene, Scene.FEEDBACK.plusDays(6))).isEqualTo("-");
        assertThat(colour(scene, Scene.FEEDBACK.plusDays(7))).isEqualTo("WEEK_WITHOUT_REPORT");
        assertThat(colour(scene, Scene.FEEDBACK.plusDays(30))).isEqualTo("MONTH_WITHOUT_REPORT");
        scene.planned().on(Scene.FEEDBACK.plusDays(40)).does(scene.inspected(), Scene.done());
        assertThat(colour(scene, Scene.FEEDBACK.plusDays(46))).isEqualTo("-");
    }

    private static String colour(Scene scene, LocalDate day) {
        WarningScheme scheme = warning(scene).schemes().get(0);
        return Warning.of(scheme, scene.remedy(), scene.policy.rectification(), CALENDAR, day)
                .map(found -> found.colour().code())
                .orElse("-");
    }
}
