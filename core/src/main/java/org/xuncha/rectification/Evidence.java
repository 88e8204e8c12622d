package org.xuncha.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.xuncha.calendar.Day;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.rule.Valid;

/**
 * A thing that proves what a measure claims. The thing itself stays with the host; its digest stands for it.
 *
 * @param measure the key of the measure
 * @param claim what it proves
 * @param kind what kind of thing it is
 * @param formed the day on which it came into being, 1900 to 2999
 * @param name its title, 1 to 200 characters
 * @param digest SHA-256 of its content, 64 hexadecimal digits in lower case
 */
@Value.Builder
public record Evidence(
        @Pattern(regexp = "\\S{1,20}") String measure,
        Claim claim,
        EvidenceKind kind,
        LocalDate formed,
        @NotBlank @Size(max = 200) String name,
        @Pattern(regexp = "[0-9a-f]{64}") String digest) {
    public Evidence {
        Valid.parts(Evidence.class, measure, claim, kind, formed, name, digest);
        Day.inReach(formed);
    }
}
