package org.xuncha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xuncha.record.Root;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Words;

/**
 * What came out when records were looked through.
 *
 * @param records how many records were looked through
 * @param entries how many entries they have together
 * @param faults the first fault of each record that has one, then those of rows, counts and seals; each names the entry
 *     and what was changed, removed, inserted or reordered
 * @param erased the entries that were erased in part; that is no fault
 * @param sealed the roots of the seals that hold
 * @param paper whether the round is as it was when a root given from paper was made; empty if none was given
 */
public record Examination(
        long records,
        long entries,
        List<Objection> faults,
        List<Erased> erased,
        List<Root> sealed,
        Optional<Boolean> paper) {
    public Examination {
        faults = List.copyOf(faults);
        erased = List.copyOf(erased);
        sealed = List.copyOf(sealed);
    }

    /** Whether everything is as it was recorded, and as the root from paper says if one was given. */
    public boolean isWhole() {
        return faults.isEmpty() && paper.orElse(true);
    }

    /** What came out, in sentences. */
    public List<String> sentences(Locale locale) {
        Map<String, Object> facts = Map.of("records", records, "entries", entries, "faults", faults.size());
        List<String> all = new ArrayList<>();
        all.add(Words.of(faults.isEmpty() ? Told.ALL_HOLDS : Told.FAULT_FOUND, facts, locale));
        paper.ifPresent(holds -> all.add(Words.of(holds ? Told.PAPER_HOLDS : Told.PAPER_DIFFERS, locale)));
        faults.forEach(fault -> all.add(fault.message(locale)));
        erased.forEach(one -> all.add(one.message(locale)));
        return List.copyOf(all);
    }
}
