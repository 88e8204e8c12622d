package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;

/**
 * One dated fact from which a recusal may follow.
 *
 * @param person whom it concerns
 * @param kind what kind of fact
 * @param area the area concerned
 * @param from first day, if stated
 * @param to last day, if it is over
 * @param known since when it is known
 * @param source where it is written
 */
public record FactRow(
        String person,
        FactKind kind,
        AreaCode area,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        LocalDate known,
        String source) {
    static FactRow of(Row row) {
        FactRow fact = new FactRow(
                row.reference("person", InputFile.POOL),
                row.one("kind", FactKind.class),
                row.area("area", InputFile.AREAS),
                row.dateIfAny("from"),
                row.dateIfAny("to"),
                row.date("known"),
                row.text("source", 200));
        if (fact.from.isPresent() && fact.to.isPresent()) {
            row.notBefore("to", fact.to.get(), InputFile.FACTS.fileName(), "from", fact.from.get());
        }
        return fact;
    }
}
