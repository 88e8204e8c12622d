package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.Passage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageId;
import org.xuncha.lists.Paper;
import org.xuncha.lists.ProblemItem;
import org.xuncha.lists.ProblemList;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.preparation.Preparation;
import org.xuncha.problem.ProblemId;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.staffing.Staffing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRules;

/** Who sees which paper, which questions, and what passes between which bodies: the rules as a matrix. */
class SightOfPapersTest {
    private static final Instant AT = Instant.parse("2021-06-01T01:00:00Z");
    private static final ProblemId LEAD = ProblemId.of("X");
    private static final Body OFFICE = Body.of(Party.INSPECTION_OFFICE, Given.PREFECTURE);
    private static final Body TEAM = Body.of(Party.TEAM_LEADER, Given.PREFECTURE, "1");

    /**
     * Each line: person, party, area, and what he sees. P a list issued to the village, PX one that tells of what is a
     * lead by now; QD its questions as they are drawn up, QA once they were asked; what passes: GV between office and
     * village, GN and neighbour, GC and county inspection office, GT and the first team, GX a lead of the first team to
     * the county's discipline commission.
     */
    @ParameterizedTest
    @CsvSource({
        "G-1, LEADING_GROUP, 530500000000, GC GN GT GV GX P PX QA QD",
        "O-1, INSPECTION_OFFICE, 530500000000, GC GN GT GV GX P PX QA QD",
        "O-3, INSPECTION_OFFICE, 530502100000, P",
        "O-4, INSPECTION_OFFICE, 530500000000, GC GT GV GX P PX QA QD",
        "M-1, TEAM_MEMBER, 530500000000, GC GV P QA QD",
        "L-1, TEAM_LEADER, 530500000000, GC GT GV GX P PX QA QD",
        "M-1, TEAM_LEADER, 530500000000, GC GT GV P QA QD",
        "L-2, TEAM_LEADER, 530500000000, GC GN",
        "M-9, TEAM_MEMBER, 530500000000, ''",
        "C-1, COUNTY_COMMITTEE, 530502000000, P",
        "T-1, TOWNSHIP_COMMITTEE, 530502100000, P",
        "V-1, VILLAGE_BRANCH, 530502100201, GV P QA",
        "V-2, VILLAGE_BRANCH, 530502100000, ''",
        "K-1, COUNTY_INSPECTION_OFFICE, 530502000000, GC P",
        "D-1, DISCIPLINE_COMMISSION, 530502000000, GX P PX",
        "D-2, DISCIPLINE_COMMISSION, 530521000000, ''",
        "X-1, STRANGER, 530500000000, ''"
    })
    void everybody_sees_of_papers_questions_and_passages_what_the_matrix_says(
            String person, String party, String area, String seen) {
        Actor actor = new Actor(PersonId.of(person), Party.of(party), AreaCode.of(area));
        assertThat(shown(actor, Phase.RECTIFICATION)).isEqualTo(seen);
        boolean ofATeam = party.startsWith("TEAM_");
        assertThat(shown(actor, Phase.CLOSED)).isEqualTo(ofATeam ? "" : seen);
    }

    /** Somebody who sees all in an area, whoever he is, sees what passes to and fro there, and a lead if both ends lie in it. */
    @ParameterizedTest
    @CsvSource({
        "530500000000, true, GC GN GT GV GX",
        "530500000000, false, GC GN GT GV",
        "530502000000, true, GC GN GV",
        "530502100201, true, GV",
        "530521000000, true, ''"
    })
    void a_sight_shows_what_passes_to_and_from_its_areas(String area, boolean leads, String seen) {
        Sight sight = new Sight(Set.of(AreaCode.of(area)), leads);
        assertThat(names(passages(), sight::shows))
                .isEqualTo(Stream.of(seen.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static String shown(Actor actor, Phase phase) {
        Round round = SightScene.round(phase, Policies.baoshan2021().build());
        Staffing staffing = SightScene.staffing();
        Sight sight = SightRules.of(actor, round, staffing, SightScene.DAY);
        List<String> shown =
                new ArrayList<>(names(passages(), SightRules.passages(actor, round, staffing, SightScene.DAY)));
        shown.addAll(names(Map.of("P", paper("V")), paper -> sight.shows(paper, Set.of(LEAD))));
        shown.addAll(names(Map.of("PX", paper("X")), paper -> sight.shows(paper, Set.of(LEAD))));
        shown.addAll(names(Map.of("QA", questions(Optional.of(AT))), sight::shows));
        shown.addAll(names(Map.of("QD", questions(Optional.empty())), sight::shows));
        return String.join(" ", shown);
    }

    private static <T> List<String> names(Map<String, T> things, Predicate<T> shows) {
        return things.entrySet().stream()
                .filter(thing -> shows.test(thing.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Paper paper(String problem) {
        Label label = new Label("补贴", "Subsidies");
        ProblemList list = new ProblemList(List.of(new ProblemItem(ProblemId.of(problem), label, label, "补贴未公示")));
        return new Paper("1", Given.VILLAGE, list, AT, Optional.empty(), Optional.empty());
    }

    private static Preparation questions(Optional<Instant> asked) {
        return new Preparation(
                Given.VILLAGE, List.of(), asked.map(at -> PersonId.of("V-1")), asked, List.of(), List.of(), Map.of());
    }

    private static Map<String, Passage> passages() {
        return new TreeMap<>(Map.of(
                "GV", passage(Form.GUIDANCE, OFFICE, Body.of(Party.VILLAGE_BRANCH, Given.VILLAGE)),
                "GN", passage(Form.GUIDANCE, OFFICE, Body.of(Party.VILLAGE_BRANCH, SightScene.NEIGHBOUR)),
                "GC", passage(Form.GUIDANCE, OFFICE, Body.of(Party.COUNTY_INSPECTION_OFFICE, Given.COUNTY)),
                "GT", passage(Form.GUIDANCE, TEAM, OFFICE),
                "GX", passage(Form.LEAD, TEAM, Body.of(Party.DISCIPLINE_COMMISSION, Given.COUNTY))));
    }

    private static Passage passage(Form form, Body from, Body to) {
        SendPassage what = new SendPassage(form, from, to, "X-1", Optional.<LocalDate>empty());
        return new Passage(PassageId.of("G"), what, AT, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
