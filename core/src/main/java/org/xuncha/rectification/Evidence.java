package org.xuncha.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param validUntil the last day on which it proves anything, 1900 to 2999; empty if it does not expire
 * @param revises the digest of the piece that it replaces, filed before; empty if it is the first of its kind
 */
@Value.Builder
public record Evidence(
        @Pattern(regexp = "\\S{1,20}") String measure,
        Claim claim,
        EvidenceKind kind,
        LocalDate formed,
        @NotBlank @Size(max = 200) String name,
        @Pattern(regexp = "[0-9a-f]{64}") String digest,
        Optional<LocalDate> validUntil,
        Optional<@Pattern(regexp = "[0-9a-f]{64}") String> revises) {
    public Evidence {
        Valid.parts(Evidence.class, measure, claim, kind, formed, name, digest, validUntil, revises);
        Day.inReach(formed);
        validUntil.ifPresent(Day::inReach);
    }

    /** Whether it still proves something on a day. */
    public boolean isValidOn(LocalDate day) {
        return validUntil.isEmpty() || !day.isAfter(validUntil.get());
    }
}
