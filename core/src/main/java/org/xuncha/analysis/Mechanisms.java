package org.xuncha.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.Passage;
import org.xuncha.cooperation.PassageId;
import org.xuncha.cooperation.Pulse;
import org.xuncha.policy.Policy;
import org.xuncha.rule.Label;

/** The figures of a mechanism of cooperation. */
public final class Mechanisms {
    private Mechanisms() {}

    /**
     * Of what was sent: what was answered, answered late, is open, is overdue, was withdrawn, in this order. Whether
     * leads are among it was decided when the pulse was taken; by default they are not.
     */
    public static List<Figure<PassageId>> figures(Pulse pulse) {
        Label sent = Phrase.SENT.label(Map.of("mechanism", Phrase.label(pulse.mechanism())));
        return List.of(
                figure(Phrase.ANSWERED, sent, pulse.answered(), pulse),
                figure(Phrase.ANSWERED_LATE, sent, pulse.answeredLate(), pulse),
                figure(Phrase.OPEN, sent, pulse.open(), pulse),
                figure(Phrase.OVERDUE_NOW, sent, pulse.overdue(), pulse),
                figure(Phrase.WITHDRAWN, sent, pulse.withdrawn(), pulse));
    }

    /**
     * Of the suggestions that were made and not withdrawn, how many went to each body: of all of them, in the order of
     * the policy's parties.
     */
    public static List<Figure<PassageId>> suggestions(Collection<Passage> passages, Policy policy) {
        List<Passage> made = passages.stream()
                .filter(passage ->
                        passage.form() == Form.SUGGESTION && passage.withdrawn().isEmpty())
                .toList();
        NavigableSet<PassageId> all = ids(made.stream());
        return policy.parties().stream()
                .filter(named -> policy.lists().suggestionReceivers().contains(named.party()))
                .map(named -> Figure.of(
                        named.label(),
                        Phrase.SUGGESTIONS.label(),
                        Unit.PASSAGE,
                        ids(made.stream()
                                .filter(passage -> passage.what().to().party().equals(named.party()))),
                        all))
                .toList();
    }

    private static NavigableSet<PassageId> ids(Stream<Passage> passages) {
        return passages.map(Passage::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Figure<PassageId> figure(Phrase name, Label sent, NavigableSet<PassageId> counted, Pulse pulse) {
        return Figure.of(name.label(), sent, Unit.PASSAGE, counted, pulse.sent());
    }
}
