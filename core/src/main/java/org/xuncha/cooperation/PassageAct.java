package org.xuncha.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.calendar.Day;
import org.xuncha.record.Act;
import org.xuncha.rule.Valid;

/** What may be done to a passage. */
public sealed interface PassageAct extends Act {

    /**
     * Sends something from one body to another.
     *
     * @param form what it is
     * @param from the body that sends
     * @param to the body that receives
     * @param matter what it is about, 1 to 2,000 characters; of a secondment the person's key, of a lead only its code
     * @param replyBy the day by which it is to come back; needed for a request; 1900 to 2999
     */
    record SendPassage(
            Form form,
            Body from,
            Body to,
            @NotBlank @Size(max = 2000) String matter,
            Optional<LocalDate> replyBy) implements PassageAct {
        public SendPassage {
            Valid.parts(SendPassage.class, form, from, to, matter, replyBy);
            replyBy.ifPresent(Day::inReach);
        }
    }

    /**
     * Answers: returns the person, acknowledges the guidance, replies to the request, reports the use, receipts the
     * lead.
     *
     * @param text what is answered, 1 to 4,000 characters; of a lead only a code
     */
    record AnswerPassage(@NotBlank @Size(max = 4000) String text) implements PassageAct {
        public AnswerPassage {
            Valid.parts(AnswerPassage.class, text);
        }
    }

    /** Withdraws what was sent and not answered yet. Why stands in the mandate. */
    record WithdrawPassage() implements PassageAct {}
}
