package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * How a problem is established and, where possible, put right at once.
 *
 * @param handlers how many people at least handle a working paper, 1 to 5; two by common practice
 * @param paperNumber the pattern of a working paper's formal number, with the holes {@code {year}}, {@code {team}} and
 *     {@code {no}}, of which the last must be there, because a number is given once in a round; 1 to 60 characters
 *     without blanks
 * @param channels through how many different channels at least the facts are established, 1 to 4
 * @param required channels that may not be missing; empty if any will do
 * @param factsConfirmed whether the facts must be put to the inspected organisation before a problem is locked
 * @param factsAnswer how long the inspected organisation has to answer the facts that were put to it; empty if no time is
 *     set, and silence means nothing. The length is local practice
 * @param immediateApprover who approves that a problem is put right at once. Regulation: the leading group; places
 *     delegate it
 * @param oralOrderRecorder who puts on record that the approver ordered it by word of mouth; empty if only a decision of
 *     the approver's own counts. Places range from oral orders to signed notices
 * @param leadReceivers the bodies to which a matter about a person may be handed over as a lead
 */
@Value.Builder
public record FindingPolicy(
        @Min(1) @Max(5) int handlers,
        @Key(max = 60) @Pattern(regexp = ".*\\{no}.*") String paperNumber,
        @Min(1) @Max(4) int channels,
        Set<Channel> required,
        boolean factsConfirmed,
        Optional<Term> factsAnswer,
        Party immediateApprover,
        Optional<Party> oralOrderRecorder,
        Set<Party> leadReceivers) {
    public FindingPolicy {
        Valid.parts(
                FindingPolicy.class,
                handlers,
                paperNumber,
                channels,
                required,
                factsConfirmed,
                factsAnswer,
                immediateApprover,
                oralOrderRecorder,
                leadReceivers);
        required = Set.copyOf(required);
        leadReceivers = Set.copyOf(leadReceivers);
    }
}
