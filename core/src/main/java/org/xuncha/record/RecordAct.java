package org.xuncha.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.xuncha.rule.Valid;

/** What may be done to any record, whatever it is about. It changes nothing of what stands. */
public sealed interface RecordAct extends Act {

    /**
     * Takes personal data out of an earlier entry because the law demands it. The entry keeps the digest that it had, so
     * the chain stays as it was; what remains of its text is held by this entry.
     *
     * @param entry the number of the entry, from 1
     * @param parts which texts were taken out: the way to each through the recorded text, such as
     *     {@code content.finding.text}, {@code content.measures.0.task} or {@code by.reason}
     * @param remains SHA-256 of the text that remains, in hexadecimal
     * @param basis the legal basis, 1 to 200 characters; the mandate says why
     */
    record EraseText(
            @Positive long entry,
            @NotEmpty Set<String> parts,
            @Pattern(regexp = "[0-9a-f]{64}") String remains,
            @NotBlank @Size(max = 200) String basis)
            implements RecordAct {
        public EraseText {
            Valid.parts(EraseText.class, entry, parts, remains, basis);
            parts = Set.copyOf(parts);
        }
    }
}
