package org.xuncha.recusal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.RecusalLine;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;

/**
 * That a fact bars somebody from an area under a line on the day asked for.
 *
 * @param line the line
 * @param fact the fact
 * @param area the area from which it bars, with everything inside it: that of the fact, widened if the line says so
 * @param waiver the waiver that lifts it, or empty if it stands
 */
public record Bar(RecusalLine line, RecusalFact fact, AreaCode area, Optional<Waiver> waiver) {
    private static final Label ALWAYS = new Label("自始", "the beginning");
    private static final Label LASTING = new Label("今", "now");

    /** Whether it is not lifted by a waiver. */
    public boolean stands() {
        return waiver.isEmpty();
    }

    /** Whether it has to do with one of these areas: it bars from the area itself or from one above it. */
    public boolean touches(Collection<AreaCode> covered) {
        return covered.stream().anyMatch(area::covers);
    }

    /** The objection that it is, to work on these areas. */
    Objection objection(Question question) {
        List<AreaCode> touched =
                question.covered().stream().filter(area::covers).sorted().toList();
        return Objection.by(RecusalRule.of(line.kind()))
                .with("person", question.person())
                .with("covered", touched.isEmpty() ? question.persons() : touched)
                .with("line", line.label())
                .with("code", line.code())
                .with("day", question.day())
                .with("kind", fact.kind())
                .with("fact", fact.id())
                .with("area", fact.area())
                .with("what", fact.what().isBlank() ? fact.kind() : fact.what())
                .with("other", fact.other().map(Object.class::cast).orElse(fact.person()))
                .with("from", fact.from().map(Object.class::cast).orElse(ALWAYS))
                .with("to", fact.to().map(Object.class::cast).orElse(LASTING))
                .with("source", fact.source())
                .with("known", fact.known());
    }
}
