package org.xuncha.lists;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.ListKind;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/**
 * A paper that was issued. Its number, addressee and content never change; whoever sees another deadline or wording
 * later sees it in the problem, not here.
 *
 * @param number its number, unique in the round
 * @param addressee to whom it was issued
 * @param content what it says
 * @param issued when it was issued
 * @param received when the addressee signed for it, or empty
 * @param receivedBy who signed for it, or empty
 */
public record Paper(
        String number,
        AreaCode addressee,
        Content content,
        Instant issued,
        Optional<Instant> received,
        Optional<PersonId> receivedBy) {

    /** The subject under which the record of the paper with this number is kept; so a number stands once in a round. */
    public static Subject subject(RoundId round, String number) {
        return new Subject(round, "PAPER", number);
    }

    /** The paper after one more entry of its record; {@code before} is null for the first. */
    public static Paper after(@Nullable Paper before, Entry<PaperAct> entry) {
        if (entry.act() instanceof IssuePaper issue) {
            return new Paper(
                    entry.line().subject().key(),
                    issue.addressee(),
                    issue.content(),
                    entry.stamp().at(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (before == null) {
            throw new IllegalStateException(
                    "a paper begins by being issued, not with " + entry.act().name());
        }
        return new Paper(
                before.number,
                before.addressee,
                before.content,
                before.issued,
                Optional.of(entry.stamp().at()),
                Optional.of(entry.stamp().actor().person()));
    }

    public ListKind kind() {
        return content.kind();
    }
}
