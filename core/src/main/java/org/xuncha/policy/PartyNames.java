package org.xuncha.policy;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;

/** The parties of a policy, each found at once: whether somebody may act at all is asked of every act. */
final class PartyNames extends AbstractList<PartyName> implements RandomAccess {
    private final List<PartyName> names;
    private final Map<Party, Optional<Label>> labels = new HashMap<>();
    private final Party[] parties;

    PartyNames(List<PartyName> names) {
        this.names = List.copyOf(names);
        parties = names.stream().map(PartyName::party).toArray(Party[]::new);
        this.names.forEach(named -> labels.putIfAbsent(named.party(), Optional.of(named.label())));
    }

    Optional<Label> label(Party party) {
        return labels.getOrDefault(party, Optional.empty());
    }

    /** Whether there is such a party. Most are the very objects of the policy, which a glance finds. */
    @SuppressWarnings("ReferenceEquality")
    boolean has(Party party) {
        for (Party one : parties) {
            if (one == party) {
                return true;
            }
        }
        return labels.containsKey(party);
    }

    @Override
    public PartyName get(int index) {
        return names.get(index);
    }

    @Override
    public int size() {
        return names.size();
    }
}
