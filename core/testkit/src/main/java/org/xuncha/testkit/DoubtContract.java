package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.office.Office;
import org.xuncha.office.Order;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.round.Phase;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/**
 * Whoever was not told whether his command was carried out gives it again, and it is carried out once: whether the
 * connection was lost before the commit or after it, whatever the command was.
 */
public interface DoubtContract extends StorageProof {

    /** Gives a command that ends in doubt, and again until it is answered; all of it is as if it had been given once. */
    private void assertOnce(boolean kept, Consumer<Office> command) {
        try (Storage sure = fixture().open("a");
                Storage store = fixture().open("b")) {
            prepared(sure);
            Office calm = FedBack.office(sure);
            command.accept(calm);
            prepared(store);
            DoubtfulStorage doubtful = new DoubtfulStorage(store);
            Office office = FedBack.office(doubtful);
            doubtful.cutNext(kept);
            assertThatThrownBy(() -> command.accept(office))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.objection().rule()).isEqualTo(StorageRule.OUTCOME_KNOWN));
            command.accept(office);
            command.accept(office);
            assertThat(file(office)).isEqualTo(file(calm));
            assertThat(office.archive(Given.ROUND).verify().faults()).isEmpty();
        }
    }

    private static byte[] file(Office office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.archive(Given.ROUND).writeTo(out);
        return out.toByteArray();
    }

    /** A paper waits for its number, and a problem for its feedback. */
    private static void prepared(Storage store) {
        Office office = FedBack.office(store);
        FedBack.opened(office);
        FedBack.enters(office, Phase.PREPARATION, Phase.FIELD);
        Drafted.in(office);
        Drafted.locked(office, Drafted.OTHER, FedBack.OTHER_VILLAGE, 8);
        FedBack.enters(office, Phase.REPORT, Phase.FEEDBACK);
    }

    private static ApprovePaper numbered() {
        return new ApprovePaper("[2021]保巡-1组-7号");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    default void an_act_of_which_nobody_knows_whether_it_was_done_is_done_once(boolean kept) {
        assertOnce(kept, office -> office.perform(Given.ROUND, Drafted.ONE, numbered(), Drafted.leader("number-7")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    default void many_acts_of_which_nobody_knows_whether_they_were_done_are_done_once(boolean kept) {
        assertOnce(kept, office -> {
            List<Order<?>> orders = List.of(
                    Order.on(Given.ROUND, Drafted.ONE, numbered(), Drafted.leader("number-7")),
                    Order.on(
                            Given.ROUND,
                            Drafted.ONE,
                            new PutFacts(FedBack.finding().text()),
                            Drafted.leader("facts-7")));
            assertThat(office.performAll(orders))
                    .allMatch(answer -> answer.verdict().isAccepted());
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    default void lists_of_which_nobody_knows_whether_they_were_issued_are_issued_once(boolean kept) {
        assertOnce(
                kept,
                office -> assertThat(office.issueLists(Given.ROUND, FedBack.OTHER_VILLAGE, FedBack.office("lists")))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    default void a_seal_of_which_nobody_knows_whether_it_was_made_is_made_once(boolean kept) {
        assertOnce(kept, office -> office.archive(Given.ROUND).seal(FedBack.office("seal")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    default void an_erasure_of_which_nobody_knows_whether_it_was_made_is_made_once(boolean kept) {
        assertOnce(
                kept,
                office -> office.archive(Given.ROUND)
                        .erase(
                                Drafted.OTHER.in(Given.ROUND),
                                1,
                                Set.of("content.finding.text"),
                                "《个人信息保护法》",
                                FedBack.office("erase")));
    }
}
