package org.xuncha.office;

import java.util.Set;
import org.xuncha.record.Subject;

/**
 * Where some words stand in a record, to be given to {@link Archive#erase}.
 *
 * @param subject whose record
 * @param entry the number of the entry
 * @param parts the ways to the texts that hold the words
 */
public record Place(Subject subject, long entry, Set<String> parts) {
    public Place {
        parts = Set.copyOf(parts);
    }
}
