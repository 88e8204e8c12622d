package org.xuncha.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.AnyProblem.locked;
import static org.xuncha.AnyProblem.suggesting;
import static org.xuncha.Baoshan.CALENDAR;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.POLICY;
import static org.xuncha.Baoshan.ROUND;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.ActNames;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.RoomWords;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.lists.PaperAct.ReceivePaper;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.policy.ListKind;
import org.xuncha.policy.ListPolicy;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Verdict;

class PaperRulesTest {
    private static final String NUMBER = "保巡问〔2021〕1号";
    private static final List<Problem> PROBLEMS =
            List.of(locked("P1", VILLAGE), locked("P2", VILLAGE), locked("P3", OTHER_VILLAGE));
    private final Stamp office = Baoshan.office(FEEDBACK);

    private static Grounds grounds(Phase phase, List<Problem> problems, List<Paper> issued) {
        return new Grounds(Baoshan.round(phase), CALENDAR, problems, issued);
    }

    private static Established wanted(ListKind kind, AreaCode addressee, List<Problem> problems) {
        return Established.of(kind, addressee, problems, List.of());
    }

    private static IssuePaper list(List<Problem> problems) {
        return issue(ListKind.PROBLEM, VILLAGE, problems);
    }

    private static IssuePaper issue(ListKind kind, AreaCode addressee, List<Problem> problems) {
        return new IssuePaper(addressee, wanted(kind, addressee, problems).content(POLICY, CALENDAR, FEEDBACK));
    }

    private Verdict judge(@Nullable Paper before, String number, PaperAct act, Stamp stamp) {
        return PaperRules.judge(before, number, act, stamp, grounds(Phase.FEEDBACK, PROBLEMS, List.of()));
    }

    private static Paper issued(String number, IssuePaper issue) {
        Dossier<PaperAct> dossier =
                Dossier.empty(Paper.subject(ROUND, number), PaperAct.class).with(issue, Baoshan.office(FEEDBACK));
        return Paper.after(null, dossier.entries().get(0));
    }

    @Test
    void all_three_lists_are_issued_and_received() {
        assertAccepted(judge(null, NUMBER, list(PROBLEMS), office));
        assertAccepted(judge(null, "保巡建〔2021〕1号", issue(ListKind.SUGGESTION, VILLAGE, PROBLEMS), office));
        assertAccepted(judge(null, "保巡责〔2021〕1号", issue(ListKind.RESPONSIBILITY, VILLAGE, PROBLEMS), office));
        Paper paper = issued(NUMBER, list(PROBLEMS));
        assertAccepted(judge(paper, NUMBER, new ReceivePaper(), Baoshan.village(FEEDBACK)));
    }

    @Test
    void a_suggestion_stands_once_and_names_its_problems() {
        List<Problem> problems = List.of(
                locked("P1", VILLAGE),
                suggesting(locked("P2", VILLAGE), Optional.of("公开账目")),
                suggesting(locked("P3", VILLAGE), Optional.of(" 逐户核对名册 ")),
                suggesting(locked("P4", VILLAGE), Optional.empty()),
                suggesting(locked("P5", VILLAGE), Optional.of("  ")));
        SuggestionList list =
                (SuggestionList) issue(ListKind.SUGGESTION, VILLAGE, problems).content();
        assertThat(list.items())
                .containsExactly(
                        new SuggestionItem("逐户核对名册", List.of(ProblemId.of("P1"), ProblemId.of("P3"))),
                        new SuggestionItem("公开账目", List.of(ProblemId.of("P2"))));
    }

    @Test
    void a_responsibility_list_names_every_duty_of_the_policy_and_the_last_day() {
        ResponsibilityList list = (ResponsibilityList)
                issue(ListKind.RESPONSIBILITY, VILLAGE, PROBLEMS).content();
        assertThat(list.items()).hasSize(2).allSatisfy(item -> {
            assertThat(item.bearers())
                    .extracting(Bearer::duty)
                    .containsExactly("MAIN", "FIRST", "FIRST_FOR_RECTIFICATION");
            assertThat(item.bearers()).extracting(Bearer::area).containsExactly(TOWNSHIP, TOWNSHIP, VILLAGE);
            assertThat(item.deadline()).isEqualTo(AnyProblem.DUE);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"OPENED", "PREPARATION", "FIELD", "REPORT"})
    void nothing_is_issued_before_the_feedback(Phase phase) {
        assertRefusedBy(
                PaperRules.judge(null, NUMBER, list(PROBLEMS), office, grounds(phase, PROBLEMS, List.of())),
                RoundRule.PHASE_REACHED);
    }

    @Test
    void a_number_stands_for_one_paper() {
        assertRefusedBy(judge(issued(NUMBER, list(PROBLEMS)), NUMBER, list(PROBLEMS), office), PaperRule.ISSUED_ONCE);
    }

    @Test
    void only_what_was_issued_is_received() {
        assertRefusedBy(judge(null, NUMBER, new ReceivePaper(), Baoshan.village(FEEDBACK)), PaperRule.ISSUED);
    }

    @Test
    void a_place_issues_the_kinds_of_its_policy() {
        Policy policy = new PolicyBuilder()
                .from(POLICY)
                .lists(new ListPolicy(Map.of(ListKind.SUGGESTION, "建〔{year}〕{no}号")))
                .build();
        assertRefusedBy(
                PaperRules.judge(null, NUMBER, list(PROBLEMS), office, under(policy)), PaperRule.KIND_OF_POLICY);
        assertThat(PaperNumber.of(policy, ListKind.PROBLEM, 2021, 1)).isEmpty();
    }

    private static Grounds under(Policy policy) {
        Round round = Baoshan.round(Phase.FEEDBACK);
        Round other = new Round(
                round.id(),
                round.label(),
                round.kinds(),
                round.from(),
                round.to(),
                round.objects(),
                policy,
                round.phase(),
                round.entered());
        return new Grounds(other, CALENDAR, PROBLEMS, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"保巡建〔2021〕1号", "保巡问〔2020〕1号", "保巡问〔2021〕0号", "保巡问〔2021〕号", "保巡问〔2021〕1号附", "1"})
    void a_number_has_the_form_of_its_kind_and_year(String number) {
        assertRefusedBy(judge(null, number, list(PROBLEMS), office), PaperRule.NUMBER_FORM);
    }

    @Test
    void numbers_made_by_the_policy_fit() {
        for (ListKind kind : ListKind.values()) {
            String number = PaperNumber.of(POLICY, kind, 2021, 17).orElseThrow();
            String pattern = POLICY.lists().numbers().get(kind);
            assertThat(number).contains("2021", "17").doesNotContain("{");
            assertThat(PaperNumber.fits(number, String.valueOf(pattern), 2021)).isTrue();
        }
        assertThat(PaperNumber.fits("[2021]1巡-001", "[{year}]1巡-{no}", 2021)).isTrue();
    }

    @Test
    void an_empty_paper_is_not_issued() {
        assertRefusedBy(
                judge(null, NUMBER, new IssuePaper(TOWNSHIP, new ProblemList(List.of())), office), PaperRule.NOT_EMPTY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {
                "DRAFT",
                "APPROVED",
                "FACTS_PUT",
                "OBJECTED",
                "HEARD",
                "DISMISSED",
                "HANDED_OVER",
                "LEAD_SETTLED",
                "WITHDRAWN"
            })
    void only_established_problems_are_listed(Status status) {
        List<Problem> known = List.of(PROBLEMS.get(0), AnyProblem.of("P9", VILLAGE, FOCUS, FIELD, status));
        IssuePaper both = list(List.of(PROBLEMS.get(0), locked("P9", VILLAGE)));
        assertRefusedBy(
                PaperRules.judge(null, NUMBER, both, office, grounds(Phase.FEEDBACK, known, List.of())),
                PaperRule.ONLY_ESTABLISHED);
    }

    @Test
    void a_problem_of_another_addressee_is_not_listed() {
        IssuePaper others = new IssuePaper(
                VILLAGE, issue(ListKind.PROBLEM, OTHER_VILLAGE, PROBLEMS).content());
        assertRefusedBy(judge(null, NUMBER, others, office), PaperRule.ONLY_ESTABLISHED, PaperRule.NONE_LEFT_OUT);
    }

    @Test
    void every_established_problem_is_listed() {
        assertRefusedBy(judge(null, NUMBER, list(PROBLEMS.subList(0, 1)), office), PaperRule.NONE_LEFT_OUT);
        assertRefusedBy(
                judge(null, "保巡建〔2021〕1号", issue(ListKind.SUGGESTION, VILLAGE, PROBLEMS.subList(0, 1)), office),
                PaperRule.NONE_LEFT_OUT);
    }

    @Test
    void a_problem_stands_on_one_paper_of_a_kind_and_a_later_one_is_issued_for_what_came_later() {
        Paper first = issued(NUMBER, list(PROBLEMS.subList(0, 1)));
        Grounds later = grounds(Phase.FEEDBACK, PROBLEMS, List.of(first));
        assertRefusedBy(
                PaperRules.judge(null, "保巡问〔2021〕2号", list(PROBLEMS), office, later), PaperRule.ONLY_ESTABLISHED);
        assertAccepted(PaperRules.judge(null, "保巡问〔2021〕2号", list(List.of(locked("P2", VILLAGE))), office, later));
    }

    @Test
    void a_paper_says_what_is_established() {
        List<ProblemItem> items = ((ProblemList) list(PROBLEMS).content()).items();
        ProblemItem item = items.get(0);
        ProblemItem softened = new ProblemItem(item.problem(), item.focus(), item.field(), "总体较好");
        for (List<ProblemItem> others : List.of(
                List.of(softened, items.get(1)), List.of(items.get(1), item), List.of(item, items.get(1), item))) {
            assertRefusedBy(
                    judge(null, NUMBER, new IssuePaper(VILLAGE, new ProblemList(others)), office),
                    PaperRule.AS_ESTABLISHED);
        }
    }

    @Test
    void a_refusal_names_the_first_item_that_differs() {
        List<ProblemItem> items = ((ProblemList) list(PROBLEMS).content()).items();
        ProblemItem second = items.get(1);
        ProblemItem softened = new ProblemItem(second.problem(), second.focus(), second.field(), "总体较好");
        for (List<ProblemItem> others :
                List.of(List.of(items.get(0), softened), List.of(items.get(0), items.get(0), second))) {
            Verdict verdict = judge(null, NUMBER, new IssuePaper(VILLAGE, new ProblemList(others)), office);
            assertThat(verdict.objections().get(0).facts()).containsEntry("place", 2);
        }
        List<ProblemItem> longer = List.of(items.get(0), second, second);
        Verdict verdict = judge(null, NUMBER, new IssuePaper(VILLAGE, new ProblemList(longer)), office);
        assertThat(verdict.objections().get(0).facts()).containsEntry("place", 3);
    }

    @Test
    void papers_of_other_kinds_and_addressees_take_nothing_away() {
        Paper duties = issued("保巡责〔2021〕1号", issue(ListKind.RESPONSIBILITY, VILLAGE, PROBLEMS));
        Paper others = issued(
                "保巡问〔2021〕9号", new IssuePaper(OTHER_VILLAGE, list(PROBLEMS).content()));
        assertAccepted(PaperRules.judge(
                null, NUMBER, list(PROBLEMS), office, grounds(Phase.FEEDBACK, PROBLEMS, List.of(duties, others))));
    }

    @Test
    void a_problem_for_which_nothing_is_suggested_is_not_missed_on_the_suggestion_list() {
        List<Problem> problems = List.of(locked("P1", VILLAGE), suggesting(locked("P2", VILLAGE), Optional.empty()));
        assertAccepted(PaperRules.judge(
                null,
                "保巡建〔2021〕1号",
                issue(ListKind.SUGGESTION, VILLAGE, problems),
                office,
                grounds(Phase.FEEDBACK, problems, List.of())));
        assertThat(wanted(ListKind.SUGGESTION, VILLAGE, problems).ids()).containsExactly(ProblemId.of("P1"));
        assertThat(wanted(ListKind.PROBLEM, VILLAGE, problems).ids()).hasSize(2);
    }

    @Test
    void a_code_out_of_the_scheme_is_called_by_itself() {
        Problem problem = AnyProblem.of("P1", VILLAGE, "FOCUS_OLD", "OLD", Status.LOCKED);
        ProblemItem item =
                ((ProblemList) list(List.of(problem)).content()).items().get(0);
        assertThat(item.focus().zh()).isEqualTo("FOCUS_OLD");
        assertThat(item.field().zh()).isEqualTo("OLD");
    }

    @Test
    void a_suggestion_list_says_what_the_team_suggested() {
        SuggestionList other = new SuggestionList(
                List.of(new SuggestionItem("继续努力", List.of(ProblemId.of("P1"), ProblemId.of("P2")))));
        assertRefusedBy(judge(null, "保巡建〔2021〕1号", new IssuePaper(VILLAGE, other), office), PaperRule.AS_ESTABLISHED);
    }

    @Test
    void a_responsibility_list_keeps_the_deadline_that_follows_from_the_policy() {
        Content late =
                wanted(ListKind.RESPONSIBILITY, VILLAGE, PROBLEMS).content(POLICY, CALENDAR, FEEDBACK.plusDays(1));
        assertRefusedBy(judge(null, "保巡责〔2021〕1号", new IssuePaper(VILLAGE, late), office), PaperRule.AS_ESTABLISHED);
    }

    @Test
    void somebody_bears_a_duty_for_everything_listed() {
        Policy nobody = with(new RectificationPolicyBuilder()
                .from(POLICY.rectification())
                .duties(List.of())
                .build());
        Content list = wanted(ListKind.RESPONSIBILITY, VILLAGE, PROBLEMS).content(nobody, CALENDAR, FEEDBACK);
        assertRefusedBy(
                PaperRules.judge(null, "保巡责〔2021〕1号", new IssuePaper(VILLAGE, list), office, under(nobody)),
                PaperRule.DUTY_BORNE);
    }

    private static Policy with(RectificationPolicy rectification) {
        return new PolicyBuilder().from(POLICY).rectification(rectification).build();
    }

    @Test
    void no_deadline_is_guessed_without_a_calendar() {
        Policy working = with(new RectificationPolicyBuilder()
                .from(POLICY.rectification())
                .rectify(Term.workingDays(40))
                .build());
        Content list = wanted(ListKind.RESPONSIBILITY, VILLAGE, PROBLEMS).content(working, CALENDAR, FEEDBACK);
        Grounds grounds = new Grounds(under(working).round(), WorkingCalendar.of(List.of()), PROBLEMS, List.of());
        assertRefusedBy(
                PaperRules.judge(null, "保巡责〔2021〕1号", new IssuePaper(VILLAGE, list), office, grounds),
                CalendarRule.YEAR_KNOWN);
    }

    @Test
    void only_the_addressee_signs_and_signs_once() {
        Paper paper = issued(NUMBER, list(PROBLEMS));
        assertRefusedBy(
                judge(paper, NUMBER, new ReceivePaper(), Baoshan.stamp(Party.VILLAGE_BRANCH, OTHER_VILLAGE, FEEDBACK)),
                PaperRule.RECEIVED_BY_ADDRESSEE);
        assertRefusedBy(
                judge(paper, NUMBER, new ReceivePaper(), office), RoundRule.PARTY_MAY, PaperRule.RECEIVED_BY_ADDRESSEE);
        Dossier<PaperAct> dossier = Dossier.empty(Paper.subject(ROUND, NUMBER), PaperAct.class)
                .with(new ReceivePaper(), Baoshan.village(FEEDBACK));
        Paper received = Paper.after(paper, dossier.entries().get(0));
        assertRefusedBy(
                judge(received, NUMBER, new ReceivePaper(), Baoshan.village(FEEDBACK)), PaperRule.RECEIVED_ONCE);
    }

    @Test
    void only_the_office_issues_and_only_to_objects_of_the_round() {
        assertRefusedBy(judge(null, NUMBER, list(PROBLEMS), Baoshan.village(FEEDBACK)), RoundRule.PARTY_MAY);
        List<Problem> stray = List.of(locked("P1", ELSEWHERE));
        IssuePaper list = issue(ListKind.PROBLEM, ELSEWHERE, stray);
        assertRefusedBy(
                PaperRules.judge(null, NUMBER, list, office, grounds(Phase.FEEDBACK, stray, List.of())),
                RoundRule.OBJECT_KNOWN);
        assertRefusedBy(judge(null, NUMBER, list(PROBLEMS), Baoshan.leader(FEEDBACK)), RoundRule.PARTY_MAY);
    }

    @Test
    void recorded_names_stay() {
        assertThat(ActNames.of(PaperAct.class)).containsExactly("IssuePaper(addressee,content)", "ReceivePaper()");
        assertThat(List.of(
                        ActNames.line(ProblemList.class),
                        ActNames.line(ProblemItem.class),
                        ActNames.line(SuggestionList.class),
                        ActNames.line(SuggestionItem.class),
                        ActNames.line(ResponsibilityList.class),
                        ActNames.line(ResponsibilityItem.class),
                        ActNames.line(Bearer.class)))
                .containsExactly(
                        "ProblemList(items)",
                        "ProblemItem(problem,focus,field,text)",
                        "SuggestionList(items)",
                        "SuggestionItem(suggestion,problems)",
                        "ResponsibilityList(items)",
                        "ResponsibilityItem(problem,text,bearers,deadline)",
                        "Bearer(duty,party,area,label,person)");
        assertThat(Paper.subject(ROUND, NUMBER)).hasToString("R1/PAPER/" + NUMBER);
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.lists");
    }

    @Test
    void a_day_of_another_year_needs_a_number_of_that_year() {
        LocalDate next = LocalDate.of(2022, 1, 4);
        assertRefusedBy(judge(null, NUMBER, list(PROBLEMS), Baoshan.office(next)), PaperRule.NUMBER_FORM);
        assertAccepted(judge(null, "保巡问〔2022〕1号", list(PROBLEMS), Baoshan.office(next)));
    }
}
