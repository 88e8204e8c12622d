package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Office;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.policy.RoundKind;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** One problem with its record is one round trip to the database: the driver is made to speak once. */
interface RoundTripContract {
    Subject PROBLEM = Given.aProblem("P-1");
    Instant AT = Instant.parse("2021-06-01T01:00:00Z");

    /** Connections to tables that no other test uses. */
    DataSource lent();

    Tables tables();

    @Test
    default void a_problem_with_its_record_is_read_in_one_round_trip() {
        FaultyDriver driver = new FaultyDriver(lent());
        try (Storage store = JdbiStorage.of(driver.source(), tables())) {
            StorageProof.append(store, Given.several(PROBLEM, List.of(), List.of("c-1", "c-2", "c-3")));
            driver.stepsSince();
            Optional<ProblemFile> file =
                    store.ask(transaction -> transaction.problems().file(PROBLEM, Given.EVERYTHING));
            assertThat(driver.stepsSince()).isEqualTo(1);
            assertThat(file)
                    .hasValueSatisfying(found -> assertThat(found.lines()).hasSize(3));
            Optional<ProblemFile> unseen =
                    store.ask(transaction -> transaction.problems().file(PROBLEM, Sight.NOTHING));
            assertThat(unseen).isEmpty();
            assertThat(driver.stepsSince()).isEqualTo(1);
        }
    }

    @Test
    default void an_office_that_knows_the_round_reads_a_problem_in_one_round_trip() {
        FaultyDriver driver = new FaultyDriver(lent());
        try (Storage store = JdbiStorage.of(driver.source(), tables())) {
            Office elsewhere = inTheField(Office.of(store, InstantSource.fixed(AT)));
            drafted(store);
            Office office = Office.of(store, InstantSource.fixed(AT));
            assertThat(read(office, Given.EVERYTHING)).isPresent();
            driver.stepsSince();
            assertThat(read(office, Given.EVERYTHING))
                    .isEqualTo(read(elsewhere, Given.EVERYTHING))
                    .isPresent();
            assertThat(driver.stepsSince()).isEqualTo(2); // one each
            assertThat(read(office, Sight.NOTHING)).isEmpty();
            assertThat(driver.stepsSince()).isEqualTo(1);
        }
    }

    private static Optional<Problem> read(Office office, Sight sight) {
        Actor asker = new Actor(PersonId.of("O-1"), Party.INSPECTION_OFFICE, Given.PREFECTURE);
        return office.window(Given.ROUND, asker).seeing(sight).problem(ProblemId.of("P-1"));
    }

    /** An office that knew the round before it came so far reads what was done since. */
    @Test
    default void a_round_that_went_on_elsewhere_is_read_anew() {
        try (Storage store = JdbiStorage.of(lent(), tables())) {
            Office early = Office.of(store, InstantSource.fixed(AT));
            early.perform(Given.ROUND, opening(), by("open"));
            inTheField(Office.of(store, InstantSource.fixed(AT)));
            drafted(store);
            assertThat(read(early, Given.EVERYTHING)).isPresent();
        }
    }

    private static Office inTheField(Office office) {
        office.perform(Given.ROUND, opening(), by("open"));
        Stream.of(Phase.PREPARATION, Phase.FIELD)
                .forEach(phase -> office.perform(Given.ROUND, new EnterPhase(phase), by("enter-" + phase)));
        return office;
    }

    private static void drafted(Storage store) {
        Actor member = new Actor(PersonId.of("M-1"), Party.TEAM_MEMBER, Given.PREFECTURE);
        Mandate mandate = new Mandate(member, "巡察工作方案", "按方案办理", CommandId.of("draft"));
        DraftPaper draft = new DraftPaper(
                Given.VILLAGE,
                "1",
                List.of(member.person(), PersonId.of("M-2")),
                new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴未公示", Optional.empty()));
        Dossier<Act> dossier = Dossier.empty(PROBLEM, Act.class).with(draft, new Stamp(mandate, AT));
        StorageProof.append(
                store,
                Append.since(0, dossier, Given.aRow(PROBLEM, 1).status("DRAFT").build()));
    }

    static OpenRound opening() {
        Organisation branch =
                new Organisation(Given.VILLAGE, OrganisationKind.BRANCH, new Label("某村党总支", "A village's branch"));
        return new OpenRound(
                new Label("提级巡察", "Elevated inspection"),
                Set.of(RoundKind.ELEVATED),
                LocalDate.of(2021, 4, 6),
                LocalDate.of(2021, 12, 31),
                List.of(InspectedObject.of(branch)),
                Policies.baoshan2021().build());
    }

    private static Mandate by(String command) {
        return Given.aMandate(command);
    }
}
