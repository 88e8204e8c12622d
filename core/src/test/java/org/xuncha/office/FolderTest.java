package org.xuncha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.LocalRules;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.NameAct;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Append;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Transaction;

/** However late it turns out that an act cannot be recorded, a folder is as it was before. */
class FolderTest {
    private static final Subject SUBJECT = new Subject(RoundId.of("R"), "NOTE", "n-1");

    private final Folder<String, NameAct> folder = new Folder<>(craft(), Dossier.empty(SUBJECT, NameAct.class), null);

    private static Craft<String, NameAct> craft() {
        return new Craft<>(
                (subject, lines) -> Dossier.read(subject, NameAct.class, lines),
                (state, act, stamp, subject, around) -> Verdict.accepted(),
                (before, entry, around) -> unless("no state", ((TakeName) entry.act()).holder()),
                (state, subject, version, around) -> {
                    unless("no row", state);
                    return Optional.empty();
                },
                (state, stamp, around) -> true,
                Names::none);
    }

    private static String unless(String refused, String found) {
        if (refused.equals(found)) {
            throw new Refused(Objection.by(OfficeRule.KIND_KNOWN).with("subject", SUBJECT));
        }
        return found;
    }

    private void add(String what, int minute) {
        Actor actor = new Actor(PersonId.of("O-1"), Party.INSPECTION_OFFICE, AreaCode.of("530500000000"));
        Mandate by = new Mandate(actor, "巡察工作方案", "按方案推进", CommandId.of("c-" + minute));
        Stamp stamp = new Stamp(by, Instant.parse("2021-06-01T01:00:00Z").plusSeconds(60L * minute));
        folder.add(new TakeName(what), stamp, new Surroundings(SUBJECT.round(), desk()));
    }

    /** Nothing is asked of it here. */
    private static Desk desk() {
        Transaction nothing = new Transaction() {
            @Override
            public Records records() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Problems problems() {
                throw new UnsupportedOperationException();
            }
        };
        return new Desk(nothing, () -> Instant.EPOCH, WorkingCalendar.stateCouncil(), LocalRules.NONE, new Shelf(0));
    }

    private void assertNoTrace(String what) {
        assertThatThrownBy(() -> add(what, 2)).isInstanceOf(Refused.class);
        assertThat(folder.state()).isEqualTo("first");
        assertThat(folder.dossier().version()).isEqualTo(1);
        add("second", 1);
        assertThat(folder.putAway()).extracting(Append::version).containsExactly(0L, 1L);
        assertThat(Dossier.read(SUBJECT, NameAct.class, folder.dossier().lines())
                        .version())
                .isEqualTo(2);
    }

    @Test
    void an_act_after_which_nobody_could_tell_what_stands() {
        add("first", 0);
        assertNoTrace("no state");
    }

    @Test
    void an_act_whose_row_cannot_be_made() {
        add("first", 0);
        assertNoTrace("no row");
    }

    @Test
    void an_act_that_is_earlier_than_the_last_one() {
        add("first", 0);
        assertThatThrownBy(() -> add("earlier", -1)).isInstanceOf(Refused.class);
        assertThat(folder.state()).isEqualTo("first");
        assertThat(folder.dossier().version()).isEqualTo(1);
    }
}
