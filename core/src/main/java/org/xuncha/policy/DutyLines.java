package org.xuncha.policy;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;

/** Who bears which duty, and who may name the person who bears it: the office, whoever is inspected, whoever bears one. */
final class DutyLines extends AbstractList<DutyLine> implements RandomAccess {
    private final List<DutyLine> lines;
    private final Map<AreaLevel, List<Party>> namers = new EnumMap<>(AreaLevel.class);

    DutyLines(List<DutyLine> lines) {
        this.lines = List.copyOf(lines);
        for (AreaLevel level : AreaLevel.values()) {
            Stream<Party> bearers = this.lines.stream()
                    .filter(line -> line.addressee() == level)
                    .map(DutyLine::bearer);
            namers.put(
                    level,
                    Stream.concat(Stream.of(Party.INSPECTION_OFFICE, Party.inspected(level)), bearers)
                            .distinct()
                            .toList());
        }
    }

    /** Who may name a person for an addressee on this level. */
    List<Party> namers(AreaLevel addressee) {
        return namers.getOrDefault(addressee, List.of());
    }

    @Override
    public DutyLine get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }
}
