package org.xuncha.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.cooperation.PassageAct.AnswerPassage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/**
 * Something that passed from one body to another, as its record adds up to it.
 *
 * @param id its identity
 * @param what what was sent, by whom, to whom, until when
 * @param sent when it was sent
 * @param answer what came back, or empty
 * @param answered when it came back, or empty
 * @param withdrawn when it was withdrawn, or empty
 */
public record Passage(
        PassageId id,
        SendPassage what,
        Instant sent,
        Optional<String> answer,
        Optional<Instant> answered,
        Optional<Instant> withdrawn) {

    /** The subject under which a passage's record is kept. */
    public static Subject subject(RoundId round, PassageId id) {
        return new Subject(round, "PASSAGE", id.value());
    }

    /** The passage after one more entry of its record; {@code before} is null for the first. */
    public static Passage after(@Nullable Passage before, Entry<PassageAct> entry) {
        PassageAct act = entry.act();
        Instant at = entry.stamp().at();
        if (act instanceof SendPassage send) {
            PassageId id = PassageId.of(entry.line().subject().key());
            return new Passage(id, send, at, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (before == null) {
            throw new IllegalStateException("a passage begins by being sent, not with " + act.name());
        }
        return act instanceof AnswerPassage back
                ? new Passage(
                        before.id,
                        before.what,
                        before.sent,
                        Optional.of(back.text()),
                        Optional.of(at),
                        before.withdrawn)
                : new Passage(before.id, before.what, before.sent, before.answer, before.answered, Optional.of(at));
    }

    public Form form() {
        return what.form();
    }

    public Optional<LocalDate> replyBy() {
        return what.replyBy();
    }

    /** Whether nothing came back and it was not withdrawn. */
    public boolean isOpen() {
        return answered.isEmpty() && withdrawn.isEmpty();
    }

    /** Whether it came back after the day named for it. */
    public boolean isAnsweredLate(ZoneId zone) {
        return answered.isPresent()
                && replyBy()
                        .filter(LocalDate.ofInstant(answered.get(), zone)::isAfter)
                        .isPresent();
    }
}
