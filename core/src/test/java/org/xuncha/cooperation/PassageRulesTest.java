package org.xuncha.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.cooperation.AnyPassage.BY;
import static org.xuncha.cooperation.AnyPassage.COMMITTEE;
import static org.xuncha.cooperation.AnyPassage.DISCIPLINE;
import static org.xuncha.cooperation.AnyPassage.OFFICE;
import static org.xuncha.cooperation.AnyPassage.SENT;
import static org.xuncha.cooperation.AnyPassage.back;
import static org.xuncha.cooperation.AnyPassage.open;
import static org.xuncha.cooperation.AnyPassage.receiver;
import static org.xuncha.cooperation.AnyPassage.send;
import static org.xuncha.cooperation.AnyPassage.sender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.ActNames;
import org.xuncha.Baoshan;
import org.xuncha.RoomWords;
import org.xuncha.cooperation.PassageAct.AnswerPassage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageAct.WithdrawPassage;
import org.xuncha.organisation.Party;
import org.xuncha.policy.ListPolicyBuilder;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Verdict;

class PassageRulesTest {
    private static Verdict judge(@Nullable Passage before, PassageAct act, Stamp stamp) {
        return PassageRules.judge(before, act, stamp, Baoshan.round(Phase.OPENED));
    }

    private static final Round SUGGESTING = Baoshan.round(
            Phase.OPENED,
            new PolicyBuilder()
                    .from(Baoshan.POLICY)
                    .lists(new ListPolicyBuilder()
                            .from(Baoshan.POLICY.lists())
                            .suggestionReceivers(Set.of(Party.COUNTY_COMMITTEE, Party.DEPARTMENT))
                            .build())
                    .build());

    private static SendPassage with(Form form, Body to, String matter) {
        return new SendPassage(form, OFFICE, to, matter, Optional.of(BY));
    }

    @ParameterizedTest
    @EnumSource
    void every_form_passes_and_comes_back_or_is_withdrawn(Form form) {
        assertAccepted(PassageRules.judge(null, send(form), sender(SENT), SUGGESTING));
        assertAccepted(judge(open("P1", form), back(form), receiver(form, SENT)));
        assertAccepted(judge(open("P1", form), new WithdrawPassage(), sender(SENT)));
    }

    @Test
    void a_suggestion_goes_only_to_whom_policy_names_for_suggestions() {
        assertRefusedBy(judge(null, send(Form.SUGGESTION), sender(SENT)), PassageRule.SUGGESTION_TO_RECEIVER);
        Verdict other = PassageRules.judge(null, with(Form.SUGGESTION, DISCIPLINE, "加强监督"), sender(SENT), SUGGESTING);
        assertRefusedBy(other, PassageRule.SUGGESTION_TO_RECEIVER);
        assertThat(other.objections().get(0).message(Locale.CHINESE))
                .isEqualTo("巡察建议不能提给纪检监察机关，可以接收建议的单位为：县（市、区）党委、有关职能部门。");
        assertAccepted(PassageRules.judge(null, with(Form.RESULT, DISCIPLINE, "成果"), sender(SENT), SUGGESTING));
    }

    @Test
    void an_answer_years_late_is_accepted() {
        assertAccepted(judge(open("P1", Form.REQUEST), back(Form.REQUEST), receiver(Form.REQUEST, BY.plusYears(2))));
    }

    @Test
    void nothing_passes_outside_a_round() {
        assertRefusedBy(PassageRules.judge(null, send(Form.REQUEST), sender(SENT), null), RoundRule.OPENED);
        assertRefusedBy(
                PassageRules.judge(null, send(Form.REQUEST), sender(SENT), Baoshan.round(Phase.CLOSED)),
                RoundRule.NOT_CLOSED);
    }

    @Test
    void a_passage_is_sent_once() {
        assertRefusedBy(judge(open("P1", Form.RESULT), send(Form.RESULT), sender(SENT)), PassageRule.SENT_ONCE);
    }

    @Test
    void only_what_was_sent_is_answered_or_withdrawn() {
        assertRefusedBy(judge(null, new AnswerPassage("已收到"), sender(SENT)), PassageRule.SENT);
        assertRefusedBy(judge(null, new WithdrawPassage(), sender(SENT)), PassageRule.SENT);
    }

    @Test
    void a_body_does_not_send_to_itself_but_team_one_sends_to_team_two() {
        assertRefusedBy(judge(null, with(Form.GUIDANCE, OFFICE, "经验"), sender(SENT)), PassageRule.SENT_TO_ANOTHER);
        Body one = Body.of(Party.TEAM_LEADER, Baoshan.CITY, "1");
        Body two = Body.of(Party.TEAM_LEADER, Baoshan.CITY, "2");
        assertAccepted(
                judge(null, new SendPassage(Form.GUIDANCE, one, two, "查账方法", Optional.empty()), Baoshan.leader(SENT)));
    }

    @Test
    void who_acts_speaks_for_the_body() {
        Stamp other = Baoshan.stamp(Party.INSPECTION_OFFICE, COUNTY, SENT);
        assertRefusedBy(judge(null, send(Form.REQUEST), other), PassageRule.SPEAKS_FOR_BODY);
        assertRefusedBy(judge(null, send(Form.REQUEST), receiver(Form.REQUEST, SENT)), RoundRule.PARTY_MAY);
        assertRefusedBy(judge(open("P1", Form.REQUEST), back(Form.REQUEST), sender(SENT)), RoundRule.PARTY_MAY);
        assertRefusedBy(
                judge(open("P1", Form.REQUEST), new WithdrawPassage(), receiver(Form.REQUEST, SENT)),
                RoundRule.PARTY_MAY);
    }

    @Test
    void a_receiver_that_is_no_party_could_never_answer() {
        Body stranger = Body.of(Party.of("STRANGER"), COUNTY);
        assertRefusedBy(judge(null, with(Form.RESULT, stranger, "成果"), sender(SENT)), RoundRule.PARTY_KNOWN);
    }

    @Test
    void a_request_names_the_day_for_the_reply() {
        assertRefusedBy(
                judge(null, new SendPassage(Form.REQUEST, OFFICE, COMMITTEE, "请求", Optional.empty()), sender(SENT)),
                PassageRule.REPLY_BY_NAMED);
        assertAccepted(
                judge(null, new SendPassage(Form.RESULT, OFFICE, COMMITTEE, "成果", Optional.empty()), sender(SENT)));
    }

    @Test
    void the_day_for_the_reply_is_not_before_the_sending() {
        assertRefusedBy(judge(null, send(Form.REQUEST), sender(BY.plusDays(1))), PassageRule.REPLY_BY_AFTER_SENT);
        assertAccepted(judge(null, send(Form.REQUEST), sender(BY)));
    }

    @Test
    void what_came_to_its_end_is_neither_answered_nor_withdrawn() {
        Passage answered = AnyPassage.answered("P1", Form.REQUEST, SENT);
        Passage withdrawn = AnyPassage.withdrawn("P1", Form.REQUEST, SENT);
        for (Passage ended : List.of(answered, withdrawn)) {
            assertRefusedBy(judge(ended, back(Form.REQUEST), receiver(Form.REQUEST, BY)), PassageRule.STILL_OPEN);
            assertRefusedBy(judge(ended, new WithdrawPassage(), sender(BY)), PassageRule.STILL_OPEN);
        }
    }

    @Test
    void a_secondment_names_one_person() {
        assertRefusedBy(judge(null, with(Form.SECONDMENT, COMMITTEE, "两名 干部"), sender(SENT)), PassageRule.PERSON_NAMED);
    }

    @Test
    void of_a_lead_only_codes_pass_both_ways() {
        assertRefusedBy(judge(null, with(Form.LEAD, DISCIPLINE, "某村干部问题"), sender(SENT)), PassageRule.LEAD_BY_CODE);
        assertRefusedBy(judge(null, with(Form.LEAD, DISCIPLINE, "XS 1"), sender(SENT)), PassageRule.LEAD_BY_CODE);
        assertRefusedBy(
                judge(open("P1", Form.LEAD), new AnswerPassage("已立案"), receiver(Form.LEAD, SENT)),
                PassageRule.LEAD_BY_CODE);
    }

    @Test
    void every_mechanism_has_a_form_and_every_form_one_mechanism() {
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(mechanism.forms()).isNotEmpty().allMatch(form -> form.mechanism() == mechanism);
        }
        assertThat(Mechanism.SHARING_OF_RESULTS.forms()).containsExactly(Form.RESULT, Form.SUGGESTION, Form.LEAD);
    }

    @Test
    void a_passage_begins_by_being_sent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AnyPassage.fold(
                        Dossier.empty(Passage.subject(Baoshan.ROUND, PassageId.of("P1")), PassageAct.class)
                                .with(new WithdrawPassage(), sender(SENT))));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_read_back_adds_up_to_the_same_state(Form form) {
        Dossier<PassageAct> dossier = AnyPassage.sent("P1", form).with(back(form), receiver(form, BY));
        Dossier<PassageAct> reread = Dossier.read(
                dossier.subject(),
                PassageAct.class,
                dossier.entries().stream().map(Entry::line).toList());
        assertThat(AnyPassage.fold(reread)).isEqualTo(AnyPassage.fold(dossier));
        Dossier<PassageAct> dropped = AnyPassage.sent("P2", form).with(new WithdrawPassage(), sender(BY));
        Dossier<PassageAct> again = Dossier.read(
                dropped.subject(),
                PassageAct.class,
                dropped.entries().stream().map(Entry::line).toList());
        assertThat(AnyPassage.fold(again)).isEqualTo(AnyPassage.fold(dropped));
    }

    @Test
    void a_body_of_one_unit_has_a_code_without_blanks() {
        assertThatThrownBy(() -> Body.of(Party.TEAM_LEADER, COUNTY, "第 1 组")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void bodies_are_in_order_of_area_party_and_unit() {
        Body county = Body.of(Party.INSPECTION_OFFICE, COUNTY);
        Body discipline = Body.of(Party.DISCIPLINE_COMMISSION, Baoshan.CITY);
        Body one = Body.of(Party.TEAM_LEADER, Baoshan.CITY, "1");
        Body two = Body.of(Party.TEAM_LEADER, Baoshan.CITY, "2");
        assertThat(new TreeSet<>(List.of(county, two, one, OFFICE, discipline)))
                .containsExactly(discipline, OFFICE, one, two, county);
        assertThat(two).hasToString("TEAM_LEADER@530500000000#2");
        assertThat(OFFICE).hasToString("INSPECTION_OFFICE@530500000000");
    }

    @Test
    void recorded_names_stay() {
        assertThat(ActNames.of(PassageAct.class))
                .containsExactly(
                        "AnswerPassage(text)", "SendPassage(form,from,to,matter,replyBy)", "WithdrawPassage()");
        assertThat(ActNames.line(Body.class)).isEqualTo("Body(party,area,unit)");
        assertThat(Form.values())
                .extracting(Enum::name)
                .containsExactly("SECONDMENT", "GUIDANCE", "REQUEST", "RESULT", "SUGGESTION", "LEAD");
        assertThat(Passage.subject(Baoshan.ROUND, PassageId.of("P1"))).hasToString("R1/PASSAGE/P1");
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.cooperation");
    }
}
