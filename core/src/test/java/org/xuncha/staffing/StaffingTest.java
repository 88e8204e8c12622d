package org.xuncha.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.staffing.Desk.AT_HOME;
import static org.xuncha.staffing.Desk.D1;
import static org.xuncha.staffing.Desk.DAY;
import static org.xuncha.staffing.Desk.L1;
import static org.xuncha.staffing.Desk.L4;
import static org.xuncha.staffing.Desk.ONE;
import static org.xuncha.staffing.Desk.TWO;
import static org.xuncha.staffing.Desk.group;
import static org.xuncha.staffing.Desk.spouse;
import static org.xuncha.staffing.Desk.village;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuncha.ActNames;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.WaiverType;
import org.xuncha.record.Canonical;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.staffing.StaffingAct.AskReplacement;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.GrantWaiver;
import org.xuncha.staffing.StaffingAct.RefuseReplacement;
import org.xuncha.staffing.StaffingAct.Release;
import org.xuncha.staffing.StaffingAct.WithdrawFact;

class StaffingTest {
    /** A desk at which every kind of act was done. */
    private static Desk everything() {
        return Desk.authorised()
                .learns(spouse("s", L1, VILLAGE))
                .does(
                        new GrantWaiver(
                                FactId.of("home:L-5"), "HOME_COUNTY", WaiverType.NO_SUBSTITUTE, DAY, DAY.plusDays(9)),
                        group(DAY))
                .does(new AskReplacement(D1), village(DAY))
                .does(new RefuseReplacement(D1, VILLAGE))
                .does(new ReplaceMemberBuilder()
                        .out(L1)
                        .in(L4)
                        .cause(ReplacementCause.NEW_FACT)
                        .fact(FactId.of("s"))
                        .from(DAY.plusDays(1))
                        .build())
                .does(new Authorise(Set.of(L4), DAY.plusDays(1)), group(DAY))
                .does(new WithdrawFact(FactId.of("s"), DAY))
                .does(new Release(Set.of(L4), DAY.plusDays(40)));
    }

    @Test
    void the_names_under_which_acts_are_recorded_stay_as_they_are() {
        assertThat(ActNames.of(StaffingAct.class))
                .containsExactly(
                        "AddToPool(inspectors,source,known)",
                        "AdoptPlan(assignment,cost,bound,proved,from)",
                        "AskReplacement(person)",
                        "Authorise(persons,from)",
                        "FormTeams(teams)",
                        "GrantWaiver(fact,line,type,from,until)",
                        "RecordFacts(facts)",
                        "RefuseReplacement(person,area)",
                        "Release(persons,last)",
                        "ReplaceMember(out,in,cause,area,fact,from)",
                        "WithdrawFact(fact,from)");
        assertThat(Stream.of(Team.class, SeatRange.class, Inspector.class, CostPart.class, RecusalFact.class)
                        .map(ActNames::line))
                .containsExactly(
                        "Team(id,label,covers,seats,skills)",
                        "SeatRange(lo,hi)",
                        "Inspector(person,post,label,home,skills)",
                        "CostPart(code,cost)",
                        "RecusalFact(id,person,kind,area,other,what,from,to,source,known)");
    }

    @Test
    void the_text_of_a_recorded_team_stays_as_it_is() {
        assertThat(Canonical.write(Desk.team(ONE, VILLAGE)))
                .isEqualTo("{\"id\":\"1\",\"label\":{\"zh\":\"第1巡察组\",\"en\":\"Team 1\"},"
                        + "\"covers\":[\"530502100201\"],"
                        + "\"seats\":{\"DIRECTOR\":{\"lo\":1,\"hi\":1},\"LEADER\":{\"lo\":1,\"hi\":2}}}");
    }

    @Test
    void the_state_is_what_the_record_adds_up_to() {
        Desk desk = everything();
        Dossier<StaffingAct> read = Dossier.read(
                desk.dossier().subject(),
                StaffingAct.class,
                desk.dossier().entries().stream().map(Entry::line).toList());
        @Nullable Staffing replayed = null;
        for (Entry<StaffingAct> entry : read.entries()) {
            replayed = Staffing.after(replayed, entry);
        }
        assertThat(replayed).isEqualTo(desk.staffing());
        assertThat(read.entries().stream().map(entry -> entry.act().getClass()).distinct())
                .hasSize(StaffingAct.class.getPermittedSubclasses().length);
    }

    @Test
    void the_state_is_written_and_read_back_the_same() {
        Staffing staffing = everything().staffing();
        assertThat(Canonical.read(Staffing.class, Canonical.write(staffing))).isEqualTo(staffing);
    }

    @Test
    void a_team_has_to_do_with_what_it_covers_and_what_lies_above() {
        Staffing staffing = Desk.ready().staffing();
        assertThat(staffing.teamOf(VILLAGE)).map(Team::id).contains(ONE);
        assertThat(staffing.teamOf(TOWNSHIP)).isEmpty();
        assertThat(staffing.teamsOf(TOWNSHIP)).extracting(Team::id).containsExactly(ONE, TWO);
        assertThat(staffing.teamsOf(COUNTY)).hasSize(2);
        assertThat(staffing.teamsOf(OTHER_VILLAGE)).extracting(Team::id).containsExactly(TWO);
        assertThat(staffing.teamsOf(ELSEWHERE)).isEmpty();
        Team township = Desk.team(ONE, TOWNSHIP);
        assertThat(township.concerns(TOWNSHIP)).isTrue();
        assertThat(township.concerns(VILLAGE)).isFalse();
    }

    @Test
    void who_is_not_in_the_pool_can_only_review() {
        Staffing staffing = Desk.ready().staffing();
        assertThat(staffing.postOf(D1)).isEqualTo(TeamPost.DIRECTOR);
        assertThat(staffing.postOf(PersonId.of("T-1"))).isEqualTo(TeamPost.REVIEWER);
    }

    @Test
    void the_home_of_everybody_in_the_pool_is_a_fact_with_its_source() {
        assertThat(Desk.ready().staffing().facts().of(AT_HOME)).singleElement().satisfies(fact -> {
            assertThat(fact.area()).isEqualTo(COUNTY);
            assertThat(fact.source()).isEqualTo("人才库登记表");
            assertThat(fact.known()).isEqualTo(DAY);
        });
    }

    @Test
    void somebody_who_leaves_before_he_began_was_never_authorised() {
        Desk desk = Desk.planned()
                .does(new Authorise(Set.of(L1), DAY.plusDays(9)), group(DAY))
                .does(new ReplaceMemberBuilder()
                        .out(L1)
                        .cause(ReplacementCause.UNAVAILABLE)
                        .from(DAY)
                        .build());
        assertThat(desk.staffing().services()).isEmpty();
        assertThat(desk.staffing().serving(L1, DAY.plusDays(9))).isEmpty();
        assertThat(List.copyOf(desk.staffing().replacements())).hasSize(1);
    }
}
