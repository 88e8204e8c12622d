package org.xuncha.policy;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;

/**
 * The parties that decide on what others put right, and which of them stand above an addressee: nobody decides on his
 * own rectification, nor on that of those above him; villagers only where they are at home.
 */
final class Deciders extends AbstractList<Party> implements RandomAccess {
    private final List<Party> parties;
    private final Map<AreaLevel, List<Party>> above = new EnumMap<>(AreaLevel.class);

    Deciders(List<Party> parties) {
        this.parties = List.copyOf(parties);
        for (AreaLevel level : AreaLevel.values()) {
            above.put(
                    level,
                    this.parties.stream().filter(party -> isAbove(party, level)).toList());
        }
    }

    /** Those that stand above an addressee on this level, in order. */
    List<Party> above(AreaLevel addressee) {
        return above.getOrDefault(addressee, List.of());
    }

    private static boolean isAbove(Party party, AreaLevel addressee) {
        return !(addressee.compareTo(AreaLevel.COUNTY) <= 0 && party.equals(Party.COUNTY_COMMITTEE))
                && !(addressee.compareTo(AreaLevel.TOWNSHIP) <= 0 && party.equals(Party.TOWNSHIP_COMMITTEE))
                && !(addressee != AreaLevel.VILLAGE && party.equals(Party.VILLAGE_SUPERVISORS))
                && !party.equals(Party.VILLAGE_BRANCH);
    }

    @Override
    public Party get(int index) {
        return parties.get(index);
    }

    @Override
    public int size() {
        return parties.size();
    }
}
