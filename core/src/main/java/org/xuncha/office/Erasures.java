package org.xuncha.office;

import java.util.List;
import org.xuncha.record.Dossier;
import org.xuncha.record.RecordAct.EraseText;

/** What was erased in a record. */
final class Erasures {
    private Erasures() {}

    static List<Erased> in(Dossier<?> dossier) {
        return dossier.erasures().stream()
                .map(entry -> {
                    EraseText act = (EraseText) entry.act();
                    return new Erased(dossier.subject(), act.entry(), entry.seq(), act.parts(), act.basis());
                })
                .toList();
    }
}
